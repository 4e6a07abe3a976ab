/** Facts and front matter of the guides for teachers (g…) and parents (p…), and of single pages. */
import { z } from 'zod';
import { evidenceIdsSchema, reviewBySchema } from './evidence.schema.ts';
import { guideIdSchema, lessonIdSchema, reviewSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);

export const guideSchema = z.strictObject({
  id: guideIdSchema,
  audience: z.enum(['teachers', 'parents']),
  order: z.number().int().min(1).max(99),
  sensitive: z.boolean().describe('True: neutral tab title and quick exit.'),
  minutes: z.number().int().min(2).max(20),
  reviewBy: reviewBySchema,
  evidence: evidenceIdsSchema,
  lessons: z.array(lessonIdSchema).describe('Lessons this guide goes with.'),
  sources: z.array(z.string()).min(1).describe('Codes from content/sources.json.'),
});
export type Guide = z.infer<typeof guideSchema>;

/** Front matter of content/text/<tag>/guides/<file>.mdx. */
export const guideProseSchema = z.strictObject({
  title: text,
  summary: text,
  firstStep: text.optional().describe('For the reader who needs help right now: the one thing to do first.'),
  review: reviewSchema,
});
export type GuideProse = z.infer<typeof guideProseSchema>;

/** Front matter of content/text/<tag>/pages/<name>.mdx (alliance, about). */
export const pageProseSchema = z.strictObject({ title: text, summary: text, review: reviewSchema });
export type PageProse = z.infer<typeof pageProseSchema>;

/** content/pages.json: facts of the single pages, by name. */
export const pagesSchema = z.record(z.string(), z.strictObject({ sources: z.array(z.string()) }));

/** content/sources.json: what a source code stands for. */
export const sourcesSchema = z.record(
  z.string(),
  z.strictObject({
    title: text,
    publisher: text.optional(),
    url: z.string().regex(/^https?:\/\//),
    year: z.string().optional(),
    readOn: z.string().describe('Month the project read it.'),
    internal: z
      .boolean()
      .optional()
      .describe('True: for authors only; no page links it, because a child might open it.'),
  }),
);
export type Sources = z.infer<typeof sourcesSchema>;

/** content/glossary.json: facts of the terms, by id. Words: content/text/<tag>/glossary.json. */
export const glossarySchema = z.record(z.string(), z.strictObject({ band: z.enum(['a', 'b', 'c', 'd', 'adult']) }));
export type Glossary = z.infer<typeof glossarySchema>;
export const glossaryWordsSchema = z.strictObject({
  review: reviewSchema,
  terms: z.record(
    z.string(),
    z.strictObject({
      term: text,
      definition: text,
      also: z
        .array(text)
        .min(1)
        .optional()
        .describe('Other forms that texts may use, for the check of terms; never shown.'),
    }),
  ),
});
export type GlossaryWords = z.infer<typeof glossaryWordsSchema>;
