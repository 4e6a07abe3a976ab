import { expect, test } from 'vitest';
import { sentenceSpans } from '../../../../src/features/reading/sentences.ts';

const cut = (text: string, lang?: string) => sentenceSpans(text, lang).map(([start, end]) => text.slice(start, end));

test('sentences end at full stops, questions and calls', () => {
  expect(cut('Stop. Are you well? Tell! Now')).toEqual(['Stop.', 'Are you well?', 'Tell!', 'Now']);
});

test('closing quotes belong to their sentence', () => {
  expect(cut('“Can you help?” Emma asks her teacher.')).toEqual(['“Can you help?”', 'Emma asks her teacher.']);
});

test('numbers, abbreviations before small letters and pauses do not end one', () => {
  expect(cut('Call 116 111. It is open.')).toEqual(['Call 116 111. It is open.']);
  expect(cut('Am 24. Dezember ist Ruhe.')).toEqual(['Am 24. Dezember ist Ruhe.']);
  expect(cut('Ask, e.g. at school.')).toEqual(['Ask, e.g. at school.']);
});

test('Japanese needs no spaces', () => {
  expect(cut('とまろう。「だれに話す？」先生に話す。')).toEqual(['とまろう。', '「だれに話す？」', '先生に話す。']);
});

test('Khmer ends with its own sign, Greek asks with a semicolon', () => {
  expect(cut('ប្រាប់គ្រូ។ កុំបារម្ភ។')).toEqual(['ប្រាប់គ្រូ។', 'កុំបារម្ភ។']);
  expect(cut('Είσαι καλά; Πες το.', 'el')).toEqual(['Είσαι καλά;', 'Πες το.']);
  expect(cut('Stop; then tell.', 'en')).toEqual(['Stop; then tell.']);
});

test('Thai paragraphs without a stop are said in pieces that end at spaces', () => {
  const text = Array.from({ length: 40 }, () => 'บอกผู้ใหญ่').join(' ');
  const pieces = cut(text, 'th');
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.length <= 180)).toBe(true);
  expect(pieces.join(' ')).toBe(text);
});

test('signs without letters are not said', () => {
  expect(cut('✓ … — 🌟')).toEqual([]);
});
