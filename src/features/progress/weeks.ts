/** Weeks as the lights note them: the Monday nearest to the day, counted from the first one of 2020. No day, no hour. */
import { lastWeek } from './lights.ts';

const first = Date.UTC(2020, 0, 6);
const day = 86_400_000;

/** Days from the first Monday to the reader's own day. */
function daysOf(now: Date): number {
  return Math.round((Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - first) / day);
}

/** The week of a day; 0 where the clock stands before 2020, as on a device that has lost its time. */
export function weekOf(now: Date): number {
  return Math.min(lastWeek, Math.max(0, Math.round(daysOf(now) / 7)));
}

/** Days from the Monday of `week` to `now`; negative while it is still to come. */
export function daysSince(week: number, now: Date): number {
  return daysOf(now) - week * 7;
}

/** The Monday of a week, in UTC. */
export function mondayOf(week: number): Date {
  return new Date(first + week * 7 * day);
}
