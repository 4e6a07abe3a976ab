import { expect, test } from 'vitest';
import { yearCalendar } from '../../../../../src/features/classroom/year/year-ics.browser.ts';
import { yearEvents } from '../../../../../src/features/classroom/year/year-events.ts';
import type { YearPlan } from '../../../../../src/features/classroom/year/plan-year.ts';
import { dayOf } from '../../../../../src/features/classroom/year/days.ts';

const plan: YearPlan = {
  minutes: 20,
  isShorter: false,
  course: 'short',
  sessions: [{ day: dayOf('2026-09-08')!, lesson: 'd4', isMoved: false }],
  boosters: [{ day: dayOf('2026-09-15')!, minutes: 3, lessons: ['d4'], opensLesson: false }],
  left: [],
};
const words = {
  lesson: 'Kindlight {lessons}',
  booster: 'Wiederholung; {lessons}',
  lessonText:
    '{minutes} Minuten, für die Gruppe: äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü äöü ไทยไทยไทยไทยไทยไทย',
  boosterText: '{minutes} Minuten',
};
const file = yearCalendar(
  yearEvents(plan, '7kq', words, (id) => `https://example.org/de-at/lessons/${id}/plan/`),
  'Kindlight',
  new Date('2026-08-01T10:00:00Z'),
);
/** Long lines put together again, as RFC 5545 says (3.1). */
const lines = file.replaceAll('\r\n ', '').split('\r\n');

test('every line ends as the standard says, and none is longer than 75 bytes', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\uFFFD');
});

test('whole days, the moment it was made, and a name that a changed plan keeps', () => {
  expect(lines).toContain('DTSTART;VALUE=DATE:20260908');
  expect(lines).toContain('DTEND;VALUE=DATE:20260909');
  expect(lines).toContain('DTSTAMP:20260801T100000Z');
  expect(lines).toContain('UID:kindlight-7kq-d4');
  expect(lines).toContain('UID:kindlight-7kq-d-again-1');
});

test('text is escaped, and titles hold codes only', () => {
  expect(lines).toContain('SUMMARY:Kindlight D4');
  expect(lines).toContain('SUMMARY:Wiederholung\\; D4');
  expect(lines.find((line) => line.startsWith('DESCRIPTION:20'))).toContain('20 Minuten\\, für die Gruppe: äöü');
  expect(lines.find((line) => line.startsWith('DESCRIPTION:20'))).toMatch(
    /ไทย\\nhttps:\/\/example\.org\/de-at\/lessons\/d4\/plan\/$/,
  );
});
