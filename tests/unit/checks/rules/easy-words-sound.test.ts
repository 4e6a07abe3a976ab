import { expect, test } from 'vitest';
import { easyWordsSound } from '../../../../src/checks/rules/easy-words-sound.ts';
import type { Content } from '../../../../src/model/content.ts';

const facts = ['one', 'two'].map((id) => ({ id, symbol: 'speech' }));
const parts = { one: ['Tell a grown-up.'], two: ['It is not your fault.'] };

/** What the rule says about one lesson of band A whose easy words stand in `tag`. */
function messages(words: Record<string, string[]> | undefined, tag = 'en', easy: unknown = facts): string[] {
  const entry = { path: 'words', stem: 'a1-hand', value: { parts: words } };
  return easyWordsSound
    .check({
      lessons: new Map([['a1-hand', { path: 'facts', stem: 'a1-hand', value: { band: 'a', easy } }]]),
      words: new Map([[tag, { tag, easy: new Map(words ? [['a1-hand', entry]] : []) }]]),
    } as unknown as Content)
    .map(({ message }) => message);
}

test('short sentences for every part say nothing', () => {
  expect(messages(parts)).toEqual([]);
});

test('words and facts have the same parts', () => {
  expect(messages({ one: ['Tell.'] })[0]).toContain('Part "two" has no words.');
  expect(messages({ ...parts, three: ['Tell.'] })[0]).toContain('Part "three" is unknown.');
});

test('a lesson that has no easy parts has no easy words', () => {
  expect(messages({ one: ['Tell.'] }, 'de', [])[0]).toContain('Part "one" is unknown.');
});

test('English has the words of every lesson that names parts, other languages may wait', () => {
  expect(messages(undefined)).toEqual(['English, the master, has no content/text/en/easy/a1-hand.json.']);
  expect(messages(undefined, 'de')).toEqual([]);
});

test('no English sentence is longer than fourteen words', () => {
  const long = 'You can go and tell a grown-up at home or at school what you saw today.';
  expect(messages({ ...parts, one: [long] })).toContainEqual(
    `Expected at most 14 words in a sentence. Found 17: "${long}"`,
  );
});

test('sentences are short on average for the band', () => {
  const nine = 'You can tell a grown-up what you saw there.';
  expect(messages({ one: [nine], two: [nine] })).toEqual([
    'Expected at most 8 words in a sentence on average for band A. Found 10.0.',
  ]);
});
