/** Words of a lesson: the front matter of its MDX file, and its .words.json. */
import { z } from 'zod';
import { reviewSchema } from './ids.schema.ts';
import { longestAlt, pictureIdSchema } from './picture.schema.ts';

const text = z.string().trim().min(1);

/** Front matter of content/text/<tag>/lessons/<file>.mdx. */
export const lessonProseSchema = z.strictObject({
  title: text.describe('Title on the page. The browser tab of a sensitive lesson shows a neutral one.'),
  summary: text.describe('One sentence for lists and search.'),
  promise: text.describe('What the child will know or be able to do: "You will …".'),
  canDo: z.array(text).min(3).max(4).describe('"I can …" statements without the words "I can".'),
  contentNote: text.optional().describe('L2 and L3 only: what the page is about, in about six words.'),
  faultLine: text.describe('"It is not your fault" in the wording of the band; once per lesson.'),
  sayIt: z.array(text).min(1).max(4).describe('Sentences a child can read aloud, show or print.'),
  helpStep: text.describe('The one next step, just before the help box.'),
  tryIt: z
    .array(text)
    .min(1)
    .max(3)
    .optional()
    .describe('"Try it for real": a small thing to do away from the screen.'),
  family: z.array(text).min(1).max(4).describe('Questions and an idea for the family, printed as a card.'),
  pictures: z
    .record(pictureIdSchema, text.max(longestAlt, `expected at most ${String(longestAlt)} characters`))
    .optional()
    .describe('What each picture shows, for those who do not see it: a feeling and an action, no distress.'),
  review: reviewSchema,
});
export type LessonProse = z.infer<typeof lessonProseSchema>;

const optionSchema = z.strictObject({ label: text, feedback: text });
export const quizItemWordsSchema = z.strictObject({ question: text, options: z.record(z.string(), optionSchema) });
export type QuizItemWords = z.infer<typeof quizItemWordsSchema>;

/** content/text/<tag>/lessons/<file>.words.json; practice words are checked against the type in the facts. */
export const lessonWordsSchema = z.strictObject({
  review: reviewSchema,
  practice: z.record(z.string(), z.unknown()),
  quiz: z.record(z.string(), quizItemWordsSchema),
});
export type LessonWords = z.infer<typeof lessonWordsSchema>;

/** Front matter of content/text/<tag>/plans/<file>.mdx, the teacher's plan of a lesson. */
export const planProseSchema = z.strictObject({
  summary: text.describe('What the class will do, in one sentence.'),
  materials: z.array(text).min(1).describe('What to have ready.'),
  review: reviewSchema,
});
export type PlanProse = z.infer<typeof planProseSchema>;
