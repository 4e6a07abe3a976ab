/** Days as whole numbers, counted from 1 January 1970, so that no time zone can move a lesson. */
const length = 86_400_000;

/** The day of an ISO date such as "2026-09-07", or undefined where there is no such day. */
export function dayOf(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoOf(time / length) !== iso ? undefined : time / length;
}

/** The ISO date of a day. */
export function isoOf(day: number): string {
  return new Date(day * length).toISOString().slice(0, 10);
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** Monday of the same week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day);
}
