import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headerPolicy, keptForever, metaPolicy, securityHeaders } from '../../../src/site/security-policy.ts';

test.each(['unsafe-inline', 'unsafe-eval', 'unsafe-hashes', 'http:', 'https:', '*', 'blob:'])(
  'no policy allows %s',
  (word) => {
    expect(`${metaPolicy()} ${headerPolicy()}`).not.toContain(word);
  },
);

test('the list of headers for people names every header with its value', () => {
  const hosting = readFileSync('docs/hosting.md', 'utf8');
  for (const [name, value] of [...securityHeaders(), ['Cache-Control', keptForever] as const]) {
    expect(hosting).toContain(name);
    expect(hosting).toContain(value);
  }
});
