/** Words that sound like trouble: content/text/<tag>/search-trouble.json. They bring help first in the search (ruling 6). */
import { z } from 'zod';
import { reviewSchema } from './ids.schema.ts';

export const searchTroubleSchema = z.strictObject({
  review: reviewSchema,
  signs: z
    .array(z.string().trim().min(2))
    .min(1)
    .describe(
      'Calm words a child in need may type: one word, or a few that must all be there in any order ("has my picture"). Other forms of a word and one slip of the finger are found too.',
    ),
});
export type SearchTrouble = z.infer<typeof searchTroubleSchema>;
