/**
 * A pupil's result code, version 1: what this pupil's device may tell the teacher's, as characters to scan or to type.
 * No name, no words, no time. docs/classroom.md writes the format down; tests/frozen/classroom/ keeps it.
 */
import type { Band } from '../../../model/ids.schema.ts';
import { bandLetters } from './band-letters.ts';
import { pack, unpack, type Field, type PackedReader } from './packed.ts';

export const resultVersion = 1;
/** Answers are options by their place in the facts (0 to 5); these two stand for the rest. */
export const unsureAnswer = 6;
export const noAnswer = 7;
/** The class number of a session: three characters. */
export const classBits = 15;
export const pictureBits = 5;

export interface LessonResult {
  readonly id: string;
  readonly done: boolean;
  /** Absent where the lesson may say "done" and nothing else (ruling 3). */
  readonly answers?: { readonly revision: number; readonly values: readonly number[] };
}

export interface ResultCode {
  readonly classNumber: number;
  /** Three pictures, only to notice a code that comes twice. */
  readonly pictures: readonly [number, number, number];
  readonly content:
    | { readonly kind: 'lessons'; readonly lessons: readonly LessonResult[] }
    | {
        readonly kind: 'before' | 'after';
        readonly band: Band;
        readonly revision: number;
        readonly values: readonly number[];
      };
}

export type CodeProblem = 'empty' | 'characters' | 'damaged' | 'newer';

const kinds = ['lessons', 'before', 'after'] as const;

/** The code as characters, not yet in groups. */
export function writeResultCode({ classNumber, pictures, content }: ResultCode): string {
  const body: Field[] =
    content.kind === 'lessons'
      ? [[content.lessons.length, 3], ...content.lessons.flatMap(lessonFields)]
      : [
          [bandLetters.indexOf(content.band), 2],
          [content.revision, 8],
          [content.values.length, 4],
          ...answers(content.values),
        ];
  return pack([
    [resultVersion, 4],
    [kinds.indexOf(content.kind), 2],
    [classNumber, classBits],
    ...pictures.map((picture): Field => [picture, pictureBits]),
    ...body,
  ]);
}

/** What a scanned or typed text says, or why it says nothing. */
export function readResultCode(text: string): ResultCode | CodeProblem {
  if (text.trim() === '') return 'empty';
  const reader = unpack(text.length > 400 ? text.slice(0, 400) : text);
  if (typeof reader === 'string') return reader;
  if (reader.next(4) !== resultVersion) return 'newer';
  const kind = kinds[reader.next(2) ?? 3];
  const classNumber = reader.next(classBits);
  const pictures = [reader.next(pictureBits), reader.next(pictureBits), reader.next(pictureBits)];
  const content = kind === 'lessons' ? readLessons(reader) : kind && readCheck(reader, kind);
  if (!content || classNumber === undefined || pictures.includes(undefined) || !reader.isAtEnd) return 'damaged';
  return { classNumber, pictures: pictures as unknown as ResultCode['pictures'], content };
}

/** Groups of five, for eyes and voices. */
export function inGroups(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? '';
}

function lessonFields({ id, done, answers: given }: LessonResult): Field[] {
  return [
    [bandLetters.indexOf(id.charAt(0) as Band), 2],
    [Number(id.charAt(1)), 4],
    [Number(done), 1],
    [Number(given !== undefined), 1],
    ...(given ? ([[given.revision, 8], [given.values.length, 3], ...answers(given.values)] satisfies Field[]) : []),
  ];
}

function answers(values: readonly number[]): Field[] {
  return values.map((value): Field => [value, 3]);
}

function readLessons(reader: PackedReader): ResultCode['content'] | undefined {
  const count = reader.next(3) ?? 0;
  const lessons = Array.from({ length: count }, () => readLesson(reader));
  if (count === 0 || !lessons.every((lesson) => lesson !== undefined)) return undefined;
  return new Set(lessons.map(({ id }) => id)).size === count ? { kind: 'lessons', lessons } : undefined;
}

function readLesson(reader: PackedReader): LessonResult | undefined {
  const band = bandLetters[reader.next(2) ?? 4];
  const digit = reader.next(4) ?? 15;
  const done = reader.next(1) === 1;
  const hasAnswers = reader.next(1);
  if (!band || digit > 9 || hasAnswers === undefined) return undefined;
  const id = `${band}${digit}`;
  if (hasAnswers === 0) return { id, done };
  const revision = reader.next(8);
  const values = readValues(reader, reader.next(3));
  return revision !== undefined && values ? { id, done, answers: { revision, values } } : undefined;
}

function readCheck(reader: PackedReader, kind: 'before' | 'after'): ResultCode['content'] | undefined {
  const band = bandLetters[reader.next(2) ?? 4];
  const revision = reader.next(8);
  const values = readValues(reader, reader.next(4));
  return band && revision !== undefined && values ? { kind, band, revision, values } : undefined;
}

function readValues(reader: PackedReader, count: number | undefined): number[] | undefined {
  const values = Array.from({ length: count ?? 0 }, () => reader.next(3));
  return count !== undefined && values.every((value) => value !== undefined) ? values : undefined;
}
