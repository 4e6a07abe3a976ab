import { expect, test } from 'vitest';
import { searchTopicsSound } from '../../../../src/checks/rules/search-topics-sound.ts';
import type { Content } from '../../../../src/model/content.ts';

const ids = ['a1', 'b1', 'c1', 'd1'];
const telling = { lessons: ids, guides: ['p1'] };
const twelve = Array.from({ length: 12 }, (_, index) => `sign ${index}`);

/** What the rule says about these topics, and about a language with titles and these words of trouble. */
function messages(searchTopics: object, trouble?: object, titles: object | undefined = {}): string[] {
  const facts = (list: string[]) => new Map(list.map((id) => [id, { value: { id } }]));
  return searchTopicsSound
    .check({
      searchTopics,
      lessons: facts(ids),
      guides: facts(['p1']),
      languages: new Map([['fr', {}]]),
      words: new Map([['fr', { tag: 'fr', folder: 'fr', titles, trouble: trouble && { value: trouble } }]]),
    } as unknown as Content)
    .map(({ message }) => message);
}

test('whole topics and a language with enough phrasings say nothing', () => {
  expect(messages({ telling }, { signs: twelve })).toEqual([]);
});

test('a topic that leaves out an age, or names what is not there, is found', () => {
  const holed = { lessons: ['a1', 'b1', 'c1', 'c9'], guides: ['p1'] };
  expect(messages({ telling, money: holed }, { signs: twelve })).toEqual([
    'There is no "c9".',
    'Expected a lesson for band d. Found none.',
  ]);
});

test('plain signs need a topic to lead to', () => {
  expect(messages({ money: telling }, { signs: twelve })).toEqual(['There is no topic "telling".']);
});

test('a language with titles owes its children words of trouble; one without may wait', () => {
  expect(messages({ telling })).toEqual([
    'A child who searches in this language gets no help first: the file is missing.',
  ]);
  expect(messages({ telling }, undefined, null as unknown as undefined)).toEqual([]);
});

test('too few phrasings and unknown topics are found', () => {
  expect(messages({ telling }, { signs: ['help'], topics: { mony: ['lost'] } })).toEqual([
    'There is no such topic. Expected one of telling.',
    'Expected at least 12 phrasings. Found 2.',
  ]);
});
