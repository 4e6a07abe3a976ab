import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/reliability.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Fault|-)/.test(line));

test('every fault in docs/reliability.md names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(25);
  const untested = rows.filter((row) => {
    const [, file = '', title = ''] = /`(tests\/[^`]+)` “([^”]+)”\s*\|$/.exec(row) ?? [];
    return !title || !existsSync(file) || !readFileSync(file, 'utf8').includes(title);
  });
  expect(untested).toEqual([]);
});

test.each([
  'A script fails to load',
  'A script arrives half',
  'A script is blocked by an extension',
  'A font is missing',
  'A picture is missing',
  'The site is updated during a quiz',
  'The disk is full',
  'Storage is gone',
  'The clock is wrong',
  'Cut at every 10 KB',
  '3 Mbit/s',
  'The phone kills the tab',
  'A thousand lessons',
  'A browser two years old',
])('the table has the fault "%s"', (fault) => {
  expect(rows.filter((row) => row.startsWith(`| ${fault}`))).not.toEqual([]);
});
