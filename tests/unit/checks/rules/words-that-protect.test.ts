import { describe, expect, test } from 'vitest';
import { wordsThatProtectExcept } from '../../../../src/checks/rules/words-that-protect.ts';
import { saysOf } from '../small-content.ts';

const rule = wordsThatProtectExcept([]);
const story = (text: string): { body: string } => ({ body: `<Story>\n\n${text}\n\n</Story>` });
const feedback = (text: string) => ({
  quiz: { q1: { question: 'Who?', options: { tell: { label: 'Tell', feedback: text } } } },
});

describe('words that protect', () => {
  test('calm words without blame are fine', () => {
    expect(saysOf(rule)).toEqual([]);
  });

  test.each([
    ['Look out for a predator.', 'predator', 'a person who harms; someone who…'],
    ['That is stranger danger.', 'stranger danger', 'anyone, known or not'],
    ['Someone leaked her pictures.', 'leaked her pictures', 'shared without consent'],
    ['He was so naive.', 'naive', 'was tricked; was targeted; was pressured'],
    ['Why did you send it?', 'Why did you send', 'Thank you for telling me.'],
    [
      'You shouldn’t have gone.',
      'You shouldn’t have',
      'You did what you could then. Let’s do the next thing together.',
    ],
    ['It is not your fault, but wait.', 'not your fault, but', 'It is not your fault. (Without "but" or "if".)'],
    [
      'Once it’s online, it’s there for ever.',
      'Once it’s online, it’s',
      'There are tools and people that help to take pictures down.',
    ],
    ['She opens TikTok.', 'TikTok', 'a generic word such as "a video app", "a building game", "a chat app"'],
    ['It happens to 40% of them.', '40%', '"some", "often", "many"; figures are for adult pages with their source'],
    ['One in five children knows it.', 'One in five children', '"some", "often", "many"'],
    ['STOP now.', 'STOP', 'calm words: no capitals, one "!" at most'],
  ])('in a lesson: %s', (text, words, better) => {
    expect(saysOf(rule, story(text))[0]).toBe(`line 12: Found "${words}". Better: ${better}`);
  });

  test('figures may stand in guides for adults', () => {
    expect(saysOf(rule, { guide: 'In 2025, 72 per cent had tried one.' })).toEqual([]);
  });

  test('"This happened to me" and first steps are read by children too', () => {
    expect(saysOf(rule, { happened: 'One in five children is harmed by a monster.' })).toEqual([
      'line 10: Found "monster". Better: a person who harms; someone who…',
      'line 10: Found "One in five children". Better: "some", "often", "many"',
    ]);
    const firstSteps = {
      title: 'Hello',
      summary: 'Go.',
      intro: 'STOP now.',
      items: {},
      end: { title: 'End', text: 'Go.' },
    };
    expect(saysOf(rule, { firstSteps })).toEqual([
      'intro: Found "STOP". Better: calm words: no capitals, one "!" at most',
    ]);
  });

  test('feedback gives no verdict, but may say what a person did wrong', () => {
    expect(saysOf(rule, feedback('Oops. That’s wrong.'))).toEqual([
      'quiz.q1.options.tell.feedback: Found "Oops". Better: see the reason, explain, next step',
      'quiz.q1.options.tell.feedback: Found "That’s wrong". Better: see the reason, explain, next step',
    ]);
    expect(saysOf(rule, feedback('It was wrong to ask him. He did nothing wrong.'))).toEqual([]);
  });

  test('questions and options ask one thing, without a "not"', () => {
    const asks = (question: string, label: string) => ({
      quiz: { q1: { question, options: { tell: { label, feedback: 'Yes.' } } } },
    });
    expect(saysOf(rule, asks('Which is not a sign?', 'All of the above'))).toEqual([
      'quiz.q1.question: Found "Which is not a sign". Better: one idea in each option, and a question without "not"',
      'quiz.q1.options.tell.label: Found "All of the above". Better: one idea in each option, and a question without "not"',
    ]);
    expect(saysOf(rule, asks('She does not know. What could she do?', 'Tell'))).toEqual([]);
  });

  test('interface strings that answer a choice count as feedback', () => {
    expect(saysOf(rule, { ui: { again: 'Wrong. Look again.' } })).toEqual([
      'again: Found "Wrong". Better: see the reason, explain, next step',
    ]);
  });

  test('only English is searched for English words', () => {
    expect(saysOf(rule, { tag: 'de', ...story('Why did you send it?') })).toEqual([]);
  });
});

describe('exceptions', () => {
  const guide = '## What not to say\n\n- “What did you expect?”\n\n## Say\n\n- “What did you expect?”\n';
  const file = 'text/en/guides/p1-start.mdx';

  test('under a heading hold in the lists under that heading only', () => {
    const except = wordsThatProtectExcept([{ file, heading: 'What not to say', reason: 'quotes what to avoid' }]);
    expect(saysOf(except, { guide })).toEqual([
      'line 16: Found "What did you expect". Better: You had a right to be safe.',
    ]);
  });

  test('for words hold for these words in that file', () => {
    const except = wordsThatProtectExcept([{ file, words: 'what did you expect', reason: 'quoted' }]);
    expect(saysOf(except, { guide })).toEqual([]);
    expect(saysOf(except, { guide, ...story('What did you expect?') })).toEqual([
      'line 12: Found "What did you expect". Better: You had a right to be safe.',
    ]);
  });

  test('that nothing needs any more are an error', () => {
    const except = wordsThatProtectExcept([{ file, words: 'naive', reason: 'quoted' }]);
    expect(saysOf(except, { guide: 'Sit down.' })).toEqual([
      `${file}: The exception for "naive" is no longer needed: nothing there asks for it.`,
    ]);
  });

  test('of a text that this build leaves out say nothing', () => {
    expect(saysOf(wordsThatProtectExcept([{ file, words: 'naive', reason: 'quoted' }]))).toEqual([]);
  });
});
