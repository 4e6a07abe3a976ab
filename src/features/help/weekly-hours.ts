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
  // Hours that began on Sunday night reach over the end of the week.
  const now = hours.open.find(([from, to]) => (minute >= from && minute < to) || minute + minutesOfWeek < to);
  if (now) return { open: true, next: now[1] % minutesOfWeek };
  return { open: false, next: (hours.open.find(([from]) => from > minute) ?? hours.open[0])?.[0] };
}

/** 0 is Monday. */
export function weekdayOf(minute: number): number {
  return Math.floor((minute % minutesOfWeek) / minutesOfDay);
}

/** "14:00", on the 24-hour clock that helplines print. */
export function clock(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(11, 16);
}
