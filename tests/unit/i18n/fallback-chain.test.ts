import { expect, test } from 'vitest';
import { fallbackChain, sameLanguage } from '../../../src/i18n/fallback-chain.ts';

test('a chain begins with the wanted language, names each once and ends in English', () => {
  expect(fallbackChain('lb-LU', ['lb', 'de', 'fr', 'en'])).toEqual(['lb-LU', 'lb', 'de', 'fr', 'en']);
  expect(fallbackChain('en-GB', ['en'])).toEqual(['en-GB', 'en']);
  expect(fallbackChain('nn', ['nb'])).toEqual(['nn', 'nb', 'en']);
});

test('a variant is the same language only in the same script', () => {
  expect(sameLanguage('de-AT', 'de')).toBe(true);
  expect(sameLanguage('sr-Latn-ME', 'sr-Latn')).toBe(true);
  expect(sameLanguage('sr-Latn', 'sr')).toBe(false);
  expect(sameLanguage('nn', 'nb')).toBe(false);
});
