import { describe, expect, it } from 'vitest';
import { boosterDays, calendarText, daysAfter } from '../../../../src/features/keep/calendar.ts';
import { weekOf } from '../../../../src/features/progress/weeks.ts';

const now = new Date(2026, 10, 27, 15);
const week = weekOf(new Date(2026, 10, 24));
const words = {
  title: 'Kindlight, 5 minutes',
  note: 'A short round; quiet, no hurry.\nOpen it when it suits you.',
  link: 'https://example.org/en-gb/my/',
};
const dates = (days: readonly Date[]) => days.map((date) => date.toISOString().slice(0, 10));

describe('days of boosters', () => {
  it('are about 1, 4 and 12 weeks after a lesson, each day once, done ones and past ones left out', () => {
    const lights = { a1: { week, boosters: 0 }, a2: { week, boosters: 1 } };
    expect(dates(boosterDays(lights, now))).toEqual(['2026-11-30', '2026-12-21', '2027-02-15']);
    expect(dates(boosterDays({ a2: lights.a2 }, now))).toEqual(['2026-12-21', '2027-02-15']);
    expect(boosterDays({ a1: { week: 0, boosters: 0 }, a3: { week, boosters: 7 } }, now)).toEqual([]);
  });

  it('follow a lesson in class to the day', () => {
    expect(dates(daysAfter(new Date('2026-11-27')))).toEqual(['2026-12-04', '2026-12-25', '2027-02-19']);
  });
});

describe('the calendar file', () => {
  const text = calendarText(daysAfter(new Date('2026-11-27')), words, now);

  it('has one entry a day, whole days, nothing that rings', () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205\r\n');
    expect(text).not.toContain('VALARM');
  });

  it('tells no lesson, no topic and no name', () => {
    expect(text).toMatch(/SUMMARY:Kindlight\\, 5 minutes\r\n/);
    expect(text).not.toMatch(/\b[a-d]\d\b/);
  });

  it('escapes what has a meaning in the format, and breaks no line with a bare line feed', () => {
    expect(text).toContain(String.raw`A short round\; quiet\, no hurry.\nOpen`);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds lines at 75 bytes without cutting a letter', () => {
    const long = calendarText(daysAfter(now), { ...words, note: 'ქართული '.repeat(30) }, now);
    for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain('ქართული '.repeat(30));
  });
});
