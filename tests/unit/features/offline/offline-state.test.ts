import { describe, expect, test } from 'vitest';
import { sizeInWords } from '../../../../src/features/offline/edition-file.ts';
import {
  allClosed,
  emptyState,
  partCache,
  readState,
  slugOf,
  stateCache,
  switched,
  unneeded,
  versionCache,
  whole,
  withEdition,
} from '../../../../src/features/offline/offline-state.ts';
import { ownPrefix } from '../../../../src/features/device-keys.ts';

const kept = { v: 1, editions: { 'en-gb': { current: 'one', next: 'two' } }, held: {} } as const;

test('“Forget everything” finds all caches by their names', () => {
  for (const name of [stateCache, partCache('en-gb'), versionCache('en-gb', 'one')])
    expect(name.startsWith(ownPrefix)).toBe(true);
});

test.each([undefined, '', 'null', '{', '{"v":2}', '[]'])('a note that is none (%s) counts as nothing', (text) => {
  expect(readState(text)).toEqual(emptyState);
});

test('the first version is used at once, a newer one waits, the same one again changes nothing', () => {
  expect(whole({ coming: 'one' }, 'one')).toEqual({ current: 'one' });
  expect(whole({ current: 'one', coming: 'two' }, 'two')).toEqual({ current: 'one', next: 'two' });
  expect(whole({ current: 'one', coming: 'one', looked: 5 }, 'one')).toEqual({ current: 'one', looked: 5 });
});

describe('a waiting version', () => {
  test('takes over when all pages are closed', () => {
    expect(allClosed({ ...kept, held: { a: 'zero' } })).toEqual({
      v: 1,
      editions: { 'en-gb': { current: 'two' } },
      held: {},
    });
  });

  test('takes over at a tap, and open pages keep the version they began with', () => {
    const state = switched({ ...kept, held: { b: '' } }, 'en-gb', ['a', 'b']);
    expect(state.editions).toEqual({ 'en-gb': { current: 'two' } });
    expect(state.held).toEqual({ a: 'one', b: '' });
  });

  test('is not there: nothing changes', () => {
    const state = withEdition(emptyState, 'en-gb', { current: 'one' });
    expect(switched(state, 'en-gb', ['a'])).toBe(state);
  });
});

test('a cache goes when no edition and no open page needs it', () => {
  const names = [
    'kindlight',
    stateCache,
    partCache('en-gb'),
    'other',
    ...['zero', 'one', 'two', 'old'].map((one) => versionCache('en-gb', one)),
  ];
  expect(unneeded({ ...kept, held: { a: 'zero' } }, names)).toEqual([versionCache('en-gb', 'old')]);
});

test('an edition that keeps nothing leaves no trace in the note', () => {
  expect(withEdition(kept, 'en-gb', {}).editions).toEqual({});
});

test.each([
  ['en-gb/lessons/d4/', 'en-gb'],
  ['sr-latn-rs/', 'sr-latn-rs'],
  ['', ''],
  ['cards/', ''],
  ['help-data/GB.json', ''],
])('the address %s belongs to the edition "%s"', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});

test.each([
  [1, '1 KB'],
  [480_000, '480 KB'],
  [480_001, '481 KB'],
  [1_240_000, '1.3 MB'],
])('%d bytes are said as %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
