import { expect, test } from 'vitest';
import { dateInWords, intlInCountry } from '../../../src/i18n/dates.ts';

test('a date is told as exactly as it is known, in the words of the language', () => {
  expect(dateInWords('2026', 'de')).toBe('2026');
  expect(dateInWords('2026-11', 'de')).toBe('November 2026');
  expect(dateInWords('2026-11-24', 'en')).toBe('November 24, 2026');
});

test('years are counted the same everywhere, also where another calendar is usual', () => {
  expect(dateInWords('2026-11', 'th')).toContain('2026');
});

test('a country has its own order of day and month, unless the language names a country itself', () => {
  expect(dateInWords('2026-11-24', intlInCountry('en', 'GB'))).toBe('24 November 2026');
  expect(dateInWords('2026-01', intlInCountry('de', 'AT'))).toBe('Jänner 2026');
  expect(intlInCountry('en-NZ', 'US')).toBe('en-NZ');
});
