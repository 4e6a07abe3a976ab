/** The questions of earlier lessons that open a lesson ("Remember?"), in words of the same edition. */
import type { LessonEntry } from '../../catalog/edition-catalog.ts';
import type { Lesson, QuizItem } from '../../model/lesson.schema.ts';
import type { QuizItemWords } from '../../model/lesson-words.schema.ts';

export interface LookBack {
  readonly lessonId: string;
  readonly item: QuizItem;
  readonly words: QuizItemWords;
}

type Words = LessonEntry['words'];

/** What `facts.looksBack` names, where this edition has the lesson in the language of the one that looks back. */
export function looksBack(
  lessons: readonly LessonEntry[],
  { facts, words: own }: { facts: Pick<Lesson, 'looksBack'>; words: Pick<Words, 'isFallback' | 'tag'> },
): readonly LookBack[] {
  return facts.looksBack.flatMap(({ lesson: lessonId, item: itemId }) => {
    const lesson = lessons.find((candidate) => candidate.facts.id === lessonId);
    if (!lesson || !sameLanguage(lesson.words, own)) return [];
    const item = lesson.facts.quiz.find((candidate) => candidate.id === itemId);
    const words = lesson.words.value.value.quiz[itemId];
    return item && words ? [{ lessonId, item, words }] : [];
  });
}

/** A German lesson opens with no English question: a reader would meet it before the first German sentence. */
function sameLanguage(one: Pick<Words, 'isFallback' | 'tag'>, other: Pick<Words, 'isFallback' | 'tag'>): boolean {
  return one.isFallback === other.isFallback && (!one.isFallback || one.tag === other.tag);
}
