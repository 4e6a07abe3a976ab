/** Samples of everything that was ever stored or exported. A sample may be added and never changed or removed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../src/features/progress/export-file.ts';
import { readState } from '../../../src/features/progress/migrations.ts';
import digests from './samples.json' with { type: 'json' };

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const samples = readdirSync(folder).filter((name) => /^(state|file)-v\d+-.+\.json$/.test(name)).sort();

/** What each sample means, in today's words. */
const meaning: Readonly<Record<string, unknown>> = {
  'file-v1-everyday.json': ['a1', 'b6'],
  'state-v1-empty.json': { finished: [], keepSensitive: false },
  'state-v1-everyday.json': { finished: ['a1', 'b6'], keepSensitive: false },
  'state-v1-sensitive.json': { finished: ['a1', 'd4'], keepSensitive: true },
};

describe('frozen samples of progress', () => {
  it.each(samples)('%s still loads, and still means the same', (name) => {
    const load = name.startsWith('file') ? readExport : readState;
    expect(load(read(name))).toEqual(meaning[name]);
  });

  it('are all there, and none has changed: each is listed in samples.json with its digest', () => {
    const found = Object.fromEntries(samples.map((name) => [name, createHash('sha256').update(read(name)).digest('hex')]));
    expect(found).toEqual(digests);
  });
});
