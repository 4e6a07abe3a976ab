import { expect, test } from 'vitest';
import type { LessonEntry } from '../../../../src/catalog/edition-catalog.ts';
import { looksBack } from '../../../../src/features/lesson/looks-back.ts';
import { nextLesson } from '../../../../src/features/lesson/next-lesson.ts';

const lesson = (id: string, order: number, intensity: string): LessonEntry =>
  ({
    facts: { id, band: id[0], order, intensity, quiz: [{ id: 'q1' }] },
    words: { tag: 'de', isFallback: false, value: { value: { quiz: { q1: { question: id } } } } },
  }) as unknown as LessonEntry;
const lessons = [
  lesson('c1', 1, 'L0'),
  lesson('c3', 3, 'L2'),
  lesson('c4', 5, 'L3'),
  lesson('c7', 6, 'L1'),
  lesson('d1', 1, 'L2'),
];
const next = (id: string): string | undefined => {
  const current = lessons.find(({ facts }) => facts.id === id);
  return current && nextLesson(lessons, current)?.facts.id;
};

test('the next lesson is the one after it in its own band', () => {
  expect(next('c1')).toBe('c3');
  expect(next('c7')).toBeUndefined();
});

test('after a very heavy lesson a calm one is offered, never another heavy one', () => {
  expect(next('c4')).toBe('c1');
});

const lookedBack = (all: readonly LessonEntry[], own: { tag: string; isFallback: boolean }): string[] =>
  looksBack(all, {
    facts: {
      looksBack: [
        { lesson: 'c1', item: 'q1' },
        { lesson: 'a1', item: 'q1' },
        { lesson: 'c1', item: 'q9' },
      ],
    },
    words: own,
  }).map(({ lessonId }) => lessonId);

test('a lesson looks back only at lessons the edition has', () => {
  expect(lookedBack(lessons, { tag: 'de', isFallback: false })).toEqual(['c1']);
});

test('a lesson does not open with a question in another language than its own', () => {
  const english = lessons.map((entry) => ({ ...entry, words: { ...entry.words, tag: 'en', isFallback: true } }));
  expect(lookedBack(english, { tag: 'de', isFallback: false })).toEqual([]);
  expect(lookedBack(english, { tag: 'en', isFallback: true })).toEqual(['c1']);
  expect(lookedBack(lessons, { tag: 'en', isFallback: true })).toEqual([]);
});
