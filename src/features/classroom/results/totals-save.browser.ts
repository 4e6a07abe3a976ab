/** Saves the shown totals as a table, in the teacher's language. */
import type { Band } from '../../../model/ids.schema.ts';
import { make, type ClassWords } from '../class-words.browser.ts';
import type { LessonItems } from '../codes/lesson-items.ts';
import type { ItemWords } from '../item-words.ts';
import type { ClassRecord } from './class-file.ts';
import { csv } from './csv.ts';
import { handAnswer, handKey } from './hands-view.browser.ts';
import { lessonRows, mapRows } from './totals-rows.ts';
import { tableRows } from './totals-table.ts';

/** A name that tells nothing to whoever looks into the downloads. */
const fileName = 'kindlight-totals.csv';

export interface TotalsToSave {
  readonly words: ClassWords;
  readonly band: Band;
  readonly titleOf: (lesson: string) => string;
  readonly wordsOf: (lesson: string) => Promise<ItemWords>;
}

/** Hands the table to the browser as a download. Throws where the words of questions do not come. */
export async function saveTotals(
  record: ClassRecord,
  known: readonly LessonItems[],
  from: TotalsToSave,
): Promise<void> {
  const lessons = lessonRows(record.shown, known);
  const map = mapRows(record.shown, known);
  const ids = [...lessons.filter(({ isOpen }) => isOpen).map(({ id }) => id), ...map.map(({ lesson }) => lesson)];
  const items = new Map(await Promise.all(ids.map(async (id) => [id, await from.wordsOf(id)] as const)));
  const rows = tableRows(lessons, map, record.hands, {
    sentence: (key) => from.words[key] ?? '',
    title: from.titleOf,
    items: (id) => items.get(id),
    hand: (item) => from.words[handKey(from.band, item)] ?? '',
    answer: (place, all) => handAnswer(from.words, place, all),
  });
  const link = make('a');
  link.href = URL.createObjectURL(new Blob([csv(rows)], { type: 'text/csv' }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
