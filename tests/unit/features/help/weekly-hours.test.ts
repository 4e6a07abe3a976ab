import { describe, expect, test } from 'vitest';
import { clock, openAt, weekdayOf } from '../../../../src/features/help/weekly-hours.ts';
import { hoursLines, weekdayNames, weeklyHours } from '../../../../src/features/help/weekly-hours.build.ts';

const at = (day: number, hour: number, minute = 0): number => day * 1440 + hour * 60 + minute;

describe('opening hours', () => {
  test('a line that never closes is always open', () => {
    const hours = weeklyHours('24/7', 'Europe/Vienna');
    expect(hours).toEqual({ always: true, open: [], timeZone: 'Europe/Vienna', holidays: false });
    expect(hours && openAt(hours, at(6, 3))).toEqual({ open: true, next: undefined });
  });

  test('unknown hours are neither open nor closed', () => {
    expect(weeklyHours(null, 'Europe/Vienna')).toBeUndefined();
  });

  test('weekday hours close in the evening and open again on Monday', () => {
    const hours = weeklyHours('Mo-Fr 14:00-20:00', 'Europe/Vienna');
    if (!hours) throw new Error('no hours');
    expect(openAt(hours, at(0, 15))).toEqual({ open: true, next: at(0, 20) });
    expect(openAt(hours, at(4, 20))).toEqual({ open: false, next: at(0, 14) });
    expect(openAt(hours, at(2, 9))).toEqual({ open: false, next: at(2, 14) });
  });

  test('a night that passes the end of the week is one opening', () => {
    const hours = { always: false, open: [[at(6, 22), at(7, 2)]] as const, timeZone: 'UTC', holidays: true };
    expect(openAt(hours, at(6, 23))).toEqual({ open: true, next: at(0, 2) });
    expect(openAt(hours, at(0, 1))).toEqual({ open: true, next: at(0, 2) });
    expect(openAt(hours, at(0, 3)).open).toBe(false);
  });

  test('opening until midnight reads 24:00 in words', () => {
    const hours = weeklyHours('Mo-Fr 14:00-24:00; Sa,Su 17:00-24:00', 'Europe/Vienna');
    expect(hours && hoursLines(hours, 'en')).toEqual([
      ['Mon–Fri', '14:00–24:00'],
      ['Sat–Sun', '17:00–24:00'],
    ]);
  });

  test('names of days come in the language of the page, Monday first', () => {
    expect(weekdayNames('th', 'long')[0]).toBe('วันจันทร์');
    expect(weekdayOf(at(6, 1))).toBe(6);
    expect(clock(at(3, 7, 5))).toBe('07:05');
  });
});
