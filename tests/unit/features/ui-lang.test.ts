import { expect, it } from 'vitest';
import { uiLang } from '../../../src/features/ui-lang.ts';

const german = { lang: 'de-AT', dir: 'ltr', isFallback: false } as const;
const english = { lang: 'en', dir: 'ltr', isFallback: true } as const;

it('marks nothing where interface and page speak the same language', () => {
  expect(uiLang(german)).toEqual({});
});

it('marks interface words that fell back to another language', () => {
  expect(uiLang(english)).toEqual({ lang: 'en', dir: 'ltr' });
});

it('marks interface words among words of another language', () => {
  expect(uiLang(german, 'en')).toEqual({ lang: 'de-AT', dir: 'ltr' });
});

it('marks nothing where both fell back to the same language', () => {
  expect(uiLang(english, 'en')).toEqual({});
});
