/** The shown totals as rows: the same for the page and for the table to save. Only what ten or more stand behind. */
import { bandCheck, type CheckItem } from '../codes/before-after.ts';
import type { LessonItems } from '../codes/lesson-items.ts';
import { fewest } from './class-file.ts';
import { readItem, type ItemReading } from './reading.ts';
import type { CheckTotals, Totals } from './totals.ts';

export interface LessonRows {
  readonly id: string;
  readonly taken: number;
  readonly done: number;
  /** Whether anything but "done" is counted at all (ruling 3). */
  readonly isOpen: boolean;
  /** One for each question; undefined where fewer than ten answered it. */
  readonly items: readonly (ItemReading | undefined)[];
}

export interface MapRow extends CheckItem {
  readonly readBefore: ItemReading | undefined;
  readonly readAfter: ItemReading | undefined;
}

/** The lessons of the totals in teaching order. */
export function lessonRows(totals: Totals, known: readonly LessonItems[]): readonly LessonRows[] {
  return known.flatMap((facts): LessonRows[] => {
    const lesson = totals.lessons[facts.id];
    if (!lesson || lesson.taken < fewest) return [];
    const isSame = lesson.revision === facts.revision;
    return [
      {
        id: facts.id,
        taken: lesson.taken,
        done: lesson.done,
        isOpen: facts.items.length > 0,
        items: isSame ? facts.items.map((item, index) => readItem(item, lesson.spreads[index] ?? [])) : [],
      },
    ];
  });
}

/** The comparison before and after; empty where neither has ten. */
export function mapRows(totals: Totals, known: readonly LessonItems[]): readonly MapRow[] {
  const band = (totals.before ?? totals.after)?.band;
  if (!band) return [];
  const check = bandCheck(known, band);
  const read = (side: CheckTotals | undefined, item: CheckItem['before'], index: number) =>
    side?.revision === check.revision ? readItem(item, side.spreads[index] ?? []) : undefined;
  return check.items.map((item, index) => ({
    ...item,
    readBefore: read(totals.before, item.before, index),
    readAfter: read(totals.after, item.after, index),
  }));
}
