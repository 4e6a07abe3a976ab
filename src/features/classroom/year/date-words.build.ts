/** How a language writes a date, made at build time: the browser only fills in numbers. */

export interface DateWords {
  /** Such as "{w}, {d} {m} {y}". */
  readonly pattern: string;
  /** Names of months in the form they have in a date. */
  readonly months: readonly string[];
  /** Names of days, Monday first. */
  readonly days: readonly string[];
}

/** The words for dates of one language; always the calendar that calendars on devices count in, marked where readers use another. */
export function dateWords(intlTag: string): DateWords {
  const format = new Intl.DateTimeFormat([`${intlTag}-u-ca-gregory-nu-latn`, 'en'], {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const partsOf = (month: number, day: number) => format.formatToParts(new Date(Date.UTC(2024, month, day)));
  const hole: Readonly<Record<string, string>> = { weekday: '{w}', day: '{d}', month: '{m}', year: '{y}' };
  const one = (parts: readonly Intl.DateTimeFormatPart[], type: string): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    pattern: partsOf(0, 1)
      .map(({ type, value }) => hole[type] ?? value)
      .join(''),
    months: [...Array(12).keys()].map((month) => one(partsOf(month, 15), 'month')),
    days: [...Array(7).keys()].map((day) => one(partsOf(0, 1 + day), 'weekday')),
  };
}
