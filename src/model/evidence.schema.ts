/** Evidence notes: one finding, told once, and shown on every plan and guide that rests on it. */
import { z } from 'zod';
import { partIdSchema, reviewSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);

/** How much a finding can carry, the strongest kind first. */
export const strengthSchema = z
  .enum(['trials', 'reviews', 'practice'])
  .describe('trials: controlled trials, or a review of them; reviews: other reviews and surveys; practice: guidance.');
export type Strength = z.infer<typeof strengthSchema>;

/** content/evidence.json: facts of the notes, by id. Words: content/text/<tag>/evidence.json. */
export const evidenceSchema = z.record(
  partIdSchema,
  z.strictObject({
    strength: strengthSchema,
    sources: z.array(z.string()).min(1).describe('Codes from content/sources.json on which the finding rests.'),
  }),
);
export type Evidence = z.infer<typeof evidenceSchema>;

export const evidenceWordsSchema = z.strictObject({
  review: reviewSchema,
  notes: z.record(
    z.string(),
    z.strictObject({
      finding: text.describe('What is known, how strong it is, and what is not proven.'),
      so: text.describe('What we do because of it.'),
    }),
  ),
});
export type EvidenceWords = z.infer<typeof evidenceWordsSchema>;

/** Ids of the notes a plan or guide shows. */
export const evidenceIdsSchema = z.array(partIdSchema).min(2).max(4).describe('Ids from content/evidence.json.');

/** When a text is looked at again: the month, as in "2027-05". */
export const reviewBySchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'expected a month such as "2027-05"')
  .describe('Month by which the text is looked at again; at once when a law or a number changes (curriculum 3.9).');
