import { expect, test } from 'vitest';
import { alarmsIn } from '../../../../src/checks/text/alarm.ts';

test('words in capitals shout, abbreviations do not', () => {
  expect(alarmsIn('STOP the AI. It is OK. Lesson A1 is for EU schools.')).toEqual(['STOP']);
});

test('one exclamation mark in a sentence is joy, two are alarm', () => {
  expect(alarmsIn('Everyone sings! Dad laughs!')).toEqual([]);
  expect(alarmsIn('Watch this!! Then go.')).toEqual(['Watch this!!']);
});
