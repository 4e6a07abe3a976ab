import { describe, expect, it } from 'vitest';
import { moveOf } from '../../../../../src/features/classroom/present/deck-keys.ts';
import { clockOf, endOf, phases } from '../../../../../src/features/classroom/present/phases.ts';
import {
  grouped,
  lettersPerStep,
  proseSteps,
  roomOf,
} from '../../../../../src/features/classroom/present/prose-steps.build.ts';
import { bars, vote } from '../../../../../src/features/classroom/present/votes.ts';

const paragraph = (text: string) => ({ isPoint: false, pieces: [{ text, tag: undefined }] });

describe('prose on a projector', () => {
  it('comes in steps that stay below the measure', () => {
    const blocks = Array.from({ length: 12 }, (_, index) => paragraph('word '.repeat(5 + index)));
    const steps = grouped(blocks);
    expect(steps.flat()).toEqual(blocks);
    for (const step of steps) {
      const letters = step.flatMap(({ pieces }) => pieces.map(({ text }) => roomOf(text)));
      if (step.length > 1) expect(letters.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(lettersPerStep);
      expect(step.length).toBeLessThanOrEqual(4);
    }
  });

  it('keeps what is stressed, and leaves links to terms as words', () => {
    const body =
      '<Story>\n\nHe said *no* to <Term id="x">it</Term>.\n\n</Story>\n\n<KeyMessages>\n\n- One\n- **Two**\n\n</KeyMessages>\n';
    expect(proseSteps(body, 'Story')[0]?.[0]?.pieces).toEqual([
      { text: 'He said ', tag: undefined },
      { text: 'no', tag: 'em' },
      { text: ' to ', tag: undefined },
      { text: 'it', tag: undefined },
      { text: '.', tag: undefined },
    ]);
    expect(proseSteps(body, 'KeyMessages')[0]?.map(({ isPoint }) => isPoint)).toEqual([true, true]);
  });

  it('gives Chinese characters the room of two letters, and marks above a letter none', () => {
    expect([roomOf('abc'), roomOf('漢字'), roomOf('กี่')]).toEqual([3, 4, 1]);
  });
});

describe('votes of a class', () => {
  it('never go below nothing', () => {
    expect(vote([0, 2], 0, -1)).toEqual([0, 2]);
    expect(vote([0, 2], 1, 1)).toEqual([0, 3]);
  });

  it('show one or two hands as a few, both alike', () => {
    const [one, two, many] = bars([1, 2, 12]);
    expect(one).toEqual(two);
    expect(one?.count).toBeUndefined();
    expect(many).toEqual({ length: 100, count: 12 });
  });
});

describe('time and keys', () => {
  it.each([20, 45] as const)('the parts of %i minutes add up', (minutes) => {
    expect(endOf(phases.at(-1)!, minutes)).toBe(minutes);
    expect(clockOf(65)).toBe('1:05');
  });

  it('turns arrows around where one reads from right to left, and leaves a focused button its keys', () => {
    expect(moveOf('ArrowRight')).toBe('next');
    expect(moveOf('ArrowRight', { isRtl: true })).toBe('back');
    expect(moveOf(' ', { onControl: true })).toBeUndefined();
    expect(moveOf('.')).toBe('blank');
    expect(moveOf('3')).toBe('count-3');
    expect(moveOf('x')).toBeUndefined();
  });
});
