/** Interface strings: flat JSON, so that any translation tool can read it. */
import { z } from 'zod';
import { reviewSchema } from './ids.schema.ts';

export const uiStringsSchema = z.record(z.string(), z.string().trim().min(1, 'expected some words'));

const note = z.string().trim().min(1, 'expected a sentence for the translator');

/** content/ui/<rib>.json: key → what the translator must know, and the longest length where its place is narrow. */
export const uiNotesSchema = z.record(
  z.string(),
  z.union([
    note,
    z.strictObject({
      note,
      max: z.number().int().min(3).max(200).describe('Longest length that fits, in characters as people count them.'),
    }),
  ]),
);
export type UiNotes = z.infer<typeof uiNotesSchema>;

/** content/text/<tag>/ui-source.json: digest of the English of each string when it was translated, by namespace and key. */
export const uiSourceSchema = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{12}$/)));
export type UiSource = z.infer<typeof uiSourceSchema>;

/** content/text/<tag>/ui-review.json: how far the interface strings have been checked, by namespace. */
export const uiReviewSchema = z.record(z.string(), reviewSchema);
export type UiReview = z.infer<typeof uiReviewSchema>;
