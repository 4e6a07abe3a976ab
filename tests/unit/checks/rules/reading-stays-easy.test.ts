import { expect, test } from 'vitest';
import { readingStaysEasy } from '../../../../src/checks/rules/reading-stays-easy.ts';
import { keyMessages, saysOf } from '../small-content.ts';

const body = (story: string, messages = keyMessages): string =>
  `<Story>\n\n${story}\n\n</Story>\n\n<KeyMessages>\n\n${messages}\n\n</KeyMessages>\n`;

test('a sentence over the limit is named with its line', () => {
  const long = 'She can go to the big red door and wait for Mum there.';
  expect(saysOf(readingStaysEasy, { body: body(`Emma plays. ${long}`) })).toEqual([
    `line 12: Expected at most 12 words in a sentence for band A. Found 13: "${long}"`,
  ]);
});

test('key messages have a length', () => {
  expect(saysOf(readingStaysEasy, { body: body('Emma plays.', 'You can tell.') })).toEqual([
    'key messages: Expected 55 to 85 words for band A. Found 3.',
  ]);
});

test('a guide has a length', () => {
  expect(saysOf(readingStaysEasy, { guide: '## Start\n\nSit down.' })).toEqual([
    'guide: Expected 500 to 800 words for parents. Found 2.',
  ]);
});

test('long words are few', () => {
  expect(saysOf(readingStaysEasy, { quiz: { q1: { question: 'Which grandparents listen?' } } })).toEqual([
    'practice and quiz: Expected LIX 20 or less for band A. Found 36.3.',
    'practice and quiz: Expected at most 12% words over six letters for band A. Found 33.3%.',
  ]);
});
