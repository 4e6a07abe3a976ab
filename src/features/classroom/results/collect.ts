/** What one scanned or typed text does to a class: the door between the camera and the totals. */
import type { LessonItems } from '../codes/lesson-items.ts';
import { readResultCode, type CodeProblem } from '../codes/result-code.ts';
import { fewest, leastNew, type ClassRecord } from './class-file.ts';
import { addCode, doubleMark, type AddProblem, type Totals } from './totals.ts';

export type CollectProblem = CodeProblem | AddProblem | 'double' | 'foreign';

/** The class with the code counted, or why it was not; then the class is untouched. `again` counts a double all the same. */
export function collect(
  record: ClassRecord,
  text: string,
  known: readonly LessonItems[],
  { again = false } = {},
): ClassRecord | CollectProblem {
  const code = readResultCode(text);
  if (typeof code === 'string') return code;
  if (code.classNumber !== record.number) return 'foreign';
  const mark = doubleMark(code);
  if (record.seen.includes(mark) && !again) return 'double';
  const totals = addCode(record.totals, code, known);
  if (typeof totals === 'string') return totals;
  return { ...record, totals, seen: [...new Set([...record.seen, mark])].sort((a, b) => a - b) };
}

/** The class with its newest totals shown, as far as that gives away nobody: from ten on, and then in steps of three or more. */
export function showTotals(record: ClassRecord): ClassRecord {
  const { totals, shown } = record;
  const lessons = Object.entries(totals.lessons).map(
    ([id, lesson]) => [id, release(shown.lessons[id], lesson)] as const,
  );
  const next: Totals = {
    taken: release({ taken: shown.taken }, { taken: totals.taken })?.taken ?? 0,
    lessons: Object.fromEntries(lessons.flatMap(([id, lesson]) => (lesson ? [[id, lesson]] : []))),
    before: release(shown.before, totals.before),
    after: release(shown.after, totals.after),
  };
  return { ...record, shown: next };
}

function release<T extends { readonly taken: number }>(shown: T | undefined, now: T | undefined): T | undefined {
  if (!now || now.taken < fewest) return undefined;
  return shown && shown.taken >= fewest && now.taken - shown.taken < leastNew ? shown : now;
}

/** Whether codes wait to be shown: fewer than ten at all, or too few new ones. */
export function isWaiting({ totals, shown }: ClassRecord): boolean {
  const pairs: readonly (readonly [number, number])[] = [
    [totals.taken, shown.taken],
    [totals.before?.taken ?? 0, shown.before?.taken ?? 0],
    [totals.after?.taken ?? 0, shown.after?.taken ?? 0],
  ];
  return pairs.some(([now, then]) => now !== then);
}
