import { describe, expect, test } from 'vitest';
import { sentencesOf, syllablesOf, wordsOf } from '../../../../src/checks/text/sentences.ts';

describe('sentences', () => {
  test('end at a point, a question or exclamation mark, also inside quotation marks', () => {
    expect(sentencesOf('Stop. “Will you help?” Mum nods! Good')).toEqual([
      'Stop.',
      '“Will you help?”',
      'Mum nods!',
      'Good',
    ]);
  });

  test('go on when speech is followed by small letters', () => {
    expect(sentencesOf('“Shh!” says Elif. There is a cake.')).toEqual(['“Shh!” says Elif.', 'There is a cake.']);
  });

  test('end at a colon, but not inside a time of day', () => {
    expect(sentencesOf('She says: do not tell. It is 22:00 now.')).toEqual([
      'She says:',
      'do not tell.',
      'It is 22:00 now.',
    ]);
  });

  test('do not end after "e.g."', () => {
    expect(sentencesOf('Ask someone, e.g. Grandad or Mum.')).toEqual(['Ask someone, e.g. Grandad or Mum.']);
  });

  test('without a word are none', () => {
    expect(sentencesOf('… !')).toEqual([]);
  });
});

test('a hyphen parts words, an apostrophe does not', () => {
  expect(wordsOf('She doesn’t like the same-hour call.')).toEqual([
    'She',
    'doesn’t',
    'like',
    'the',
    'same',
    'hour',
    'call',
  ]);
});

test.each([
  ['tell', 1],
  ['smile', 1],
  ['asked', 1],
  ['needed', 2],
  ['table', 2],
  ['picture', 2],
  ['faces', 2],
  ['adults', 2],
  ['responsible', 4],
  ['I', 1],
])('"%s" has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});
