/** Interface strings: flat JSON, so that any translation tool can read it. */
import { z } from 'zod';
import { reviewSchema } from './ids.schema.ts';

export const uiStringsSchema = z.record(z.string(), z.string().trim().min(1, 'expected some words'));

/** content/ui/<rib>.json: key → what the translator must know. */
export const uiNotesSchema = z.record(z.string(), z.string().trim().min(1, 'expected a sentence for the translator'));

/** content/text/<tag>/ui-review.json: how far the interface strings have been checked, by namespace. */
export const uiReviewSchema = z.record(z.string(), reviewSchema);
export type UiReview = z.infer<typeof uiReviewSchema>;
