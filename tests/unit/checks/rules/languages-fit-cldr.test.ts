import { expect, test } from 'vitest';
import { languagesFitCldr } from '../../../../src/checks/rules/languages-fit-cldr.ts';
import type { Content } from '../../../../src/model/content.ts';

const messages = (intl: string, plural: readonly string[]): string[] =>
  languagesFitCldr
    .check({ languages: new Map([['xx', { tag: 'xx', intl, plural }]]) } as unknown as Content)
    .map(({ place, message }) => `${place ?? ''}: ${message}`);

test('a language lists the plural forms that whole numbers take', () => {
  expect(messages('pl', ['one', 'few', 'many'])).toEqual([]);
  expect(messages('ja', ['other'])).toEqual([]);
  expect(messages('fr', ['one', 'other'])).toEqual([]);
});

test('a form too many or too few is told with what CLDR has', () => {
  expect(messages('cy', ['one', 'other'])).toEqual([
    'xx.plural: Expected the plural forms few, many, one, other, two, zero. Found: one, other.',
  ]);
  expect(messages('ja', ['one', 'other'])).toEqual(['xx.plural: Expected the plural forms other. Found: one, other.']);
});

test('a language that CLDR has no plural rules for counts as English does', () => {
  expect(messages('mi', ['one', 'other'])).toEqual([]);
});

test('a tag without data would make the build speak the language of the machine', () => {
  expect(messages('tlh', ['one', 'other'])).toEqual(['xx.intl: Intl has no data for "tlh".']);
});
