/** content/text/<tag>/avoid.json: words a language does not use here, such as blaming ones; for the check, never shown. */
import { z } from 'zod';

const text = z.string().trim().min(2);

export const avoidWordsSchema = z.array(
  z.strictObject({
    find: text.describe(
      'A word or phrase, found as a whole without regard to capitals; a * at its end finds all endings.',
    ),
    better: text.describe('What to say instead, or why it is avoided, for the one who wrote it.'),
  }),
);
export type AvoidWords = z.infer<typeof avoidWordsSchema>;
