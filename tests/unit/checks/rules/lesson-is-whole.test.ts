import { describe, expect, test } from 'vitest';
import { lessonIsWhole } from '../../../../src/checks/rules/lesson-is-whole.ts';
import { saysOf } from '../small-content.ts';

const order = { id: 'way', type: 'order', steps: ['a', 'b', 'c'] };
const item = (id: string, star = false) => ({ id, options: ['right', 'other'], answer: 'right', star });
const words = (right: string, other: string, feedback = 'Yes.') => ({
  question: 'What now?',
  options: { right: { label: right, feedback }, other: { label: other, feedback: 'Look.' } },
});

describe('a whole lesson', () => {
  test('lets the child rehearse', () => {
    expect(
      saysOf(lessonIsWhole, {
        lesson: {
          practice: [
            { id: 'box', type: 'sort' },
            { id: 'hand', type: 'draw' },
          ],
        },
      }),
    ).toEqual([
      'practice: Expected a rehearsal: one of reply, branch, chat, words, plan, order, slide, signs. Found only sort, draw.',
    ]);
    expect(saysOf(lessonIsWhole, { lesson: { practice: [order] } })).toEqual([]);
  });

  test('has something to try away from the screen', () => {
    expect(saysOf(lessonIsWhole, { lesson: { practice: [order] }, prose: { tryIt: undefined } })).toEqual([
      'tryIt: Expected one to three small things to try away from the screen. Found none.',
    ]);
  });

  test('asks in star items about help and about blame', () => {
    const lesson = { practice: [order], quiz: [item('q1', true), item('q2', true)] };
    expect(
      saysOf(lessonIsWhole, { lesson, quiz: { q1: words('Tell Gran', 'Wait'), q2: words('Ask Mum', 'Hide') } }),
    ).toEqual(['quiz: No star item is about blame; at L1 there is one on help and one on blame.']);
    expect(
      saysOf(lessonIsWhole, {
        lesson,
        quiz: { q1: words('Tell Gran', 'Wait'), q2: words('No', 'Yes', 'It is not her fault.') },
      }),
    ).toEqual([]);
  });

  test('needs only one of the two at L0', () => {
    const lesson = { intensity: 'L0', practice: [order], quiz: [item('q1', true)] };
    expect(saysOf(lessonIsWhole, { lesson, quiz: { q1: words('Tell Gran', 'Wait') } })).toEqual([]);
    expect(saysOf(lessonIsWhole, { lesson, quiz: { q1: words('Blue', 'Red') } })).toEqual([
      'quiz: No star item is about getting help or about blame.',
    ]);
  });

  test('does not give right answers away by their length', () => {
    const ids = ['q1', 'q2', 'q3', 'q4', 'q5'];
    const quiz = Object.fromEntries(ids.map((id) => [id, words('Tell Gran about it', 'Wait')]));
    const lesson = {
      practice: [order],
      quiz: [...ids.map((id) => item(id)), { ...item('q1-again'), parallelOf: 'q1' }],
    };
    expect(saysOf(lessonIsWhole, { lesson, quiz })).toEqual([
      'quiz: The right option is the longest in 5 of 5 main items (q1, q2, q3, q4, q5): it can be found without reading.',
    ]);
    expect(saysOf(lessonIsWhole, { lesson, quiz: { ...quiz, q5: words('Tell Gran', 'Wait a bit') } })).toEqual([]);
  });
});
