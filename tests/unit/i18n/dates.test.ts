import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/i18n/dates.ts';

test('a date is told as exactly as it is known, in the words of the language', () => {
  expect(dateInWords('2026', 'de')).toBe('2026');
  expect(dateInWords('2026-11', 'de')).toBe('November 2026');
  expect(dateInWords('2026-11-24', 'en')).toBe('November 24, 2026');
});

test('years are counted the same everywhere, also where another calendar is usual', () => {
  expect(dateInWords('2026-11', 'th')).toContain('2026');
});
