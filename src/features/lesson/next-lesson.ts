/** What comes after a lesson: the next of its band, but never a heavy one after a very heavy one (curriculum 3.5). */
import type { LessonEntry } from '../../catalog/edition-catalog.ts';
import { isSensitive } from '../../model/lesson.schema.ts';

/** The lesson to offer next, or undefined at the end of a band. After L3 it is a calm one. */
export function nextLesson(lessons: readonly LessonEntry[], current: LessonEntry): LessonEntry | undefined {
  const band = lessons.filter((lesson) => lesson.facts.band === current.facts.band);
  if (current.facts.intensity === 'L3') return band.find((lesson) => !isSensitive(lesson.facts) && lesson !== current);
  return band.find((lesson) => lesson.facts.order > current.facts.order);
}
