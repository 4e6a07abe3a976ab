import { expect, test } from 'vitest';
import { picturesHaveWords } from '../../../../src/checks/rules/pictures-have-words.ts';
import { smallContent } from '../small-content.ts';

const ids = ['a1', 'a1-1', 'a1-2', 'a1-3', 'a1-4'];
const words = Object.fromEntries(ids.map((id) => [id, 'Emma tells. Her teacher listens.']));
const body = (placed: readonly string[]): string =>
  `<Story>\n\nEmma plays.\n\n${placed.map((id) => `<Picture id="${id}" />`).join('\n\n')}\n\n</Story>\n\n<KeyMessages>\n\nTell.\n\n</KeyMessages>\n`;
const messages = (pictures: readonly string[], alt: Record<string, string>, placed: readonly string[]): string[] =>
  picturesHaveWords
    .check(smallContent({ lesson: { pictures }, prose: { pictures: alt }, body: body(placed) }))
    .map(({ message }) => message);

test('a lesson with a header and four pictures of its story, each with words and a place, is fine', () => {
  expect(messages(ids, words, ids.slice(1))).toEqual([]);
});

test('a lesson for 5-7 with fewer pictures than steps is reported', () => {
  expect(messages(['a1', 'a1-1'], { a1: 'x', 'a1-1': 'y' }, ['a1-1'])[0]).toContain('at least 4 pictures');
});

test('a picture without words, and words without a picture, are reported', () => {
  const { a1: _, ...rest } = words;
  expect(messages(ids, { ...rest, 'a1-9': 'A cat.' }, ids.slice(1))).toEqual([
    expect.stringContaining('"a1" has no words'),
    expect.stringContaining('"a1-9" is unknown'),
  ]);
});

test('a picture that is missing from the story, or stands twice or in another order, is reported', () => {
  expect(messages(ids, words, ['a1-1', 'a1-2', 'a1-3'])[0]).toContain('Found a1-1, a1-2, a1-3');
  expect(messages(ids, words, ['a1-2', 'a1-1', 'a1-3', 'a1-4'])).toHaveLength(1);
  expect(messages(ids, words, [...ids.slice(1), 'a1-4'])).toHaveLength(1);
});

test('a picture of another lesson is reported', () => {
  expect(messages([...ids, 'b1-1'], { ...words, 'b1-1': 'x' }, [...ids.slice(1), 'b1-1'])[0]).toContain(
    '"b1-1" is not named after this lesson',
  );
});
