/**
 * Opening hours in words. Apart from weekly-hours.ts, and with a reading of the clock of its own, because that one is in
 * the script of every page: shared with a part that is fetched late, it would become one more file that all ask for.
 */
import type { WeeklyHours } from './weekly-hours.ts';

/** Day of the week (0 is Monday) and time of a minute of the week, read as a moment of the first week of 1970. */
function momentOf(minute: number): { readonly day: number; readonly time: string } {
  const iso = new Date(minute * 60_000).toISOString();
  return { day: Number(iso.slice(8, 10)) - 1, time: iso.slice(11, 16) };
}

/** Lines of hours in words, days with the same hours together, with names of days (Monday first): [["Mon–Fri", "14:00–20:00"]]. */
export function linesOf(
  hours: WeeklyHours,
  names: readonly string[],
): readonly (readonly [days: string, times: string])[] {
  const perDay = names.map((_, day) =>
    hours.open
      .map(([from, to]) => [momentOf(from), momentOf(to).time] as const)
      .filter(([from]) => from.day === day)
      .map(([from, to]) => `${from.time}–${to === '00:00' ? '24:00' : to}`)
      .join(', '),
  );
  const lines: [string, string][] = [];
  for (let first = 0; first < 7;) {
    let last = first;
    while (last < 6 && perDay[last + 1] === perDay[first]) last += 1;
    const times = perDay[first] ?? '';
    if (times)
      lines.push([first === last ? (names[first] ?? '') : `${names[first] ?? ''}–${names[last] ?? ''}`, times]);
    first = last + 1;
  }
  return lines;
}
