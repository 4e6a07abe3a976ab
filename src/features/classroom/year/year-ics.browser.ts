/** Writes the calendar file, by the library `ical-generator`; it comes with the tap on the button. */
import ical from 'ical-generator';
import { isoOf } from './days.ts';
import type { YearEvent } from './year-events.ts';

/** The events as a calendar file (RFC 5545): whole days, which no time zone can move. `now` is the moment it was made. */
export function yearCalendar(events: readonly YearEvent[], name: string, now: Date): string {
  const calendar = ical({ name, prodId: { company: 'Kindlight', product: 'year' } });
  for (const { id, day, title, description } of events) {
    calendar.createEvent({
      id,
      stamp: now,
      start: new Date(`${isoOf(day)}T00:00:00Z`),
      end: new Date(`${isoOf(day + 1)}T00:00:00Z`),
      timezone: null,
      allDay: true,
      summary: title,
      description,
    });
  }
  return `${calendar.toString()}\r\n`;
}
