/** The questions of the real lessons, as the classroom's pages get them. */
import { readdirSync, readFileSync } from 'node:fs';
import { lessonItems } from '../../../../../src/features/classroom/codes/lesson-items.ts';
import { bands } from '../../../../../src/model/ids.schema.ts';
import { lessonSchema, type Lesson } from '../../../../../src/model/lesson.schema.ts';

export const realLessons: readonly Lesson[] = readdirSync('content/lessons')
  .map((name) => lessonSchema.parse(JSON.parse(readFileSync(`content/lessons/${name}`, 'utf8'))))
  .sort((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band) || a.order - b.order);
export const realItems = realLessons.map(lessonItems);

/** Numbers from 0 to below 1 that depend on the seed alone, so that a failure can be repeated (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
