import { expect, test } from 'vitest';
import { spellingWords } from '../../../../src/checks/translations/spelling-words.ts';

const words = (text: string, nounsAreCapital = false) => spellingWords(text, { nounsAreCapital });

test('a dictionary judges the words a reader reads, without markup, variables and addresses', () => {
  expect(words('Tell <Term id="trusted-adult">someone</Term>, {{name}}: [call](https://a.example) now.')).toEqual([
    'Tell',
    'someone',
    'call',
    'now',
  ]);
});

test('names inside a sentence are not judged, but the first word of each sentence is', () => {
  expect(words('Then Emma tells. Good idea!')).toEqual(['Then', 'tells', 'Good', 'idea']);
});

test('where nouns begin with a capital, every word is judged', () => {
  expect(words('Sag es deiner Lehrerin.', true)).toContain('Lehrerin');
});

test('an apostrophe is the one that dictionaries know', () => {
  expect(words('aujourd’hui')).toEqual(["aujourd'hui"]);
});
