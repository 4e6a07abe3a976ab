import { expect, test } from 'vitest';
import { quotesAreTypographic } from '../../../../src/checks/rules/quotes-are-typographic.ts';
import { saysOf } from '../small-content.ts';

test('straight marks are found in prose, fields and words', () => {
  const small = {
    body: '<Story>\n\nShe says "no".\n\n</Story>',
    prose: { helpStep: "Tell Mum's friend." },
    quiz: { q1: { question: "What's next?" } },
  };
  expect(saysOf(quotesAreTypographic, small)).toEqual([
    "helpStep: Expected the marks “ ” and ’. Found: Tell Mum's friend.",
    'line 12: Expected the marks “ ” and ’. Found: She says "no".',
    "quiz.q1.question: Expected the marks “ ” and ’. Found: What's next?",
  ]);
});

test('the quotes of an attribute are no words', () => {
  expect(
    saysOf(quotesAreTypographic, {
      body: '<Story>\n\nTell a <Term id="trusted-adult">trusted adult</Term>.\n\n</Story>',
    }),
  ).toEqual([]);
});
