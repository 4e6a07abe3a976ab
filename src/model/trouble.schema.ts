/**
 * Words that sound like trouble. They bring help first in the search, then the lessons of their topic (ruling 6).
 * Topics are facts: content/search-topics.json. Words: content/text/<tag>/search-trouble.json.
 */
import { z } from 'zod';
import { guideIdSchema, lessonIdSchema, partIdSchema, reviewSchema } from './ids.schema.ts';

/** Kinds of trouble by id, the most urgent first: which lesson of each band fits best, and which guides for adults. */
export const searchTopicsSchema = z.record(
  partIdSchema,
  z.strictObject({
    lessons: z.array(lessonIdSchema).min(4).describe('The best of each band first; every band has at least one.'),
    guides: z.array(guideIdSchema).min(1),
  }),
);
export type SearchTopics = z.infer<typeof searchTopicsSchema>;

/** The topic of signs that tell no more than "I need somebody". */
export const plainTopic = 'telling';

const sign = z
  .string()
  .trim()
  .min(2)
  .describe(
    'Calm words a child in need may type: one word, or a few that must all be there in any order. A slash parts words of which one must be there: "has/got my picture/pic". Other forms of a word and one slip of the finger are found too.',
  );

export const searchTroubleSchema = z.strictObject({
  review: reviewSchema,
  signs: z.array(sign).min(1).describe('Help first, and the lesson on telling.'),
  topics: z
    .record(partIdSchema, z.array(sign).min(1))
    .optional()
    .describe('By topic of content/search-topics.json: help first, and the lesson on just that.'),
});
export type SearchTrouble = z.infer<typeof searchTroubleSchema>;
