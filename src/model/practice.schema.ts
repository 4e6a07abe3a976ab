/** Facts of the practice activities (curriculum 0.4): which parts there are and which answer fits. */
import { z } from 'zod';
import { partIdSchema } from './ids.schema.ts';

const id = partIdSchema;

const sort = z.strictObject({
  id,
  type: z.literal('sort'),
  bins: z.array(id).min(2).max(3),
  items: z
    .array(z.strictObject({ id, bin: id }))
    .min(3)
    .max(10),
});
const reply = z.strictObject({
  id,
  type: z.literal('reply'),
  situations: z
    .array(
      z.strictObject({
        id,
        replies: z
          .array(z.strictObject({ id, fits: z.boolean() }))
          .min(2)
          .max(4),
      }),
    )
    .min(1)
    .max(3)
    .describe('At most three incoming summaries, none building on another (ruling 22).'),
});
const signs = z.strictObject({
  id,
  type: z.literal('signs'),
  items: z
    .array(z.strictObject({ id, sign: z.boolean() }))
    .min(4)
    .max(10),
});
const order = z.strictObject({
  id,
  type: z.literal('order'),
  steps: z.array(id).min(3).max(7).describe('In the right order.'),
});
const match = z.strictObject({ id, type: z.literal('match'), pairs: z.array(id).min(3).max(6) });
const slide = z.strictObject({
  id,
  type: z.literal('slide'),
  items: z.array(id).min(1).max(5),
  stops: z.number().int().min(3).max(5).describe('How many places the slider has; no value is right.'),
});
const plan = z.strictObject({
  id,
  type: z.literal('plan'),
  parts: z
    .array(z.strictObject({ id, choices: z.array(id).min(2).max(8) }))
    .min(2)
    .max(6)
    .describe('What a pupil ticks; printed, never kept.'),
});
const branch = z.strictObject({
  id,
  type: z.literal('branch'),
  start: id,
  nodes: z
    .array(
      z.strictObject({
        id,
        choices: z
          .array(z.strictObject({ id, to: id }))
          .max(3)
          .describe('Empty: the story ends here, with help.'),
      }),
    )
    .min(3)
    .max(12),
});
const draw = z.strictObject({
  id,
  type: z.literal('draw'),
  sheet: z
    .enum(['hand', 'backpack', 'cards', 'card', 'poster', 'blank'])
    .describe('Outline to draw in, on screen as a picture and on paper.'),
});

/** What a reply in a rehearsed chat does. Leaving, blocking and telling are always a way out. */
const moveSchema = z.enum(['refuse', 'leave', 'block', 'tell', 'go-on']);
export type ChatMove = z.infer<typeof moveSchema>;
const chat = z.strictObject({
  id,
  type: z.literal('chat'),
  turns: z
    .array(
      z.strictObject({
        id,
        tactic: id.describe('What kind of pressure it is; its name is said after each reply.'),
        replies: z
          .array(z.strictObject({ id, move: moveSchema }))
          .min(2)
          .max(5),
      }),
    )
    .min(1)
    .max(3)
    .describe('Chats that have nothing to do with each other, shown shuffled, so that they are no method (ruling 22).'),
});
const words = z.strictObject({
  id,
  type: z.literal('words'),
  people: z.array(id).min(2).max(6).describe('Whom one could tell.'),
  ways: z.array(id).min(2).max(5).describe('How: say it, a note, a message, the chat of a helpline …'),
  starters: z.array(id).min(2).max(6),
  endings: z
    .array(id)
    .min(2)
    .max(6)
    .describe('Each goes with each starter: both are whole sentences in every language.'),
});

export const practiceSchema = z.discriminatedUnion('type', [
  sort,
  reply,
  signs,
  order,
  match,
  slide,
  plan,
  branch,
  draw,
  chat,
  words,
]);
export type Practice = z.infer<typeof practiceSchema>;
export type PracticeType = Practice['type'];
export type PracticeOf<T extends PracticeType> = Extract<Practice, { type: T }>;
