/** Words of a lesson's easy-read page: content/text/<tag>/easy/<file>.json. */
import { z } from 'zod';
import { partIdSchema, reviewSchema } from './ids.schema.ts';

export const easyWordsSchema = z.strictObject({
  review: reviewSchema,
  parts: z
    .record(partIdSchema, z.array(z.string().trim().min(1)).min(1).max(3))
    .describe('One to three short sentences for each part that the facts name in "easy".'),
});
export type EasyWords = z.infer<typeof easyWordsSchema>;
