import { describe, expect, it } from 'vitest';
import { questionOptions } from '../../../../src/features/quiz/question-options.ts';

const words = {
  question: 'Who can help?',
  options: {
    aunt: { label: 'Her aunt', feedback: 'She listens.' },
    nobody: { label: 'Nobody', feedback: 'There is always someone.' },
    luck: { label: 'Luck', feedback: 'Telling is quicker.' },
    unsure: { label: 'Not sure', feedback: 'Fair. Her aunt listens.' },
  },
};
const item = { id: 'q1', options: ['aunt', 'nobody', 'luck'], answer: 'aunt', star: true };
const marks = (options: ReturnType<typeof questionOptions>) =>
  Object.fromEntries(options.map(({ id, mark }) => [id, mark]));

describe('options of a question', () => {
  it('say of each option whether it fits, and why', () => {
    const options = questionOptions('b1', 'a', item, words, 'I am not sure');
    expect(marks(options)).toEqual({ aunt: 'fits', nobody: 'again', luck: 'again' });
    expect(options.every(({ feedback }) => feedback)).toBe(true);
  });

  it('offer "not sure" from band B on, last, and answer it with what fits', () => {
    const last = questionOptions('b1', 'b', item, words, 'I am not sure').at(-1);
    expect(last).toEqual({
      id: 'unsure',
      label: 'I am not sure',
      mark: 'unsure',
      feedback: '',
    });
  });

  it('keep the author\u2019s own "not sure", also last and neither right nor wrong', () => {
    const options = questionOptions(
      'b1',
      'c',
      { ...item, options: ['unsure', 'aunt', 'luck'] },
      words,
      'I am not sure',
    );
    expect(options.at(-1)).toEqual({
      id: 'unsure',
      label: 'Not sure',
      feedback: 'Fair. Her aunt listens.',
      mark: 'unsure',
    });
    expect(options).toHaveLength(3);
  });

  it('stop the build where words are missing', () => {
    expect(() => questionOptions('b1', 'a', { ...item, options: ['aunt', 'gone'] }, words, '')).toThrow(
      'quiz b1 › q1 › options › gone',
    );
  });
});
