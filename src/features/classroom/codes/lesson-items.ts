/**
 * Which questions of a lesson a result code may carry (ruling 3): those of L0 and L1 lessons that are not critical (★).
 * From all other lessons a code says "done" and nothing else.
 */
import type { Band } from '../../../model/ids.schema.ts';
import type { Lesson, QuizItem } from '../../../model/lesson.schema.ts';
import { hash } from '../../shuffle.ts';

export interface CountedItem {
  readonly id: string;
  /** Ids of the options as the facts order them, without "I'm not sure". */
  readonly options: readonly string[];
  readonly answer: string;
}

/** What pupils' and teachers' pages know of a lesson; language-neutral, content of /class-data/lessons.json. */
export interface LessonItems {
  readonly id: string;
  readonly band: Band;
  /** Changes with the questions, so that an answer is never read against other options (0 to 255). */
  readonly revision: number;
  readonly items: readonly CountedItem[];
  /** The same questions in new words, for the check afterwards; in the order of `items`. */
  readonly again: readonly CountedItem[];
}

/** "I'm not sure" stands in every question or in none, under two ids; codes have one value for it. */
export function isUnsure(option: string): boolean {
  return option === 'unsure' || option === 'not-sure';
}

/** The questions of `lesson` that may be counted. */
export function lessonItems(lesson: Pick<Lesson, 'id' | 'band' | 'intensity' | 'quiz'>): LessonItems {
  const isOpen = lesson.intensity === 'L0' || lesson.intensity === 'L1';
  const main = isOpen ? lesson.quiz.filter((item) => !item.star && item.parallelOf === undefined) : [];
  const items = main.map(counted);
  const again = main
    .flatMap((item) => lesson.quiz.filter(({ parallelOf }) => parallelOf === item.id).slice(0, 1))
    .map(counted);
  const shape = [...items, ...again].map(({ id, options }) => `${id}:${options.join(',')}`).join(';');
  return { id: lesson.id, band: lesson.band, revision: hash(`${lesson.id} ${shape}`) & 255, items, again };
}

function counted(item: QuizItem): CountedItem {
  return { id: item.id, options: item.options.filter((option) => !isUnsure(option)), answer: item.answer };
}
