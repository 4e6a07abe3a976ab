import { expect, test } from 'vitest';
import { lacksGlyphs } from '../../../../src/features/reading/missing-glyphs.ts';

test('letters that are all as wide as the sign for a missing one are missing', () => {
  expect(lacksGlyphs([40, 40, 40, 40], 40)).toBe(true);
});

test('letters of different widths are there, even where one happens to be as wide as that sign', () => {
  expect(lacksGlyphs([32.5, 40, 61.2, 28], 40)).toBe(false);
});

test('a browser that measures nothing gets no extra font', () => {
  expect(lacksGlyphs([], 0)).toBe(false);
});
