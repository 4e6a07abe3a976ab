import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ExportFolder, sha256, sumsName } from '../../../../src/features/platforms/export-folder.build.ts';

let path: string;
const bytes = new TextEncoder().encode('a package');
const names = (): string[] => readdirSync(path).sort();

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'kindlight-')), 'out');
});
afterEach(() => {
  rmSync(join(path, '..'), { recursive: true, force: true });
});

test('a finished export holds its files and their checksums, and nothing of ours', () => {
  const folder = new ExportFolder(path, 'request');
  folder.put('b.zip', bytes);
  folder.put('a.zip', bytes);
  folder.finish();
  expect(names()).toEqual([sumsName, 'a.zip', 'b.zip']);
  expect(readFileSync(join(path, sumsName), 'utf8')).toBe(`${sha256(bytes)}  a.zip\n${sha256(bytes)}  b.zip\n`);
});

test('a folder with somebody’s files is left alone', () => {
  new ExportFolder(path, 'request').finish();
  writeFileSync(join(path, 'holiday.jpg'), '');
  expect(() => new ExportFolder(path, 'request')).toThrow(
    /--out\n {2}Expected an empty folder, or none yet\. Found 2 files in .*\n {2}Fix: name another folder/,
  );
  expect(names()).toContain('holiday.jpg');
});

test('a stopped export goes on: what is whole is kept, what was half written is gone', () => {
  new ExportFolder(path, 'request').put('a.zip', bytes);
  writeFileSync(join(path, '.kindlight-part'), 'half');
  const again = new ExportFolder(path, 'request');
  expect(names()).toEqual(['.kindlight-export.json', 'a.zip']);
  expect([again.has('a.zip'), again.has('b.zip')]).toEqual([true, false]);
  again.put('b.zip', bytes);
  expect([...again.finish().keys()]).toEqual(['a.zip', 'b.zip']);
});

test('a stopped export of other lessons, or of lessons that have changed since, is not mixed with this one', () => {
  new ExportFolder(path, 'request').put('a.zip', bytes);
  expect(() => new ExportFolder(path, 'another')).toThrow(/a stopped export of something else/);
  expect(names()).toEqual(['.kindlight-export.json', 'a.zip']);
});

test('a full disk: the message says so, finished files stay, nothing half written stays', () => {
  let isFull = false;
  const write: typeof writeFileSync = (...values) => {
    writeFileSync(...values);
    if (isFull) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  };
  const folder = new ExportFolder(path, 'request', write);
  folder.put('a.zip', bytes);
  isFull = true;
  expect(() => {
    folder.put('b.zip', bytes);
  }).toThrow(/Expected room for b\.zip \(1 KB\)\. Found the disk full\./);
  expect(names()).toEqual(['.kindlight-export.json', 'a.zip']);
});

test('a place that cannot be written is named', () => {
  writeFileSync(join(path, '..', 'file'), '');
  expect(() => new ExportFolder(join(path, '..', 'file', 'out'), 'request')).toThrow(
    /--out\n {2}Expected a folder that can be written/,
  );
});
