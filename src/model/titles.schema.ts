/**
 * content/text/<tag>/titles.json: what lists, cards and the say-it part need of lessons and guides whose prose is not
 * translated yet. A translated MDX file wins over its row here; English has no such file, its front matter is the source.
 */
import { z } from 'zod';
import { guideIdSchema, lessonIdSchema, reviewSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);
const source = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .optional()
  .describe('Digest of the English this row was made from; "npm run content:stamp" writes it.');

export const lessonTitlesSchema = z.strictObject({
  source,
  title: text,
  summary: text.describe('One sentence for lists and search.'),
  promise: text.optional().describe('What the child will know or be able to do: "You will …".'),
  contentNote: text.optional().describe('L2 and L3 only: what the page is about, in about six words.'),
  faultLine: text.optional().describe('"It is not your fault" in the wording of the band.'),
  sayIt: z
    .array(text)
    .min(1)
    .max(4)
    .describe('Sentences a child can read aloud, show or print; as many as in English.'),
  helpStep: text.optional().describe('The one next step, just before the help box.'),
});
export type LessonTitles = z.infer<typeof lessonTitlesSchema>;

export const guideTitlesSchema = z.strictObject({ source, title: text, summary: text, firstStep: text.optional() });
export type GuideTitles = z.infer<typeof guideTitlesSchema>;

export const titlesSchema = z.strictObject({
  review: reviewSchema,
  lessons: z.record(lessonIdSchema, lessonTitlesSchema),
  guides: z.record(guideIdSchema, guideTitlesSchema),
});
export type Titles = z.infer<typeof titlesSchema>;

/** The fields of a lesson's front matter that its row holds, in the order of the row. */
export const lessonTitleFields = [
  'title',
  'summary',
  'promise',
  'contentNote',
  'faultLine',
  'sayIt',
  'helpStep',
] as const satisfies readonly (keyof LessonTitles)[];

export const guideTitleFields = ['title', 'summary', 'firstStep'] as const satisfies readonly (keyof GuideTitles)[];
