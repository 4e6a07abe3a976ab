import { expect, test } from 'vitest';
import { editionMatches } from '../../../../src/features/welcome/edition-matches.ts';

const offers = ['de-DE', 'de-AT', 'fr-FR', 'en-GB', 'en-AT', 'sr-Latn-RS'].map((tag) => ({ tag }));
const tags = (languages: string[]): string[] => editionMatches(offers, languages).map(({ tag }) => tag);

test('the exact country of the browser comes first, then the same language elsewhere', () => {
  expect(tags(['de-AT', 'de', 'en'])).toEqual(['de-AT', 'de-DE']);
});

test('bare English suggests no country: it is spoken in too many', () => {
  expect(tags(['en'])).toEqual([]);
  expect(tags(['en-GB'])).toEqual(['en-GB']);
});

test('a language nobody offers suggests nothing', () => {
  expect(tags(['xx-YY'])).toEqual([]);
});
