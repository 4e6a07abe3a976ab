/** The questions of earlier lessons that open a lesson ("Remember?"), in words of the same edition. */
import type { LessonEntry } from '../../catalog/edition-catalog.ts';
import type { Lesson, QuizItem } from '../../model/lesson.schema.ts';
import type { QuizItemWords } from '../../model/lesson-words.schema.ts';

export interface LookBack {
  readonly lessonId: string;
  readonly item: QuizItem;
  readonly words: QuizItemWords;
}

/** What `facts.looksBack` names, where this edition has the lesson. */
export function looksBack(lessons: readonly LessonEntry[], facts: Pick<Lesson, 'looksBack'>): readonly LookBack[] {
  return facts.looksBack.flatMap(({ lesson: lessonId, item: itemId }) => {
    const lesson = lessons.find((candidate) => candidate.facts.id === lessonId);
    const item = lesson?.facts.quiz.find((candidate) => candidate.id === itemId);
    const words = lesson?.words.value.value.quiz[itemId];
    return item && words ? [{ lessonId, item, words }] : [];
  });
}
