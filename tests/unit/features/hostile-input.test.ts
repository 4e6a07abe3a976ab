/**
 * Everything that enters a page from outside is read by a pure function first: addresses after "#", codes, files, storage,
 * what a platform kept, and words typed into the search. 100,000 hostile inputs go through them. What comes out is "no", or
 * values in which nothing of the input is left that could become markup, a selector, an address or a name of an object.
 */
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { pack, type Field } from '../../../src/features/classroom/codes/packed.ts';
import { readResultCode } from '../../../src/features/classroom/codes/result-code.ts';
import { checkOf, readSession } from '../../../src/features/classroom/codes/session-link.ts';
import { readYear } from '../../../src/features/classroom/codes/year-link.ts';
import { readClassFile } from '../../../src/features/classroom/results/class-file.ts';
import { savedLinks, sessionsKey } from '../../../src/features/classroom/session/saved-sessions.browser.ts';
import { readPassport } from '../../../src/features/keep/passport-code.ts';
import { readState as readOffline, unneeded } from '../../../src/features/offline/offline-state.ts';
import { readBookmark } from '../../../src/features/platforms/bookmark.ts';
import { readExport } from '../../../src/features/progress/export-file.ts';
import { readState, readVisit } from '../../../src/features/progress/migrations.ts';
import { applySavedLook } from '../../../src/features/reading/saved-look.ts';
import { defaults, readSettings, writeSettings } from '../../../src/features/reading/settings.ts';
import { loadAnalyser } from '../../../src/features/search/analyser.ts';
import { createFinder, type Found } from '../../../src/features/search/find.ts';
import { buildSearchSet } from '../../../src/features/search/index.build.ts';
import type { PackedIndex } from '../../../src/features/search/packed-index.ts';
import { hostileStrings, mixer, type Mixer } from '../../fixtures/hostile/inputs.ts';
import { samples, topics, trouble } from './search/samples.ts';

const frozen = (name: string) => readFileSync(`tests/frozen/${name}`, 'utf8').trim();

interface Door {
  readonly inputs: number;
  /** One input of this door: hostile as it stands, or sound up to one place. */
  readonly make: (mix: Mixer) => string;
  readonly read: (input: string) => unknown;
}

const session = frozen('classroom/session-v1-teacher.txt');
const year = '1y.de-at.bc.h6.t45.20260907-20270630.g20261026-20261031.7kq';
const looks = writeSettings({ ...defaults, size: 2, letters: 'clear' });
const offline = '{"v":1,"editions":{"en-gb":{"current":"a1b2","next":"c3d4","looked":5}},"held":{"page-1":"a1b2"}}';

/** A plan whose check fits, whatever stands in it: the check is no secret. */
const signed = (body: string) => `${body}.${checkOf(body.toLowerCase())}`;
const spoilLink = (body: string) => (mix: Mixer) =>
  mix.pick([
    () => mix.text(),
    () => mix.spoil(`#${signed(body)}`),
    () => signed(mix.spoil(body)),
    () =>
      signed(
        body
          .split('.')
          .map((part) => (mix.number(6) === 0 ? mix.text() : part))
          .join('.'),
      ),
  ])();
/** A code whose check fits, of any numbers. */
const anyCode = (mix: Mixer) =>
  pack(
    Array.from({ length: 1 + mix.number(20) }, (): Field => [
      mix.number(2 ** 15),
      mix.pick([1, 2, 3, 4, 5, 8, 11, 15]),
    ]),
  );
const spoilCode = (sound: string) => (mix: Mixer) =>
  mix.pick([() => mix.text(), () => mix.spoil(sound), () => anyCode(mix), () => `${anyCode(mix)}${mix.text()}`])();
const spoilFile = (sound: string) => (mix: Mixer) => mix.pick([() => mix.text(), () => mix.spoilJson(sound)])();

let find: (query: string) => Found;
beforeAll(async () => {
  const { json, languages } = await buildSearchSet(samples, trouble, topics);
  const analysers = await Promise.all(languages.map(async (tag) => [tag, await loadAnalyser(tag)] as const));
  find = createFinder(JSON.parse(json) as PackedIndex, new Map(analysers));
});
afterEach(() => vi.unstubAllGlobals());

