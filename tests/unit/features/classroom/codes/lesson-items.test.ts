import { describe, expect, it } from 'vitest';
import { bandCheck, checkLength } from '../../../../../src/features/classroom/codes/before-after.ts';
import { bands } from '../../../../../src/model/ids.schema.ts';
import { realItems, realLessons } from './real-items.ts';

describe('what a code may carry', () => {
  it('is never an answer from a sensitive lesson, and never a critical one', () => {
    for (const lesson of realLessons) {
      const { items, again } = realItems.find(({ id }) => id === lesson.id)!;
      const critical = lesson.quiz.filter(({ star }) => star).map(({ id }) => id);
      if (lesson.intensity === 'L2' || lesson.intensity === 'L3') expect(items, lesson.id).toEqual([]);
      expect(
        [...items, ...again].filter(({ id }) => critical.includes(id)),
        lesson.id,
      ).toEqual([]);
    }
  });

  it('has for each question one in new words, so that the check afterwards asks the same', () => {
    for (const { id, items, again } of realItems) expect(again.length, id).toBe(items.length);
  });
});

describe('the check of a band', () => {
  it('has eight questions, fewer only where everyday lessons are few, and the same each time', () => {
    const lengths = bands.map((band) => bandCheck(realItems, band).items.length);
    expect(lengths).toEqual([checkLength, checkLength, checkLength, 4]);
    expect(bandCheck(realItems, 'b')).toEqual(bandCheck([...realItems], 'b'));
  });

  it('asks as many lessons as it can', () => {
    const lessons = new Set(bandCheck(realItems, 'a').items.map(({ lesson }) => lesson));
    expect(lessons.size).toBeGreaterThanOrEqual(6);
  });
});
