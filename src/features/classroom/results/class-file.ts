/** What the teacher's device keeps of classes: one text under one key, versioned, for as many days as the teacher chose. */
import { bandLetters } from '../codes/band-letters.ts';
import { readSession } from '../codes/session-link.ts';
import { noTotals, type CheckTotals, type LessonTotals, type Spread, type Totals } from './totals.ts';
import { noHands, readHands, type Hands } from './hands.ts';

export const classKey = 'kindlight-class';
export const classVersion = 1;
export const keepDays = [1, 7, 30, 90] as const;
export const defaultDays = 30;
/** Below this no figure is shown, printed or exported (ruling 3). */
export const fewest = 10;
/** So many codes must be new before figures change again: from a change by one, that pupil's answers could be told. */
export const leastNew = 3;

export interface ClassRecord {
  readonly number: number;
  /** Address part of the session, so that the page can say what was planned; '' where a first code began the class. */
  readonly session: string;
  readonly totals: Totals;
  /** The totals as they were last shown. */
  readonly shown: Totals;
  /** Marks of the codes that were counted, in order of size, so that nobody sees who came when. */
  readonly seen: readonly number[];
  readonly hands: Hands;
}

export interface ClassFile {
  readonly v: typeof classVersion;
  /** Day on which everything is deleted, in days since 1970. */
  readonly until: number;
  readonly days: number;
  readonly current: number;
  readonly classes: readonly ClassRecord[];
}

/** An empty class. */
export function newClass(number: number, session: string): ClassRecord {
  return {
    number,
    session: typeof readSession(session) === 'string' ? '' : session,
    totals: noTotals,
    shown: noTotals,
    seen: [],
    hands: noHands,
  };
}

/** The file with `record` in it, in place of what it had of that class. */
export function withClass(file: ClassFile, record: ClassRecord): ClassFile {
  const others = file.classes.filter(({ number }) => number !== record.number);
  return { ...file, current: record.number, classes: [...others, record] };
}

/** What was kept, nothing where the days are over, or that it cannot be read (a newer version or damage). */
export function readClassFile(text: string | null, today: number): ClassFile | 'none' | 'over' | 'newer' | 'damaged' {
  if (text === null || text === '') return 'none';
  try {
    const value = JSON.parse(text) as Partial<ClassFile> & { v?: unknown };
    if (typeof value.v === 'number' && value.v > classVersion) return 'newer';
    const { until, days, current, classes } = value;
    if (value.v !== classVersion || !isCount(until) || !isCount(days) || !isCount(current) || !Array.isArray(classes))
      return 'damaged';
    if (today > until) return 'over';
    return { v: classVersion, until, days, current, classes: classes.map(readRecord) };
  } catch {
    return 'damaged';
  }
}

function readRecord(value: Partial<ClassRecord>): ClassRecord {
  const { number, session, totals, shown, seen, hands } = value;
  if (!isCount(number) || typeof session !== 'string' || !Array.isArray(seen) || !seen.every(isCount))
    throw new Error();
  return {
    number,
    session: typeof readSession(session) === 'string' ? '' : session,
    totals: readTotals(totals),
    shown: readTotals(shown),
    seen,
    hands: readHands(hands),
  };
}

function readTotals(value: Partial<Totals> | undefined): Totals {
  if (!value || !isCount(value.taken) || typeof value.lessons !== 'object') throw new Error();
  const lessons = Object.entries(value.lessons).map(([id, lesson]) => [id, readLesson(id, lesson)] as const);
  return {
    lessons: Object.fromEntries(lessons),
    before: value.before && readCheck(value.before),
    after: value.after && readCheck(value.after),
    taken: value.taken,
  };
}

function readLesson(id: string, { taken, done, revision, spreads }: Partial<LessonTotals>): LessonTotals {
  if (!/^[a-d]\d$/.test(id) || !isCount(taken) || !isCount(done) || !isCount(revision)) throw new Error();
  return { taken, done, revision, spreads: readSpreads(spreads) };
}

function readCheck({ taken, band, revision, spreads }: Partial<CheckTotals>): CheckTotals {
  const known = bandLetters.find((letter) => letter === band);
  if (!isCount(taken) || !known || !isCount(revision)) throw new Error();
  return { taken, band: known, revision, spreads: readSpreads(spreads) };
}

function readSpreads(value: readonly Spread[] | undefined): readonly Spread[] {
  if (!Array.isArray(value) || !value.every((spread) => Array.isArray(spread) && spread.every(isCount)))
    throw new Error();
  return value as readonly Spread[];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
