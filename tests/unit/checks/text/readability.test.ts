import { expect, test } from 'vitest';
import { readability } from '../../../../src/checks/text/readability.ts';

test('counts words, sentences, the longest sentence, the grade, LIX and long words', () => {
  const found = readability(['You can tell a kind adult.', 'Helpers listen. They believe children.']);
  expect(found).toMatchObject({ words: 11, sentences: 3, mean: 11 / 3, longest: 6 });
  // helpers, believe, children: three of eleven.
  expect(found.longWords).toBeCloseTo(27.27, 1);
  expect(found.lix).toBeCloseTo(30.94, 1);
  // 16 syllables: 0.39 × 3.67 + 11.8 × 1.45 − 15.59
  expect(found.grade).toBeCloseTo(3.0, 1);
});

test('a label without a full stop is a sentence of its own', () => {
  expect(readability(['Grandad, who listens', 'A neighbour']).sentences).toBe(2);
});

test('nothing at all measures nothing', () => {
  expect(readability([])).toEqual({ words: 0, sentences: 0, mean: 0, longest: 0, grade: 0, lix: 0, longWords: 0 });
});
