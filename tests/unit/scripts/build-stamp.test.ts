import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inputDigest, isUpToDate, removeStamp, root, writeStamp } from '../../../scripts/build-stamp.js';

mkdirSync(join(root, '.cache'), { recursive: true });
const dir = mkdtempSync(join(root, '.cache', 'stamp-'));
const env = { CONTENT_DIR: relative(root, dir) };
const file = join(dir, 'editions.json');

beforeAll(() => writeFileSync(file, '[]'));
afterAll(() => rmSync(dir, { recursive: true }));

test('a changed file of content asks for a new build', () => {
  const before = inputDigest(env);
  writeFileSync(file, '[1]');
  expect(inputDigest(env)).not.toBe(before);
});

test('a new time alone does not', () => {
  const before = inputDigest(env);
  utimesSync(file, 1, 1);
  expect(inputDigest(env)).toBe(before);
});

test.each(['EDITIONS', 'BASE', 'BASE_PATH', 'SITE', 'REVIEWED_ONLY'])('another %s asks for a new build', (name) => {
  expect(inputDigest({ ...env, [name]: 'x' })).not.toBe(inputDigest(env));
});

test('a build that was not finished is not up to date', () => {
  writeFileSync(join(dir, 'index.html'), '');
  writeStamp(dir, 'abc');
  expect([isUpToDate(dir, 'abc'), isUpToDate(dir, 'abd')]).toEqual([true, false]);
  removeStamp(dir);
  expect(isUpToDate(dir, 'abc')).toBe(false);
});
