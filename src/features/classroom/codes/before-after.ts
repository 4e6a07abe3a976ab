/** The questions of the check before and after a band: eight before, their parallel forms after (curriculum 6, ruling 25). */
import type { Band } from '../../../model/ids.schema.ts';
import { hash } from '../../shuffle.ts';
import type { CountedItem, LessonItems } from './lesson-items.ts';

export const checkLength = 8;

export interface CheckItem {
  readonly lesson: string;
  readonly before: CountedItem;
  readonly after: CountedItem;
}

export interface BandCheck {
  readonly items: readonly CheckItem[];
  /** Changes with the questions (0 to 255). */
  readonly revision: number;
}

/**
 * By rule, so that every device chooses the same: round by round one question of each lesson of the band, in teaching order,
 * until there are eight. Only questions that a code may carry, so a band with few everyday lessons has a shorter check.
 */
export function bandCheck(lessons: readonly LessonItems[], band: Band): BandCheck {
  const own = lessons.filter((lesson) => lesson.band === band);
  const rounds = Math.max(0, ...own.map(({ items }) => items.length));
  const all = Array.from({ length: rounds }, (_, round) =>
    own.flatMap(({ id, items, again }): CheckItem[] => {
      const before = items[round];
      const after = again[round];
      return before && after ? [{ lesson: id, before, after }] : [];
    }),
  ).flat();
  const items = all.slice(0, checkLength);
  const shape = items.map(({ lesson, before, after }) =>
    [lesson, before.id, before.options, after.id, after.options].join(),
  );
  return { items, revision: hash(shape.join(';')) & 255 };
}
