/** Turns opening_hours syntax into weekly intervals at build time, so that no browser needs the library (ruling 17). */
import OpeningHours from 'opening_hours';
import { linesOf } from './hours-lines.ts';
import { minutesOfWeek, type WeeklyHours } from './weekly-hours.ts';

/** Two weeks without holidays in most countries and without a change of clocks: one in winter, one in summer. */
const weeks = [new Date(2026, 1, 2), new Date(2026, 5, 8)] as const;

/** Weekly hours, or undefined where they are not known or not the same in every week of the year. */
export function weeklyHours(hours: string | null, timeZone: string): WeeklyHours | undefined {
  if (hours === null) return undefined;
  if (hours === '24/7') return { always: true, open: [], timeZone, holidays: false };
  const parsed = new OpeningHours(hours, null);
  const [winter, summer] = weeks.map((monday) => intervalsFrom(parsed, monday));
  if (!winter || JSON.stringify(winter) !== JSON.stringify(summer)) return undefined;
  const always = winter.length === 1 && winter[0]?.[1] === minutesOfWeek;
  return { always, open: winter, timeZone, holidays: !always };
}

function intervalsFrom(parsed: OpeningHours, monday: Date): (readonly [number, number])[] {
  const end = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 7);
  const minute = (date: Date): number => Math.round((date.getTime() - monday.getTime()) / 60_000);
  return parsed.getOpenIntervals(monday, end).map(([from, to]) => [minute(from), minute(to)] as const);
}

/** Lines of hours in words, days with the same hours together: [["Mon–Fri", "14:00–20:00"]]. */
export function hoursLines(hours: WeeklyHours, intlTag: string): readonly (readonly [days: string, times: string])[] {
  return linesOf(hours, weekdayNames(intlTag, 'short'));
}

/** Names of the days, Monday first (CLDR, at build time only). */
export function weekdayNames(intlTag: string, width: 'short' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat([intlTag, 'en'], { weekday: width, timeZone: 'UTC' });
  return [...Array(7).keys()].map((day) => format.format(new Date(Date.UTC(2024, 0, 1 + day))));
}
