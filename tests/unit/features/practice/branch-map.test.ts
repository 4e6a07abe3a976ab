import { describe, expect, it } from 'vitest';
import { branchSteps } from '../../../../src/features/practice/branch-map.ts';

const story = {
  start: 'asked',
  nodes: [
    { id: 'end', choices: [] },
    {
      id: 'asked',
      choices: [
        { id: 'no', to: 'relief' },
        { id: 'maybe', to: 'unsure' },
      ],
    },
    {
      id: 'unsure',
      choices: [
        { id: 'tell', to: 'end' },
        { id: 'again', to: 'asked' },
      ],
    },
    { id: 'relief', choices: [{ id: 'tell', to: 'end' }] },
  ],
};

describe('a branching story', () => {
  it('is numbered as it is read: the start first, then what follows', () => {
    expect(branchSteps('b4-a-dare', story).map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 asked',
      '2 relief',
      '3 unsure',
      '4 end',
    ]);
  });

  it('leads each choice to the number and the anchor of its step', () => {
    const steps = branchSteps('b4-a-dare', story);
    expect(steps[0]?.choices[1]?.to).toEqual({ number: 3, anchor: steps[2]?.anchor });
  });

  it('has anchors that are apart and do not tell what the story is about', () => {
    const anchors = branchSteps('b4-a-dare', story).map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(4);
    for (const anchor of anchors) expect(anchor).toMatch(/^s[0-9a-z]{1,7}$/);
  });

  it('ends where there is nothing left to choose', () => {
    expect(
      branchSteps('b4-a-dare', story)
        .filter(({ ends }) => ends)
        .map(({ id }) => id),
    ).toEqual(['end']);
  });

  it('does not build with a choice that leads nowhere', () => {
    expect(() => branchSteps('b4', { start: 'a', nodes: [{ id: 'a', choices: [{ id: 'x', to: 'gone' }] }] })).toThrow(
      'The story leads to "gone"',
    );
  });
});
