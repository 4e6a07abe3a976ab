/**
 * The totals of a class: counts only. A code is added at once and forgotten; of it stays one number by which a second
 * scan of the same code is noticed, and which holds no answer (ruling 3).
 */
import type { Band } from '../../../model/ids.schema.ts';
import { bandCheck } from '../codes/before-after.ts';
import { bitsOf, crc24 } from '../codes/crc24.ts';
import type { CountedItem, LessonItems } from '../codes/lesson-items.ts';
import { noAnswer, unsureAnswer, type ResultCode } from '../codes/result-code.ts';

/** How often each option was chosen first, then "I'm not sure", then no answer. */
export type Spread = readonly number[];

export interface LessonTotals {
  /** Pupils whose code named the lesson, and those who finished it. */
  readonly taken: number;
  readonly done: number;
  readonly revision: number;
  readonly spreads: readonly Spread[];
}

export interface CheckTotals {
  readonly taken: number;
  readonly band: Band;
  readonly revision: number;
  readonly spreads: readonly Spread[];
}

export interface Totals {
  readonly lessons: Readonly<Record<string, LessonTotals>>;
  readonly before: CheckTotals | undefined;
  readonly after: CheckTotals | undefined;
  /** All codes of lessons; a pupil who did two lessons in one session counts once. */
  readonly taken: number;
}

export const noTotals: Totals = { lessons: {}, before: undefined, after: undefined, taken: 0 };

export type AddProblem = 'unknown-lesson' | 'other-questions' | 'other-band';

/** The totals with one code more, or why it cannot be added. Nothing is added by halves. */
export function addCode(totals: Totals, { content }: ResultCode, known: readonly LessonItems[]): Totals | AddProblem {
  if (content.kind !== 'lessons') return addCheck(totals, content, known);
  let lessons = totals.lessons;
  for (const result of content.lessons) {
    const facts = known.find(({ id }) => id === result.id);
    if (!facts) return 'unknown-lesson';
    const old = lessons[result.id];
    const given = result.answers;
    const isOther = (given && !fits(given, facts, facts.items)) ?? facts.items.length > 0;
    if (isOther || (old && old.revision !== facts.revision)) return 'other-questions';
    const next: LessonTotals = {
      taken: (old?.taken ?? 0) + 1,
      done: (old?.done ?? 0) + Number(result.done),
      revision: facts.revision,
      spreads: facts.items.map((item, index) => counted(old?.spreads[index], item, given?.values[index])),
    };
    lessons = { ...lessons, [result.id]: next };
  }
  return { ...totals, lessons, taken: totals.taken + 1 };
}

function addCheck(
  totals: Totals,
  content: Exclude<ResultCode['content'], { kind: 'lessons' }>,
  known: readonly LessonItems[],
): Totals | AddProblem {
  const check = bandCheck(known, content.band);
  const items = check.items.map((item) => item[content.kind]);
  if (!fits(content, check, items)) return 'other-questions';
  const old = totals[content.kind];
  const other = totals[content.kind === 'before' ? 'after' : 'before'];
  if ((old ?? other) && (old ?? other)?.band !== content.band) return 'other-band';
  if (old && old.revision !== check.revision) return 'other-questions';
  const next: CheckTotals = {
    taken: (old?.taken ?? 0) + 1,
    band: content.band,
    revision: check.revision,
    spreads: items.map((item, index) => counted(old?.spreads[index], item, content.values[index])),
  };
  return { ...totals, [content.kind]: next };
}

/** Whether answers belong to these very questions, and each names an option that exists. */
function fits(
  given: { readonly revision: number; readonly values: readonly number[] },
  facts: { readonly revision: number },
  items: readonly CountedItem[],
): boolean {
  return (
    given.revision === facts.revision &&
    given.values.length === items.length &&
    given.values.every((value, index) => value >= unsureAnswer || value < (items[index]?.options.length ?? 0))
  );
}

function counted(spread: Spread | undefined, { options }: CountedItem, value: number | undefined): Spread {
  const place =
    value === undefined || value === noAnswer ? options.length + 1 : value === unsureAnswer ? options.length : value;
  return Array.from({ length: options.length + 2 }, (_, index) => (spread?.[index] ?? 0) + Number(index === place));
}

/**
 * By what a second scan is noticed: the pictures and what the code is about, never an answer. Two pupils may draw the same
 * pictures (30 pupils: about once in 75 classes), so the teacher may count such a code all the same.
 */
export function doubleMark({ pictures, content }: ResultCode): number {
  const about =
    content.kind === 'lessons'
      ? content.lessons
          .map(({ id }) => id)
          .sort()
          .join('')
      : `${content.kind}${content.band}`;
  return crc24(
    [...pictures, ...[...about].map((character) => character.charCodeAt(0))].flatMap((value) => bitsOf(value, 8)),
  );
}
