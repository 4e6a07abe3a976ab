/** The spiral map: which idea comes back in which lesson of which band. content/coverage.json; its names are interface strings. */
import { z } from 'zod';
import { bandSchema, lessonIdSchema } from './ids.schema.ts';

/** The threads, in the order of the page; each has a string "thread-<id>" in ui/site.json. */
export const threadIdSchema = z.enum([
  'telling',
  'body',
  'information',
  'tricks',
  'kindness',
  'upsetting',
  'people',
  'threats',
  'money',
  'true',
  'time',
  'footprint',
  'reporting',
]);
export type ThreadId = z.infer<typeof threadIdSchema>;

const cell = z.array(lessonIdSchema);

export const coverageSchema = z.strictObject({
  threads: z.array(
    z.strictObject({
      id: threadIdSchema,
      from: bandSchema.describe('First band that meets the thread; from here on no band is without a lesson.'),
      lessons: z.strictObject({ a: cell, b: cell, c: cell, d: cell }),
    }),
  ),
  short: z
    .strictObject({ a: cell, b: cell, c: cell, d: cell })
    .optional()
    .describe('The short course of six lessons in its order (curriculum 0.8), for a year with little time.'),
});
export type Coverage = z.infer<typeof coverageSchema>;
