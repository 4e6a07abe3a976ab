/** Without script every activity reads: instruction, parts, and what each choice is answered with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PracticeType } from '../../../src/model/practice.schema.ts';
import { expect, test } from '../fixtures.ts';
import { addressOf, lessons, lessonWith } from '../lesson-facts.ts';

const practiceTypes: readonly PracticeType[] = [
  'sort',
  'reply',
  'signs',
  'plan',
  'order',
  'slide',
  'match',
  'branch',
  'draw',
  'chat',
  'words',
];

/** Every sentence of an activity, from the words its author wrote. */
function sentences(value: unknown): string[] {
  // A [summary] of a message is set apart with a label of its own.
  if (typeof value === 'string') return value.split(/[[\]]/).flatMap((piece) => piece.trim() || []);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

/** How the page breaks lines does not matter here. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.?!,])/g, '');

/** Explanations of the replies that do not fit. */
function unfitFeedback({ path, id }: { path: string; id: string }, words: unknown): string[] {
  const facts = lessons.find((lesson) => addressOf(lesson) === path)?.practice.find((practice) => practice.id === id);
  const own = words as { situations: Record<string, { replies: Record<string, { feedback: string }> }> };
  if (facts?.type !== 'reply') return [];
  return facts.situations.flatMap((situation) =>
    situation.replies
      .filter(({ fits }) => !fits)
      .flatMap((reply) => sentences(own.situations[situation.id]?.replies[reply.id]?.feedback)),
  );
}

for (const type of practiceTypes) {
  test(`${type}: everything its author wrote can be read`, async ({ page }) => {
    const found = lessonWith(type);
    test.skip(!found, `no built lesson has an activity of type ${type}`);
    await page.goto(found!.path);
    const part = page.locator(`[data-part="practice-${found!.id}"]`);
    await expect(part.locator(':is(h3, h2)').first()).toBeVisible();
    const text = await part.evaluate((element) => {
      for (const answer of element.querySelectorAll('details')) answer.open = true;
      const drawn = [...element.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
      return [(element as HTMLElement).innerText, ...drawn].join(' ');
    });
    const stem = readdirSync('content/text/en/lessons').find(
      (name) => name.startsWith(`${found!.path.split('/').at(-2)}-`) && name.endsWith('.words.json'),
    );
    const words = JSON.parse(readFileSync(`content/text/en/lessons/${stem}`, 'utf8')) as {
      practice: Record<string, unknown>;
    };
    // The list of answers says which reply fits and why; lesson pages have no byte left for the other explanations.
    const unfit = new Set(type === 'reply' ? unfitFeedback(found!, words.practice[found!.id]) : []);
    const missing = sentences(words.practice[found!.id]).filter((sentence) => !plain(text).includes(plain(sentence)));
    expect(missing.filter((sentence) => !unfit.has(sentence))).toEqual([]);
  });
}
