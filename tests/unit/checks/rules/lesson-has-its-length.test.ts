import { expect, test } from 'vitest';
import { lessonHasItsLength } from '../../../../src/checks/rules/lesson-has-its-length.ts';
import { keyMessages, saysOf, type Small } from '../small-content.ts';

const lines = (count: number): string => Array.from({ length: count }, () => 'Emma asks a kind adult.').join(' ');
/** A lesson with a story of five words a line; its cards and key messages have 94 words. */
const withStory = (count: number, small: Small = {}): Small => ({
  ...small,
  lesson: { terms: [], ...small.lesson },
  body: `<Story>\n\n${lines(count)}\n\n</Story>\n\n<KeyMessages>\n\n${keyMessages}\n\n</KeyMessages>\n`,
});

test('a lesson for 5-7 has 230 to 400 words beside practice and quiz', () => {
  expect(saysOf(lessonHasItsLength, withStory(40))).toEqual([]);
  expect(saysOf(lessonHasItsLength, withStory(5))[0]).toMatch(
    /^whole text: Expected 230 to 400 words on screen for band A\. Found \d+\.$/,
  );
  expect(saysOf(lessonHasItsLength, withStory(80))).toHaveLength(1);
});

test('older children read more', () => {
  expect(saysOf(lessonHasItsLength, withStory(40, { lesson: { band: 'b' } }))[0]).toContain('430 to 640');
  expect(saysOf(lessonHasItsLength, withStory(80, { lesson: { band: 'b' } }))).toEqual([]);
});

test('the card for the family is no reading for the child', () => {
  const family = [lines(80)];
  expect(saysOf(lessonHasItsLength, withStory(40, { prose: { family } }))).toEqual([]);
});

test('a lesson explains few words, a pair of opposites counted once', () => {
  expect(
    saysOf(lessonHasItsLength, withStory(40, { lesson: { terms: ['trick', 'heavy-secret', 'surprise'] } })),
  ).toEqual([]);
  expect(saysOf(lessonHasItsLength, withStory(40, { lesson: { terms: ['trick', 'block', 'surprise'] } }))).toEqual([
    'terms: Expected at most 2 terms for band A, a pair counted once. Found 3.',
  ]);
});
