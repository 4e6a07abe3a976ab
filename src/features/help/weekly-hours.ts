/** Opening hours as the browser needs them: minutes of the week, counted from Monday 00:00 in the contact's time zone. */
export interface WeeklyHours {
  readonly always: boolean;
  /** [from, to) in minutes of the week, sorted; `to` may pass the end of the week. */
  readonly open: readonly (readonly [number, number])[];
  readonly timeZone: string;
  /** The hours may differ on public holidays. */
  readonly holidays: boolean;
}

export const minutesOfDay = 24 * 60;
export const minutesOfWeek = 7 * minutesOfDay;

export interface OpenState {
  readonly open: boolean;
  /** Minute of the week of the next change; undefined for lines that never close. */
  readonly next: number | undefined;
}

/** Whether a line is open at a minute of the week, and when that changes. */
export function openAt(hours: WeeklyHours, minute: number): OpenState {
  if (hours.always) return { open: true, next: undefined };
  const shifted = [
    ...hours.open,
    ...hours.open.map(([from, to]) => [from + minutesOfWeek, to + minutesOfWeek] as const),
  ];
  const now = shifted.find(
    ([from, to]) => (minute >= from && minute < to) || (minute + minutesOfWeek >= from && minute + minutesOfWeek < to),
  );
  if (now) return { open: true, next: now[1] % minutesOfWeek };
  const later = shifted.find(([from]) => from > minute);
  return { open: false, next: later && later[0] % minutesOfWeek };
}

/** 0 is Monday. */
export function weekdayOf(minute: number): number {
  return Math.floor((minute % minutesOfWeek) / minutesOfDay);
}

/** "14:00", on the 24-hour clock that helplines print. */
export function clock(minute: number): string {
  const inDay = minute % minutesOfDay;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}

/** Lines of hours in words, days with the same hours together, with names of days (Monday first): [["Mon–Fri", "14:00–20:00"]]. */
export function linesOf(
  hours: WeeklyHours,
  names: readonly string[],
): readonly (readonly [days: string, times: string])[] {
  const perDay = names.map((_, day) =>
    hours.open
      .filter(([from]) => Math.floor(from / minutesOfDay) === day)
      .map(([from, to]) => `${clock(from)}–${to % minutesOfDay === 0 ? '24:00' : clock(to)}`)
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
