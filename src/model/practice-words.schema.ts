/** Words of the practice activities, by the ids the facts name. */
import { z } from 'zod';

const text = z.string().trim().min(1);
const head = { title: text, instruction: text.describe('What to do, one or two short sentences.') };
const judged = z.strictObject({
  label: text,
  feedback: text.describe('Why it belongs where it belongs: see the reason, explain, next step.'),
});
const summary = text.regex(/[[［][^\]］]+[\]］]/u, 'expected what arrives as a [summary in square brackets]');
const step = z.strictObject({
  label: text,
  tip: text.describe('The smallest next step of this way: where, when, with what.'),
});

export const practiceWordsSchemas = {
  sort: z.strictObject({ ...head, bins: z.record(z.string(), text), items: z.record(z.string(), judged), done: text }),
  reply: z.strictObject({
    ...head,
    situations: z.record(
      z.string(),
      z.strictObject({
        text: text.describe('An incoming message only as a [summary in square brackets].'),
        replies: z.record(z.string(), judged),
      }),
    ),
    done: text,
  }),
  signs: z.strictObject({ ...head, items: z.record(z.string(), judged), done: text }),
  order: z.strictObject({ ...head, steps: z.record(z.string(), text), done: text }),
  match: z.strictObject({
    ...head,
    pairs: z.record(z.string(), z.strictObject({ left: text, right: text })),
    done: text,
  }),
  slide: z.strictObject({
    ...head,
    low: text,
    high: text,
    items: z.record(z.string(), z.strictObject({ label: text, comment: text })),
    done: text,
  }),
  plan: z.strictObject({
    ...head,
    parts: z.record(z.string(), z.strictObject({ title: text, choices: z.record(z.string(), text) })),
    done: text,
  }),
  branch: z.strictObject({
    ...head,
    nodes: z.record(z.string(), z.strictObject({ text, choices: z.record(z.string(), text).optional() })),
    done: text,
  }),
  draw: z.strictObject({
    ...head,
    caption: text.describe('What the drawn picture shows, for those who do not see it.'),
    done: text,
  }),
  chat: z.strictObject({
    ...head,
    turns: z.record(z.string(), z.strictObject({ text: summary, replies: z.record(z.string(), judged) })),
    tactics: z.record(z.string(), text.describe('Said after the reply: "This was pressure by hurry."')),
    done: text,
  }),
  words: z.strictObject({
    ...head,
    people: z.record(z.string(), text),
    ways: z.record(z.string(), step),
    starters: z.record(z.string(), text.describe('A whole sentence, so that each ending can follow it.')),
    endings: z.record(z.string(), text.describe('A whole sentence, mostly a request.')),
    done: text,
  }),
} as const;
export type PracticeWords = { [T in keyof typeof practiceWordsSchemas]: z.infer<(typeof practiceWordsSchemas)[T]> };
