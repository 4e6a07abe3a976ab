/** Samples of every form in which reading settings were ever kept. A sample may be added and never changed or removed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/features/reading/settings.ts';
import digests from './samples.json' with { type: 'json' };

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const samples = readdirSync(folder).filter((name) => /^state-v\d+-.+\.json$/.test(name)).sort();

/** What each sample means, in today's words. */
const meaning: Readonly<Record<string, unknown>> = {
  'state-v1-all.json': { size: 1, lines: 2, letters: 'clear', calm: true, ruler: true, speed: 2 },
  'state-v1-voice.json': { size: 0, lines: 0, letters: 'device', calm: false, ruler: false, speed: 0 },
};

describe('frozen samples of reading settings', () => {
  it.each(samples)('%s still loads, and still means the same', (name) => {
    expect(readSettings(read(name))).toEqual(meaning[name]);
  });

  it('are all there, and none has changed: each is listed in samples.json with its digest', () => {
    const found = Object.fromEntries(samples.map((name) => [name, createHash('sha256').update(read(name)).digest('hex')]));
    expect(found).toEqual(digests);
  });
});
