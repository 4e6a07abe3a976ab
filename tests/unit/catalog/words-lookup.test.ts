import { describe, expect, test } from 'vitest';
import { editionChain, lookUp, lookUpUi } from '../../../src/catalog/words-lookup.ts';
import type { Content, LanguageWords } from '../../../src/model/content.ts';
import type { Edition, Language } from '../../../src/model/edition.schema.ts';

const language = (tag: string, fallback: string[]): Language =>
  ({ tag, fallback, dir: 'ltr', intl: tag }) as unknown as Language;
const words = (tag: string, ui: Record<string, string>): [string, LanguageWords] => [
  tag,
  { tag, ui: new Map([['help', { path: '', stem: 'help', value: ui }]]) } as unknown as LanguageWords,
];
const content = {
  languages: new Map(
    [
      language('de', ['en']),
      language('lb', ['de', 'fr', 'en']),
      language('en', []),
      language('nn', ['nb', 'en']),
      language('nb', ['en']),
    ].map((row) => [row.tag, row]),
  ),
  words: new Map([
    words('en', { call: 'Call', free: 'free' }),
    words('de', { call: 'Anrufen', free: 'gratis' }),
    words('de-AT', { free: 'kostenlos' }),
  ]),
} as unknown as Content;
const edition = (tag: string, base: string): Edition => ({ tag, language: base, htmlLang: tag }) as unknown as Edition;

describe('words along a chain', () => {
  test('Luxembourgish falls to German, then French, then English', () => {
    expect(editionChain(content, edition('lb-LU', 'lb'))).toEqual(['lb-LU', 'lb', 'de', 'fr', 'en']);
  });

  test('a text found in another language says so and names its language', () => {
    const found = lookUp(content, edition('lb-LU', 'lb'), (candidate) => candidate.ui.get('help'));
    expect(found).toMatchObject({ tag: 'de', lang: 'de', isFallback: true });
  });

  test('a text of the own language carries the language tag of the edition', () => {
    const found = lookUp(content, edition('de-AT', 'de'), (candidate) => (candidate.tag === 'de' ? 'x' : undefined));
    expect(found).toMatchObject({ tag: 'de', lang: 'de-AT', isFallback: false });
  });

  test('a variant lies over its language key by key', () => {
    expect(lookUpUi(content, edition('de-AT', 'de'), 'help')?.value).toEqual({ call: 'Anrufen', free: 'kostenlos' });
  });

  test('interface strings of another language come as a whole, never mixed', () => {
    expect(lookUpUi(content, edition('nn-NO', 'nn'), 'help')).toMatchObject({
      value: { call: 'Call', free: 'free' },
      lang: 'en',
      isFallback: true,
    });
  });
});
