import { expect, test } from 'vitest';
import { titlesMatchFacts } from '../../../../src/checks/rules/titles-match-facts.ts';
import type { Content, LanguageWords } from '../../../../src/model/content.ts';
import { smallContent } from '../small-content.ts';

const row = { title: 'Mi mano', summary: 'Encuentra cinco.', sayIt: ['Ayuda, por favor.'] };

function saysOf(titles: object, lesson: Record<string, unknown> = {}): string[] {
  const content = smallContent({ lesson });
  const spanish = { tag: 'es', titles: { path: 'titles.json', value: { lessons: {}, guides: {}, ...titles } } };
  const words = new Map([...content.words, ['es', spanish as unknown as LanguageWords] as const]);
  const all = { ...content, words } as Content;
  return titlesMatchFacts.check(all).map(({ place, message }) => `${place}: ${message}`);
}

test('a row with the fields of the English card passes', () => {
  expect(saysOf({ lessons: { a1: row } })).toEqual([]);
});

test('a row of a lesson that does not exist is named', () => {
  expect(saysOf({ lessons: { a9: row } })).toEqual(['lessons.a9: There are no facts with this id.']);
});

test('every sentence of the say-it card is translated', () => {
  expect(saysOf({ lessons: { a1: { ...row, sayIt: ['Una.', 'Dos.'] } } })).toEqual([
    'lessons.a1.sayIt: Expected 1 sentences, as in English. Found 2.',
  ]);
});

test('a heavy lesson needs its content note', () => {
  expect(saysOf({ lessons: { a1: row } }, { intensity: 'L3' })).toEqual([
    'lessons.a1.contentNote: The lesson is L3 and has no content note.',
  ]);
});
