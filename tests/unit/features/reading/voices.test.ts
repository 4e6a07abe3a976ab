import { expect, test } from 'vitest';
import { chooseVoice } from '../../../../src/features/reading/voices.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });
const chosen = (lang: string, ...voices: ReturnType<typeof voice>[]) => chooseVoice(voices, lang)?.lang;

test('a voice that sends the words away is never used', () => {
  expect(chosen('en-GB', voice('en-GB', false))).toBeUndefined();
  expect(chosen('en-GB', voice('en-GB', false), voice('en-US'))).toBe('en-US');
});

test('the very region comes first, then any of the language, the default one before others', () => {
  expect(chosen('de-AT', voice('de-DE'), voice('de-AT'))).toBe('de-AT');
  expect(chosen('de-AT', voice('de-CH'), voice('de-DE', true, true))).toBe('de-DE');
});

test('no voice of another language reads a text', () => {
  expect(chosen('uk', voice('en-US'), voice('ru-RU'))).toBeUndefined();
});

test('Android writes tags with an underscore', () => {
  expect(chosen('th', voice('th_TH'))).toBe('th_TH');
});

test('kin that readers accept stand in: Bokmål for Nynorsk, Serbian and Croatian for Montenegrin', () => {
  expect(chosen('nn', voice('nb-NO'))).toBe('nb-NO');
  expect(chosen('cnr', voice('hr-HR'), voice('sr-RS'))).toBe('sr-RS');
});

test('a Cyrillic text is not read by a voice for Latin letters', () => {
  expect(chosen('sr-Cyrl', voice('sr-Latn-RS'))).toBeUndefined();
});
