import { describe, expect, it } from 'vitest';
import { quizState, sentenceOf, type Question } from '../../../../src/features/quiz/quiz-state.ts';

/** Reads "q1 q2*!": star after the name, then ~ for tried, ! for tried and right; "q2-again" is the parallel of q2. */
function questions(text: string): Question[] {
  return text.split(' ').map((word) => {
    const id = word.replace(/[*~!]/g, '');
    const parallelOf = id.endsWith('-again') ? id.replace('-again', '') : undefined;
    return { id, star: word.includes('*'), tried: /[~!]/.test(word), right: word.includes('!'), parallelOf };
  });
}
const state = (text: string) => quizState(questions(text));

describe('the state of a quiz', () => {
  it('starts with every main item open', () => {
    expect(state('q1 q2* q3*')).toEqual({ open: ['q1', 'q2', 'q3'], back: [], right: 0, done: false });
  });

  it('waits with what comes back until every main item was looked at', () => {
    expect(state('q1 q2*~ q3*~').back).toEqual([]);
  });

  it('brings back each star item that is not yet right', () => {
    expect(state('q1! q2*~ q3*~')).toEqual({ open: [], back: ['q2', 'q3'], right: 1, done: false });
  });

  it('does not bring back other items: looking at them is enough', () => {
    expect(state('q1~ q2*! q3*!')).toEqual({ open: [], back: [], right: 2, done: true });
  });

  it('counts a star item as right when its parallel form is', () => {
    expect(state('q1! q2*~ q3*! q2-again*!')).toEqual({ open: [], back: [], right: 3, done: true });
  });

  it('goes on while the parallel form is not right either, for any number of tries', () => {
    expect(state('q1! q2*~ q3*! q2-again*~')).toMatchObject({ back: ['q2'], done: false });
  });

  it('is done when the first form is answered right after all', () => {
    expect(state('q1! q2*! q3*! q2-again*')).toMatchObject({ back: [], done: true });
  });

  it('does not count parallel items as questions of their own', () => {
    expect(state('q1! q2*~ q2-again*~').right).toBe(1);
  });
});

describe('the sentence at the end', () => {
  it('is silent while items are open', () => {
    expect(sentenceOf(state('q1! q2*'), true)).toBe('');
  });

  it('says how many come back', () => {
    expect(sentenceOf(state('q1~ q2*~ q3*~'), false)).toBe('back-2');
  });

  it('has no number for bands A and B', () => {
    expect(sentenceOf(state('q1~ q2*!'), false)).toBe('done');
  });

  it('tells bands C and D how many were right', () => {
    expect(sentenceOf(state('q1~ q2*!'), true)).toBe('done-1');
  });
});
