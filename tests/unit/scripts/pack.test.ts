import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePacks, type PackJob } from '../../../scripts/pack.ts';
import { readContentOrThrow } from '../../../src/catalog/read-content.ts';

const content = readContentOrThrow(resolve('content'));
let folder = '';
let job: PackJob;
let told: string[] = [];

/** A built site of two editions with a home each. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kindlight-pack-'));
  told = [];
  for (const slug of ['en-gb', 'km-kh']) {
    mkdirSync(join(folder, 'site', slug), { recursive: true });
    writeFileSync(join(folder, 'site', slug, 'index.html'), `<html lang="x"><head></head><body>${slug}</body></html>`);
  }
  mkdirSync(join(folder, 'site', 'assets'));
  job = {
    content,
    editions: ['km-kh', 'en-gb'],
    from: join(folder, 'site'),
    out: join(folder, 'out'),
    tell: (line) => told.push(line),
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

const names = (): string[] => readdirSync(job.out).sort();

test('each edition becomes a ZIP with one folder, and the list has its size and checksum', async () => {
  const rows = await writePacks(job);
  expect(names()).toEqual(['SHA256SUMS', 'kindlight-en-gb.zip', 'kindlight-km-kh.zip', 'packs.json']);
  for (const { file, bytes, sha256 } of rows) {
    const zip = readFileSync(join(job.out, file));
    expect(bytes).toBe(zip.length);
    expect(sha256).toBe(createHash('sha256').update(zip).digest('hex'));
    expect(readFileSync(join(job.out, 'SHA256SUMS'), 'utf8')).toContain(`${sha256}  ${file}\n`);
  }
  const unzipped = unzipSync(readFileSync(join(job.out, 'kindlight-km-kh.zip')));
  expect(Object.keys(unzipped)).toEqual([
    'kindlight-km-kh/README.txt',
    'kindlight-km-kh/START.html',
    'kindlight-km-kh/files/assets/app.js',
  ]);
  expect(strFromU8(unzipped['kindlight-km-kh/README.txt'] ?? new Uint8Array())).toContain('START.html');
});

test('the same site gives the same bytes, on a machine of another time zone as well', async () => {
  const first = await writePacks(job);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  const second = await writePacks({ ...job, out: join(folder, 'again') });
  process.env['TZ'] = zone ?? '';
  expect(second).toEqual(first);
});

test('a run that was stopped goes on: what is whole stays, what is damaged is made again, halves go away', async () => {
  await writePacks(job);
  told = [];
  writeFileSync(join(job.out, 'kindlight-en-gb.zip'), 'half');
  writeFileSync(join(job.out, 'kindlight-fr-fr.zip.part'), 'half');
  await writePacks(job);
  expect(told[0]).toBe('km-kh: is there already');
  expect(told[1]).toMatch(/^en-gb: kindlight-en-gb\.zip/);
  expect(names()).not.toContain('kindlight-fr-fr.zip.part');
});

test('another site makes all packs anew', async () => {
  await writePacks(job);
  writeFileSync(join(job.from, 'km-kh', 'index.html'), '<html lang="x"><head></head><body>new words</body></html>');
  told = [];
  await writePacks(job);
  expect(told.filter((line) => line.endsWith('is there already'))).toEqual([]);
});

test('an edition that there is not is named, with ones that are near', async () => {
  await expect(writePacks({ ...job, editions: ['km-xx'] })).rejects.toThrow(
    /edition "km-xx"\n {2}Expected .* found "km-xx"\.\n {2}Fix: use one of km-kh/,
  );
  expect(existsSync(job.out)).toBe(false);
});

test('an edition that was not built is named', async () => {
  await expect(writePacks({ ...job, editions: ['de-at'] })).rejects.toThrow(/found no de-at\/index\.html/);
});

test('a folder with things of others in it is left alone', async () => {
  mkdirSync(job.out);
  writeFileSync(join(job.out, 'holiday.jpg'), 'x');
  await expect(writePacks(job)).rejects.toThrow(/found holiday\.jpg\.\n {2}Fix: name an empty or new folder/);
  expect(names()).toEqual(['holiday.jpg']);
});

test('a file where a folder should be is named', async () => {
  writeFileSync(job.out, 'x');
  await expect(writePacks(job)).rejects.toThrow(/Expected a folder, found a file/);
});

test('a full disk is named and leaves nothing half-written', async () => {
  const write = (file: string, bytes: Uint8Array | string): void => {
    writeFileSync(file, bytes.slice(0, 10));
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  await expect(writePacks({ ...job, write })).rejects.toThrow(/found a full disk\.\n {2}Fix: make room/);
  expect(names()).toEqual([]);
});
