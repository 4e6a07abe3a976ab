/** Writes a day as a reader's language does, with the words that were made at build time. */
import type { DateWords } from './date-words.build.ts';
import { isoOf, weekdayOf } from './days.ts';

/** The date as text, such as "Mon, 7 September 2026". */
export function dateText(day: number, { pattern, months, days }: DateWords): string {
  const [year = '', month = '', date = ''] = isoOf(day).split('-');
  const values: Readonly<Record<string, string | undefined>> = {
    w: days[weekdayOf(day)],
    d: String(Number(date)),
    m: months[Number(month) - 1],
    y: year,
  };
  return pattern.replaceAll(/\{(\w)\}/g, (hole, name: string) => values[name] ?? hole);
}
