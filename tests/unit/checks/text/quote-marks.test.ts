import { expect, test } from 'vitest';
import { strangeMarks } from '../../../../src/checks/text/quote-marks.ts';

test.each([
  ['en', '“It’s me,” she says.'],
  ['de', '„Ich bin’s“, sagt sie. ‚So‘ auch.'],
  ['de-AT', '„Servus“ reicht.'],
  ['de-CH', '«Ich bin ‹hier›», sagt sie.'],
  ['fr', '"tout"'],
])('%s may write: %s', (language, text) => {
  expect(strangeMarks(text, language)).toBeUndefined();
});

test.each([
  ['en', "the school's lead", "the school's lead"],
  ['en', 'She says "no" now.', 'She says "no" now.'],
  ['de', 'Sie sagt “nein” dazu.', 'Sie sagt “nein” dazu.'],
  ['de', 'Sie sagt "nein" dazu.', 'Sie sagt "nein" dazu.'],
  ['de', '„Ja”, sagt sie.', '„Ja”, sagt sie.'],
  ['de-CH', 'Sie sagt „nein“ dazu.', 'Sie sagt „nein“ dazu.'],
])('%s may not write: %s', (language, text, near) => {
  expect(strangeMarks(text, language)?.near).toBe(near);
});
