import { describe, expect, it } from 'vitest';
import { dueBoosters, isClockOff } from '../../../../src/features/progress/booster-schedule.ts';
import { mondayOf, weekOf } from '../../../../src/features/progress/weeks.ts';

const done = new Date(2026, 10, 24); // a Tuesday
const week = weekOf(done);
const after = (days: number): Date => new Date(2026, 10, 24 + days);
const due = (boosters: number, days: number) =>
  dueBoosters({ a1: { week, boosters } }, after(days)).map(({ number }) => number);

describe('weeks', () => {
  it('are those of the nearest Monday', () => {
    expect(mondayOf(week).toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect([0, 1, 2].map((days) => weekOf(after(days)))).toEqual([week, week, week + 1 - 1]);
    expect(weekOf(after(3))).toBe(week + 1);
  });

  it('are 0 where the clock stands before 2020, and never beyond what a code can carry', () => {
    expect(weekOf(new Date(1970, 0, 1))).toBe(0);
    expect(weekOf(new Date(2200, 0, 1))).toBe(2047);
  });
});

describe('boosters', () => {
  it('come about 1, 4 and 12 weeks after a lesson', () => {
    expect([due(0, 5), due(0, 6)]).toEqual([[], [1]]);
    expect([due(1, 26), due(1, 27)]).toEqual([[], [2]]);
    expect([due(3, 82), due(3, 83)]).toEqual([[], [3]]);
    expect(due(7, 999)).toEqual([]);
  });

  it('come one after the other, so that every ★ question comes back also to a child who was away', () => {
    expect([due(0, 300), due(1, 300), due(3, 300)]).toEqual([[1], [2], [3]]);
  });

  it('are at most three at a time, the longest waiting first', () => {
    const lights = Object.fromEntries(
      ['a1', 'a2', 'a3', 'a4', 'a5'].map((id, ago) => [id, { week: week - ago, boosters: 0 }]),
    );
    expect(dueBoosters(lights, after(7)).map(({ id }) => id)).toEqual(['a5', 'a4', 'a3']);
  });

  it('come at once where nobody knows when the lesson was', () => {
    expect(dueBoosters({ a1: { week: 0, boosters: 0 } }, done)).toEqual([{ id: 'a1', number: 1 }]);
  });

  it('come early rather than never when the clock was set back a year', () => {
    const yearAgo = new Date(2025, 10, 24);
    expect(dueBoosters({ a1: { week, boosters: 0 } }, yearAgo)).toEqual([{ id: 'a1', number: 1 }]);
    expect(isClockOff({ a1: { week, boosters: 0 } }, yearAgo)).toBe(true);
    expect(isClockOff({ a1: { week, boosters: 0 } }, done)).toBe(false);
    // A lesson done on a Friday is noted for the Monday to come; that is no broken clock.
    expect(isClockOff({ a1: { week: weekOf(after(3)), boosters: 0 } }, after(3))).toBe(false);
  });
});
