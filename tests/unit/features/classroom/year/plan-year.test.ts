import { expect, test } from 'vitest';
import { readContent } from '../../../../../src/catalog/read-content.ts';
import { dayOf, weekdayOf } from '../../../../../src/features/classroom/year/days.ts';
import {
  bearsVerySensitive,
  fewestSessions,
  isSchoolDay,
  planYear,
  type Gap,
  type YearQuestion,
} from '../../../../../src/features/classroom/year/plan-year.ts';
import { bands } from '../../../../../src/model/ids.schema.ts';

const { content } = readContent('content');
const short = content.coverage!.value.short!;
const lessonsOf = (band: (typeof bands)[number]) =>
  [...content.lessons.values()]
    .map(({ value }) => value)
    .filter((lesson) => lesson.band === band)
    .sort((a, b) => a.order - b.order);
const day = (iso: string): number => dayOf(iso)!;
const usual: YearQuestion = {
  lessons: lessonsOf('b'),
  short: short.b,
  hours: 4,
  minutes: 20,
  first: day('2026-09-08'),
  last: day('2027-06-25'),
  gaps: [
    [day('2026-10-26'), day('2026-10-30')],
    [day('2026-12-21'), day('2027-01-04')],
    [day('2027-03-22'), day('2027-04-05')],
  ],
};

/** A small generator of numbers that repeats itself, so that a failure can be found again. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

function anyQuestion(seed: number): YearQuestion {
  const pick = numbers(seed);
  const band = bands[pick(4)]!;
  const first = day('2026-08-01') + pick(120);
  const last = first + pick(330);
  const gaps = [...Array(pick(8)).keys()].map((): Gap => {
    const from = first - 10 + pick(340);
    return [from, from + pick(20)];
  });
  return {
    lessons: lessonsOf(band),
    short: short[band],
    hours: 1 + pick(9),
    minutes: pick(2) ? 45 : 20,
    first,
    last,
    gaps,
  };
}

test('in two thousand years of any shape, lessons keep the order and the calendar', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const question = anyQuestion(seed);
    const { sessions, boosters, left, minutes, course } = planYear(question);
    const why = JSON.stringify({ seed, question: { ...question, lessons: question.lessons.length }, sessions });
    const ids = sessions.map(({ lesson }) => lesson);
    const orders = [question.lessons.map(({ id }) => id), question.short];
    expect(
      orders.some((order) => [...ids, ...left].join() === order.join()),
      why,
    ).toBe(true);
    expect(course === 'part', why).toBe(left.length > 0);
    expect(sessions.length * minutes, why).toBeLessThanOrEqual(question.hours * 60);
    for (const [index, { day: date, lesson }] of sessions.entries()) {
      expect(isSchoolDay(date, question.gaps), why).toBe(true);
      expect(date >= question.first && date <= question.last, why).toBe(true);
      expect(date, why).toBeGreaterThan(sessions[index - 1]?.day ?? -1);
      const intensity = (id: string | undefined) => question.lessons.find((other) => other.id === id)?.intensity;
      if (intensity(lesson) !== 'L3') continue;
      expect(bearsVerySensitive(date, question), `${lesson} before a break: ${why}`).toBe(true);
      expect(intensity(ids[index - 1]), `two L3 in a row: ${why}`).not.toBe('L3');
    }
    for (const { day: date, lessons } of boosters) {
      expect(isSchoolDay(date, question.gaps) && date <= question.last, why).toBe(true);
      for (const id of lessons)
        expect(date, why).toBeGreaterThan(sessions.find(({ lesson }) => lesson === id)?.day ?? Number.NaN);
    }
  }
});

test('a usual year has the whole course, two to four weeks apart, and boosters after about 1, 4 and 12 weeks', () => {
  const { sessions, boosters, course } = planYear(usual);
  expect(course).toBe('whole');
  expect(sessions).toHaveLength(usual.lessons.length);
  expect(sessions.every(({ day: date }) => weekdayOf(date) === 1)).toBe(true);
  const weeks = sessions.slice(1).map(({ day: date }, index) => (date - sessions[index]!.day) / 7);
  expect(Math.min(...weeks)).toBeGreaterThanOrEqual(2);
  const first = sessions[0]!;
  const again = boosters
    .filter(({ lessons }) => lessons.includes(first.lesson))
    .map(({ day: date }) => (date - first.day) / 7);
  expect(again).toEqual([1, 4, 12]);
});

test('little time gives the short course, in its order', () => {
  const { sessions, course } = planYear({ ...usual, hours: 2 });
  expect(course).toBe('short');
  expect(sessions.map(({ lesson }) => lesson)).toEqual(short.b);
});

test('rather six lessons of 20 minutes than two of 45', () => {
  const { minutes, isShorter, sessions } = planYear({ ...usual, hours: 2, minutes: 45 });
  expect({ minutes, isShorter }).toEqual({ minutes: 20, isShorter: true });
  expect(sessions).toHaveLength(fewestSessions);
});

test('a very sensitive lesson on Fridays moves to an earlier day of that week', () => {
  const plan = planYear({ ...usual, lessons: lessonsOf('d'), short: short.d, first: day('2026-09-11') });
  const moved = plan.sessions.filter(({ isMoved }) => isMoved);
  expect(moved.map(({ lesson }) => lesson)).toEqual(['d2', 'd3', 'd4']);
  expect(moved.every(({ day: date }) => weekdayOf(date) === 3)).toBe(true);
});

test('a year without a school day plans nothing and says which lessons are left', () => {
  const { sessions, boosters, left } = planYear({ ...usual, gaps: [[usual.first, usual.last]] });
  expect({ sessions, boosters, left }).toEqual({ sessions: [], boosters: [], left: short.b });
});
