/** Lessons and boosters over a school year, by the rules of guide G4: order, distance, and no very sensitive lesson before a break. */
import type { Intensity } from '../../../model/lesson.schema.ts';
import type { SessionMinutes } from '../codes/session-link.ts';
import { mondayOf, weekdayOf } from './days.ts';

/** The short course has as many; fewer lessons than these are no course (curriculum 0.2). */
export const fewestSessions = 6;
/** Boosters come back after about so many weeks, and take so many minutes. */
export const boosterWeeks = { 1: 3, 4: 4, 12: 6 } as const;
/** No longer than this between two lessons. */
const longestPause = 4;
const friday = 4;
const week = 7;

/** First and last day without school. */
export type Gap = readonly [from: number, to: number];

export interface YearQuestion {
  /** All lessons of the age group in teaching order. */
  readonly lessons: readonly { readonly id: string; readonly intensity: Intensity }[];
  /** Ids of the short course in its order. */
  readonly short: readonly string[];
  /** Time for lessons in the whole year. */
  readonly hours: number;
  readonly minutes: SessionMinutes;
  /** Its weekday is the weekday of the lessons. */
  readonly first: number;
  readonly last: number;
  readonly gaps: readonly Gap[];
}

export interface PlannedSession {
  readonly day: number;
  readonly lesson: string;
  /** On another weekday than the others, since a very sensitive lesson needs a school day after it. */
  readonly isMoved: boolean;
}

export interface PlannedBooster {
  readonly day: number;
  readonly minutes: number;
  readonly lessons: readonly string[];
  /** A lesson is on the same day: begin it with the booster. */
  readonly opensLesson: boolean;
}

export interface YearPlan {
  readonly minutes: SessionMinutes;
  /** 20 minutes were planned though 45 were wanted: otherwise there would be too few sessions. */
  readonly isShorter: boolean;
  readonly course: 'whole' | 'short' | 'part';
  readonly sessions: readonly PlannedSession[];
  readonly boosters: readonly PlannedBooster[];
  /** Lessons of the course that found no day. */
  readonly left: readonly string[];
}

/** Plans the year. Dates rise, keep the order of the course, and never fall on a weekend or into a gap. */
export function planYear(question: YearQuestion): YearPlan {
  const isShorter = question.minutes === 45 && sessionsIn(question.hours, 45) < fewestSessions;
  const minutes = isShorter ? 20 : question.minutes;
  const days = lessonDays(question);
  const most = Math.min(sessionsIn(question.hours, minutes), days.length);
  const isWhole = most >= question.lessons.length;
  const ids = isWhole ? question.lessons.map(({ id }) => id) : question.short;
  const wanted = ids.slice(0, Math.max(most, 0));
  const sessions = placed(wanted, days, question);
  const left = ids.slice(sessions.length);
  const course = left.length > 0 ? 'part' : isWhole ? 'whole' : 'short';
  return { minutes, isShorter, course, sessions, boosters: boostersOf(sessions, days), left };
}

/** Whether a day is a school day. */
export function isSchoolDay(day: number, gaps: readonly Gap[]): boolean {
  return weekdayOf(day) <= friday && !gaps.some(([from, to]) => from <= day && day <= to);
}

/** A very sensitive lesson needs the next day at school, and none in the week before a break (guide G4). */
export function bearsVerySensitive(day: number, { gaps, last }: Pick<YearQuestion, 'gaps' | 'last'>): boolean {
  const isBeforeBreak = gaps.some(([from]) => day < from && from <= day + week) || day + week > last;
  return weekdayOf(day) < friday && !isBeforeBreak;
}

function sessionsIn(hours: number, minutes: number): number {
  return Math.floor((hours * 60) / minutes);
}

/** The weekly days on which lessons can be. */
function lessonDays({ first, last, gaps }: YearQuestion): readonly number[] {
  const start = weekdayOf(first) > friday ? mondayOf(first) + week : first;
  const days: number[] = [];
  for (let day = start; day <= last; day += week) if (isSchoolDay(day, gaps)) days.push(day);
  return days;
}

function placed(ids: readonly string[], days: readonly number[], question: YearQuestion): readonly PlannedSession[] {
  const sessions: PlannedSession[] = [];
  let next = 0;
  for (const [index, id] of ids.entries()) {
    const isHeavy = question.lessons.find((lesson) => lesson.id === id)?.intensity === 'L3';
    const before = sessions.at(-1)?.day ?? Number.NEGATIVE_INFINITY;
    let found: PlannedSession | undefined;
    while (!found && next < days.length) {
      const usual = days[next] ?? question.last;
      const day = isHeavy ? calmDay(usual, before, question) : usual;
      if (day === undefined) next += 1;
      else found = { day, lesson: id, isMoved: day !== usual };
    }
    if (!found) break;
    sessions.push(found);
    const rest = ids.length - index - 1;
    next += rest > 0 ? Math.min(longestPause, Math.max(1, Math.floor((days.length - 1 - next) / rest))) : 1;
  }
  return sessions;
}

/** The usual day, or an earlier one of the same week, on which a very sensitive lesson may be. */
function calmDay(usual: number, before: number, question: YearQuestion): number | undefined {
  const earliest = Math.max(mondayOf(usual), before + 1, question.first);
  for (let day = usual; day >= earliest; day -= 1)
    if (isSchoolDay(day, question.gaps) && bearsVerySensitive(day, question)) return day;
  return undefined;
}

function boostersOf(sessions: readonly PlannedSession[], days: readonly number[]): readonly PlannedBooster[] {
  const found = new Map<number, { minutes: number; lessons: string[] }>();
  for (const { day, lesson } of sessions) {
    for (const [weeks, minutes] of Object.entries(boosterWeeks)) {
      const wish = day + Number(weeks) * week;
      // The lesson's weekday nearest to the wish; after the last school day there is none.
      const after = days.filter((other) => other > day + 2);
      const near = after.sort((a, b) => Math.abs(a - wish) - Math.abs(b - wish) || b - a)[0];
      if (near === undefined || Math.abs(near - wish) > 3 * week) continue;
      const old = found.get(near);
      if (old?.lessons.includes(lesson)) continue;
      found.set(near, {
        minutes: Math.max(minutes, old?.minutes ?? 0),
        lessons: [...(old?.lessons ?? []), lesson],
      });
    }
  }
  const lessonsOn = new Set(sessions.map(({ day }) => day));
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([day, booster]) => ({ day, ...booster, opensLesson: lessonsOn.has(day) }));
}
