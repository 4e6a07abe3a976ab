import { describe, expect, it } from 'vitest';
import { isOneSlip, soundsLikeTrouble } from '../../../../src/features/search/trouble.ts';
import { isVisible } from '../../../../src/features/search/visible.ts';

describe('words of trouble', () => {
  it('asks for all words of a sign, in any order', () => {
    const signs = [['hate', 'myself']];
    expect(soundsLikeTrouble(['myself', 'i', 'hate'], signs)).toBe(true);
    expect(soundsLikeTrouble(['i', 'hate', 'peas'], signs)).toBe(false);
  });

  it('hears nothing in an empty list or query', () => {
    expect(soundsLikeTrouble([], [['hurt']])).toBe(false);
    expect(soundsLikeTrouble(['hurt'], [])).toBe(false);
    expect(soundsLikeTrouble(['hurt'], [[]])).toBe(false);
  });

  it.each([
    ['scared', 'scard', true],
    ['scared', 'scaredd', true],
    ['scared', 'csared', true],
    ['scared', 'scared', false],
    ['scared', 'shared', true],
    ['scared', 'shard', false],
    ['scared', 'sca', false],
  ])('says whether one slip leads from %s to %s', (a, b, expected) => {
    expect(isOneSlip(a, b)).toBe(expected);
  });
});

describe('who sees what', () => {
  const lesson = (band: 'a' | 'd') => ({ kind: 'lesson', band }) as const;

  it('shows a child the lessons of its own band, and no guides for adults', () => {
    expect(isVisible(lesson('a'), 'a', false)).toBe(true);
    expect(isVisible(lesson('d'), 'a', false)).toBe(false);
    expect(isVisible({ kind: 'guide' }, 'a', false)).toBe(false);
    expect(isVisible({ kind: 'page' }, 'a', false)).toBe(true);
  });

  it('shows everything to adults and to readers who do not say their age', () => {
    for (const reader of ['adult', ''] as const)
      expect([lesson('a'), lesson('d'), { kind: 'guide' } as const].every((one) => isVisible(one, reader, false))).toBe(
        true,
      );
  });

  it('shows only the own band after words of trouble, and nothing but help where no age is chosen', () => {
    expect(isVisible(lesson('d'), 'd', true)).toBe(true);
    expect(isVisible(lesson('a'), 'd', true)).toBe(false);
    expect(isVisible({ kind: 'page' }, 'd', true)).toBe(false);
    expect(isVisible(lesson('d'), '', true)).toBe(false);
    expect(isVisible({ kind: 'guide' }, 'adult', true)).toBe(true);
  });

  it('leaves the help page to its own card after words of trouble', () => {
    expect(isVisible({ kind: 'help' }, 'd', true)).toBe(false);
    expect(isVisible({ kind: 'help' }, 'd', false)).toBe(true);
  });
});
