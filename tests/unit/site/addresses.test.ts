import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Addresses written from the root of the host would leave the folder that BASE names. */
test('no page, style or script writes an address from the root of its host', () => {
  const wrong = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|ts|css)$/.test(name))
    .filter((name) =>
      /\b(?:href|src|action)=["'`]\/|\bfetch\(["'`]\/|\burl\(["']?\//.test(readFileSync(join('src', name), 'utf8')),
    );
  expect(wrong).toEqual([]);
});
