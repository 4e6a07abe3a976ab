/** Facts of the lessons, for specs that look for "a lesson with a SORT" instead of naming one. */
import { readdirSync, readFileSync } from 'node:fs';
import { lessonSchema, type Lesson } from '../../src/model/lesson.schema.ts';
import type { PracticeType } from '../../src/model/practice.schema.ts';
import { lessonsOf, mainEdition } from './site.ts';

const built = new Set(lessonsOf(mainEdition));

/** The lessons of the built site in the main edition. */
export const lessons: readonly Lesson[] = readdirSync('content/lessons')
  .filter((name) => built.has(name.slice(0, 2)))
  .map((name) => lessonSchema.parse(JSON.parse(readFileSync(`content/lessons/${name}`, 'utf8'))));

/** Address of a lesson. */
export function addressOf(lesson: Lesson): string {
  return `/${mainEdition}/lessons/${lesson.id}/`;
}

/** The first lesson with an activity of this type, and the id of that activity. */
export function lessonWith(type: PracticeType): { path: string; id: string } | undefined {
  for (const lesson of lessons) {
    const found = lesson.practice.find((practice) => practice.type === type);
    if (found) return { path: addressOf(lesson), id: found.id };
  }
  return undefined;
}