const doors: Readonly<Record<string, Door>> = {
  'the plan of a session in an address': { inputs: 14_000, make: spoilLink(session.slice(0, -6)), read: readSession },
  'the plan of a year in an address': { inputs: 10_000, make: spoilLink(year), read: readYear },
  'a code that a pupil shows': {
    inputs: 10_000,
    make: spoilCode(frozen('classroom/result-v1-two-lessons.txt')),
    read: readResultCode,
  },
  'a passport of lights': {
    inputs: 10_000,
    make: spoilCode(frozen('progress/passport-v1-five.txt')),
    read: readPassport,
  },
  'a file of lights': { inputs: 10_000, make: spoilFile(frozen('progress/file-v2-weeks.json')), read: readExport },
  'lights kept on the device': {
    inputs: 8_000,
    make: spoilFile(frozen('progress/state-v2-family.json')),
    read: readState,
  },
  'lights kept by the first version': {
    inputs: 3_000,
    make: spoilFile(frozen('progress/state-v1-everyday.json')),
    read: readState,
  },
  'lights of this visit': { inputs: 9_000, make: spoilFile(frozen('progress/visit-v1-family.json')), read: readVisit },
  'totals of a class': {
    inputs: 8_000,
    make: spoilFile(frozen('classroom/class-v1.json')),
    read: (input) => readClassFile(input, 20_000),
  },
  'plans a teacher saved': {
    inputs: 3_000,
    make: spoilFile(JSON.stringify({ v: 1, links: [session, session] })),
    read: (input) => {
      vi.stubGlobal('localStorage', { getItem: () => input });
      // Each link is read as the link of an address is, before anything is shown.
      return savedLinks(sessionsKey).map((link) => readSession(link));
    },
  },
  'how a reader likes pages': { inputs: 4_000, make: spoilFile(looks), read: readSettings },
  'what is kept for use without internet': {
    inputs: 4_000,
    make: spoilFile(offline),
    read: (input) => [readOffline(input), unneeded(readOffline(input), ['kindlight-offline en-gb a1b2'])],
  },
  'what a learning platform kept': {
    inputs: 3_000,
    make: (mix) =>
      mix.pick([() => mix.text(), () => `kindlight1 ${mix.text()}`, () => mix.spoil('kindlight1 quiz story')])(),
    read: readBookmark,
  },
  'words typed into the search': {
    inputs: 4_000,
    make: (mix) => mix.pick([() => mix.text(), () => mix.spoil('someone has my picture password')])(),
    read: (input) => find(input),
  },
};

it('100,000 inputs are tried', () => {
  expect(Object.values(doors).reduce((sum, { inputs }) => sum + inputs, 0)).toBe(100_000);
});

describe.each(Object.entries(doors))('%s', (name, { inputs, make, read }) => {
  it('lets nothing hostile through', () => {
    const mix = mixer(name.length);
    const bad: string[] = [];
    for (let at = 0; at < inputs && bad.length < 5; at += 1) {
      const input = hostileStrings[at] ?? make(mix);
      const problem = problemOf(() => read(input));
      if (problem) bad.push(`${JSON.stringify(input)}: ${problem}`);
    }
    expect(bad).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).includes('canary'), 'objects stay what they are').toBe(false);
  });
});

it('whatever stands under the key of a look, only its two links are written into a page', () => {
  const mix = mixer(7);
  const written = new Set<string>();
  for (let at = 0; at < 2_000; at += 1) {
    const text = mix.pick([mix.spoilJson(looks), JSON.stringify({ v: 1, look: mix.text() })]);
    const document = { documentElement: { dataset: {} }, write: (html: string) => void written.add(html) };
    applySavedLook({ localStorage: { getItem: () => text }, document }, 'kindlight-reading', 1, '/s.css', '/f.woff2');
  }
  expect([...written].sort()).toEqual([
    '<link rel=preload as=font type=font/woff2 crossorigin href="/f.woff2">',
    '<link rel=stylesheet href="/s.css">',
  ]);
});

/** What is wrong with what a door lets through: a throw, or a value that still holds something of the input. */
function problemOf(read: () => unknown): string | undefined {
  try {
    return unsafe(read());
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function unsafe(value: unknown): string | undefined {
  if (typeof value === 'string')
    return /^[\w.:/ -]*$/.test(value) ? undefined : `lets ${JSON.stringify(value)} through`;
  if (typeof value !== 'object' || value === null) return undefined;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== Array.prototype) return 'makes an object with a foreign prototype';
  for (const [name, one] of Object.entries(value)) {
    const problem = Object.hasOwn(Object.prototype, name) ? `makes a property ${name}` : (unsafe(name) ?? unsafe(one));
    if (problem) return problem;
  }
  return undefined;
}
