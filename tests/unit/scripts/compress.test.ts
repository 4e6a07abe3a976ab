import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../../scripts/compress.ts';

const dir = mkdtempSync(join(tmpdir(), 'kindlight-compress-'));
const page = 'a lantern in the dark '.repeat(50);
const file = (name: string): string => join(dir, name);

beforeEach(() => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir);
  writeFileSync(file('index.html'), page);
  writeFileSync(file('tiny.json'), '{}');
  writeFileSync(file('picture.png'), page);
});

test('puts a brotli and a gzip twin beside each text, and leaves pictures and tiny files', async () => {
  const { files, made } = await compressSite(dir);
  expect([files, made]).toEqual([1, 2]);
  expect(brotliDecompressSync(readFileSync(file('index.html.br'))).toString()).toBe(page);
  expect(gunzipSync(readFileSync(file('index.html.gz'))).toString()).toBe(page);
  expect(existsSync(file('picture.png.br')) || existsSync(file('tiny.json.br'))).toBe(false);
});

test('goes on where it was interrupted, and takes half-written files away', async () => {
  await compressSite(dir);
  rmSync(file('index.html.gz'));
  writeFileSync(file('index.html.gz.part'), 'half');
  expect((await compressSite(dir)).made).toBe(1);
  expect(existsSync(file('index.html.gz.part'))).toBe(false);
});

test('packs again what has changed, and the same bytes give the same bytes', async () => {
  await compressSite(dir);
  const before = readFileSync(file('index.html.br'));
  utimesSync(file('index.html'), 1_700_000_000, 1_700_000_000);
  expect((await compressSite(dir)).made).toBe(2);
  expect(readFileSync(file('index.html.br'))).toEqual(before);
  expect(statSync(file('index.html.br')).mtimeMs).toBe(statSync(file('index.html')).mtimeMs);
});

test('a page that is gone takes its twins along; the sitemap, made compressed, stays', async () => {
  await compressSite(dir);
  rmSync(file('index.html'));
  writeFileSync(file('sitemap.xml.gz'), 'made so');
  await compressSite(dir);
  expect(existsSync(file('index.html.br'))).toBe(false);
  expect(existsSync(file('sitemap.xml.gz'))).toBe(true);
});
