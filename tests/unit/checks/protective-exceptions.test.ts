import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { protectiveExceptions } from '../../../src/checks/text/protective-exceptions.ts';

test('every exception names a text that exists, what it allows, and why', () => {
  const bad = protectiveExceptions.filter(
    ({ file, words, heading, reason }) =>
      !existsSync(join('content', file)) || (words ?? heading) === undefined || reason.length < 15,
  );
  expect(bad).toEqual([]);
});
