import { expect, test } from 'vitest';
import { swissSpelling } from '../../../src/i18n/generated-words.ts';
import { serbianLatin } from '../../../src/i18n/transliterate.ts';

test('Serbian Cyrillic becomes Latin letter by letter', () => {
  expect(serbianLatin('Ђаци ћуте, џем је на столу, Јелена чита жутој шољи.')).toBe(
    'Đaci ćute, džem je na stolu, Jelena čita žutoj šolji.',
  );
});

test('two-letter sounds keep the case of the word they begin', () => {
  expect(serbianLatin('Љубав ЉУБАВ Његош ЊЕГОШ Џеп ЏЕП')).toBe('Ljubav LJUBAV Njegoš NJEGOŠ Džep DŽEP');
});

test('markup and ids stay as they are', () => {
  expect(serbianLatin('<Term id="trusted-adult">особа</Term> {{count}}')).toBe(
    '<Term id="trusted-adult">osoba</Term> {{count}}',
  );
});

test('Swiss German has no ß and quotes with guillemets', () => {
  expect(swissSpelling('Sag: „Lehrkräfte heißen groß.“')).toBe('Sag: «Lehrpersonen heissen gross.»');
});
