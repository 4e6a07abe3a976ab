import { expect, test } from 'vitest';
import { optionsAreAlike } from '../../../../src/checks/rules/options-are-alike.ts';
import { saysOf } from '../small-content.ts';

const small = (labels: Record<string, string>) => ({
  lesson: { quiz: [{ id: 'q1', options: Object.keys(labels), answer: 'tell' }] },
  quiz: {
    q1: {
      question: 'What now?',
      options: Object.fromEntries(Object.entries(labels).map(([id, label]) => [id, { label, feedback: 'Yes.' }])),
    },
  },
});

test('an option that is much longer than another stands out', () => {
  expect(saysOf(optionsAreAlike, small({ tell: 'Tell Gran about it today', wait: 'Wait here' }))).toEqual([
    'quiz.q1.options: Expected options of similar length: the longest at most 2.2 times the shortest. Found 5 and 2 words.',
  ]);
});

test('"I’m not sure" may be short', () => {
  expect(
    saysOf(
      optionsAreAlike,
      small({ tell: 'Tell Gran about it today', wait: 'Wait until it is over', unsure: 'Not sure' }),
    ),
  ).toEqual([]);
});
