/** Samples of everything that was ever stored or exported. A sample may be added and never changed or removed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPassport } from '../../../src/features/keep/passport-code.ts';
import { readExport } from '../../../src/features/progress/export-file.ts';
import { readState, readVisit } from '../../../src/features/progress/migrations.ts';
import digests from './samples.json' with { type: 'json' };

const folder = import.meta.dirname;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const samples = readdirSync(folder)
  .filter((name) => /^(state|file|passport|visit)-v\d+-.+\.(json|txt)$/.test(name))
  .sort();
const loaders = { state: readState, file: readExport, passport: readPassport, visit: readVisit };

const light = (week: number, boosters = 0) => ({ week, boosters });
const person = { who: '', lights: {}, keepSensitive: false, plan: [] };
/** What each sample means, in today's words. Lessons of version 1 have no week, which is "long ago". */
const meaning: Readonly<Record<string, unknown>> = {
  'file-v1-everyday.json': { a1: light(0), b6: light(0) },
  'file-v2-weeks.json': { a1: light(308, 1), b6: light(312) },
  'passport-v1-five.txt': { a1: light(308, 1), a2: light(309), b1: light(312, 7), c3: light(312), d8: light(297) },
  'passport-v1-none.txt': {},
  'visit-v1-family.json': { finished: [], sensitive: [], later: false, who: 'sun-cat-boat-blue' },
  'visit-v1-now.json': { finished: ['a1'], sensitive: ['d4'], later: true },
  'state-v1-empty.json': { use: 'one', people: [person] },
  'state-v1-everyday.json': { use: 'one', people: [{ ...person, lights: { a1: light(0), b6: light(0) } }] },
  'state-v1-sensitive.json': {
    use: 'one',
    people: [{ ...person, lights: { a1: light(0), d4: light(0) }, keepSensitive: true }],
  },
  'state-v2-class.json': { use: 'class', people: [] },
  'state-v2-family.json': {
    use: 'family',
    people: [
      { ...person, who: 'fox-moon-boat-blue', lights: { a1: light(308, 7) } },
      { ...person, who: 'star-moon-boat-gold' },
    ],
  },
  'state-v2-one.json': {
    use: 'one',
    people: [
      {
        ...person,
        lights: { a1: light(308, 1), b6: light(312) },
        keepSensitive: true,
        plan: ['b1/my-team/home/parent'],
      },
    ],
  },
};

describe('frozen samples of progress', () => {
  it.each(samples)('%s still loads, and still means the same', (name) => {
    const load = loaders[name.split('-')[0] as keyof typeof loaders];
    expect(load(read(name))).toEqual(meaning[name]);
  });

  it('are all there, and none has changed: each is listed in samples.json with its digest', () => {
    const found = Object.fromEntries(samples.map((name) => [name, createHash('sha256').update(read(name)).digest('hex')]));
    expect(found).toEqual(digests);
  });
});
