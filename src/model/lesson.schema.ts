/** Facts of a lesson that no language changes: ids, order, right answers. Words live in content/text. */
import { z } from 'zod';
import { evidenceIdsSchema, reviewBySchema } from './evidence.schema.ts';
import { bandSchema, lessonIdSchema, partIdSchema } from './ids.schema.ts';
import { pictureIdSchema } from './picture.schema.ts';
import { practiceSchema } from './practice.schema.ts';
import { symbolIds } from './symbols.ts';

/** How heavy a topic is: L0 everyday, L1 mild worry, L2 sensitive, L3 very sensitive (curriculum 0.3). */
export const intensitySchema = z.enum(['L0', 'L1', 'L2', 'L3']);
export type Intensity = z.infer<typeof intensitySchema>;

export const quizItemSchema = z.strictObject({
  id: partIdSchema.describe(
    'Permanent id of the item, language-neutral: results from all languages are the same data.',
  ),
  options: z.array(partIdSchema).min(2).max(4).describe('Ids of the options; the page shuffles them.'),
  answer: partIdSchema.describe('Id of the option that is right.'),
  star: z
    .boolean()
    .default(false)
    .describe('Critical item (help-seeking or self-blame): comes back until answered right.'),
  parallelOf: partIdSchema.optional().describe('Id of the item this one asks again in new words (curriculum 4.5).'),
});
export type QuizItem = z.infer<typeof quizItemSchema>;

export const lessonSchema = z.strictObject({
  id: lessonIdSchema,
  band: bandSchema,
  order: z.number().int().min(1).max(99).describe('Place in the teaching order of the band (curriculum 0.8).'),
  intensity: intensitySchema,
  minutes: z.number().int().min(3).max(20).describe('Time on screen for a child.'),
  reviewBy: reviewBySchema,
  evidence: evidenceIdsSchema,
  tags: z.strictObject({
    fourC: z.array(z.string()).min(1).describe('4Cs of online risk: content, contact, conduct, contract, x.'),
    ecw: z.array(z.string()).min(1).describe('UKCIS Education for a Connected World strands.'),
    dc: z.array(z.string()).describe('DigComp competence numbers.'),
    it: z.array(z.string()).describe('UNESCO ITGSE key concepts.'),
    ks: z.array(z.string()).describe('Keeping Safe: Child Protection Curriculum focus areas.'),
    targets: z
      .array(z.enum(['T1', 'T2', 'T3', 'T4']))
      .min(1)
      .describe('Targets of the Global Alliance declaration.'),
  }),
  looksBack: z
    .array(z.strictObject({ lesson: lessonIdSchema, item: partIdSchema }))
    .max(2)
    .describe('Quiz items of earlier lessons that open this one ("Remember?").'),
  pictures: z
    .array(pictureIdSchema)
    .default([])
    .describe('Drawings: the header, named as the lesson, then those of the story in reading order.'),
  terms: z.array(partIdSchema).describe('Glossary terms the lesson explains.'),
  cast: z.array(z.string()).describe('Names of the children in the story (curriculum 0.7).'),
  practice: z.array(practiceSchema).min(1),
  quiz: z.array(quizItemSchema).min(6),
  easy: z
    .array(
      z.strictObject({
        id: partIdSchema,
        symbol: z.enum(symbolIds).describe('Id from src/model/symbols.ts: what the part is about.'),
      }),
    )
    .min(5)
    .max(8)
    .describe('Parts of the easy-read page in reading order.'),
  sources: z.array(z.string()).min(1).describe('Codes from content/sources.json.'),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Sensitive always means L2 or L3 (ruling 1): neutral titles, quick exit, not remembered unless asked for. */
export function isSensitive(lesson: Pick<Lesson, 'intensity'>): boolean {
  return lesson.intensity === 'L2' || lesson.intensity === 'L3';
}
