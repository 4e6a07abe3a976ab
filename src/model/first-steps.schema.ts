/** First steps (a0, b0, c0, d0): eight questions without points that suggest where to begin. Nothing is scored or kept. */
import { z } from 'zod';
import { bandSchema, lessonIdSchema, partIdSchema, reviewSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);

/** Facts: content/first-steps/<id>.json. */
export const firstStepsSchema = z.strictObject({
  id: z.string().regex(/^[a-d]0$/, 'expected a band letter and 0, such as "b0"'),
  band: bandSchema,
  minutes: z.number().int().min(2).max(10),
  items: z
    .array(
      z.strictObject({
        id: partIdSchema,
        options: z
          .array(
            z.strictObject({
              id: partIdSchema,
              lesson: lessonIdSchema.optional().describe('Lesson this choice suggests; none where it needs none.'),
            }),
          )
          .min(2)
          .max(3)
          .describe('In the order in which the page shows them.'),
      }),
    )
    .min(4)
    .max(10),
  defaults: z
    .array(lessonIdSchema)
    .min(2)
    .max(3)
    .describe('Lessons to begin with where the choices suggest fewer; the end shows as many as stand here.'),
  always: z.array(lessonIdSchema).describe('Lessons shown at the end whatever was chosen: good to know beforehand.'),
});
export type FirstSteps = z.infer<typeof firstStepsSchema>;

/** Words: content/text/<tag>/first-steps/<id>.words.json. */
export const firstStepsWordsSchema = z.strictObject({
  review: reviewSchema,
  title: text,
  summary: text.describe('One sentence for lists and search.'),
  intro: text.describe('What happens here, before the first question.'),
  items: z.record(
    z.string(),
    z.strictObject({
      question: text,
      options: z.record(
        z.string(),
        z.strictObject({ label: text, comment: text.describe('One calm sentence; takes every choice seriously.') }),
      ),
    }),
  ),
  end: z.strictObject({
    title: text,
    text: text.describe('Before the lessons to begin with: two, in band B three.'),
    always: text.optional().describe('Before the lessons that are always shown; only where the facts have some.'),
  }),
});
export type FirstStepsWords = z.infer<typeof firstStepsWordsSchema>;
