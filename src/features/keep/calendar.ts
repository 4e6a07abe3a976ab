/**
 * A calendar file (RFC 5545) with the days on which a booster is due. Titles are neutral: whoever looks into the calendar
 * reads a name and some minutes, never a lesson. No alarm, no time of day: it waits, it does not call.
 */
import { boosterWeeks, nextBooster } from '../progress/booster-schedule.ts';
import { boosterNumbers, isBoosterDone, type Lights } from '../progress/lights.ts';
import { mondayOf } from '../progress/weeks.ts';

export interface CalendarWords {
  readonly title: string;
  readonly note: string;
  /** Address of a page whose name tells nothing. */
  readonly link: string;
}

const day = 86_400_000;
/** A name that tells nothing to whoever looks into the downloads. */
export const calendarFileName = 'kindlight.ics';

/** The days of all boosters of `lights` that are still to come and not done. */
export function boosterDays(lights: Lights, now: Date): readonly Date[] {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const times = Object.values(lights).flatMap((light) =>
    nextBooster(light) === undefined || light.week === 0
      ? []
      : boosterNumbers
          .filter((number) => !isBoosterDone(light, number))
          .map((number) => mondayOf(light.week + boosterWeeks[number]).getTime()),
  );
  return [...new Set(times.filter((time) => time > today))].sort((a, b) => a - b).map((time) => new Date(time));
}

/** The three days after a lesson that was taught on `taught` (a day in UTC). */
export function daysAfter(taught: Date): readonly Date[] {
  return boosterNumbers.map((number) => new Date(taught.getTime() + boosterWeeks[number] * 7 * day));
}

/** The text of the file. The same day has the same id, so opening a newer file changes entries instead of doubling them. */
export function calendarText(days: readonly Date[], { title, note, link }: CalendarWords, now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = days.flatMap((date) => [
    'BEGIN:VEVENT',
    `UID:${dateText(date)}@kindlight`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateText(date)}`,
    `DTEND;VALUE=DATE:${dateText(new Date(date.getTime() + day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kindlight//EN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function dateText(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

/** Lines of at most 75 bytes; a longer one goes on after a break and a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts = [''];
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 74) {
      parts.push('');
      bytes = 0;
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return parts.join('\r\n ');
}
