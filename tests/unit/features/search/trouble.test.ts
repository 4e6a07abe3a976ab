import { describe, expect, it } from 'vitest';
import { beginsWithSlip, isOneSlip, troubleTopics } from '../../../../src/features/search/trouble.ts';
import { isVisible } from '../../../../src/features/search/visible.ts';

const sign = (text: string) => text.split(' ').map((word) => word.split('/'));
const words = (text: string) => text.split(' ').map((word) => [word]);

describe('words of trouble', () => {
  it('asks for all words of a sign, in any order', () => {
    const signs = [['telling', [sign('hate myself')]]] as const;
    expect(troubleTopics(words('myself i hate'), signs)).toEqual(['telling']);
    expect(troubleTopics(words('i hate peas'), signs)).toEqual([]);
  });

  it('hears nothing in an empty list or query', () => {
    expect(troubleTopics([], [['telling', [sign('hurt')]]])).toEqual([]);
    expect(troubleTopics([['hurt']], [['telling', []]])).toEqual([]);
    expect(troubleTopics([['hurt']], [['telling', [[]]]])).toEqual([]);
  });

  it('puts the topic first whose sign says most, and of two alike the more urgent', () => {
    const signs = [
      ['threat', [sign('post it')]],
      ['picture', [sign('picture'), sign('post my picture')]],
      ['telling', [sign('post help')]],
    ] as const;
    expect(troubleTopics(words('post it my picture'), signs)).toEqual(['picture', 'threat']);
    expect(troubleTopics(words('post it help'), signs)).toEqual(['threat', 'telling']);
  });

  it('hears a word that may stand for several, and the last one while it is being typed', () => {
    const signs = [['telling', [sign('scared')]]] as const;
    expect(troubleTopics([['scard', 'scared', 'card']], signs)).toEqual(['telling']);
    expect(troubleTopics(words('so scare'), signs)).toEqual(['telling']);
    expect(troubleTopics(words('scare so'), signs)).toEqual([]);
  });

  it('hears a sign of many pairs of letters with one slip in it, and no other', () => {
    const signs = [['despair', [sign('อย ยา าก กต ตา าย')]]] as const;
    expect(troubleTopics(words('อย ยา าต ตา าย'), signs, 'pairs')).toEqual(['despair']);
    expect(troubleTopics(words('อย ยา าต ตา าย'), signs)).toEqual([]);
    expect(troubleTopics(words('อย ตา าย'), signs, 'pairs')).toEqual([]);
  });

  it('hears a single letter of Korean at the beginning of a pair', () => {
    const signs = [['despair', [sign('죽고 싶')]]] as const;
    expect(troubleTopics(words('죽고 싶어 어요'), signs, 'pairs')).toEqual(['despair']);
    expect(troubleTopics(words('죽고 고싶'), signs, 'pairs')).toEqual([]);
  });

  it('hears a word by any of its stems', () => {
    expect(troubleTopics(words('umrzec'), [['despair', [sign('umrz/umrzec')]]])).toEqual(['despair']);
  });

  it.each([
    ['valokuvassa', 'valkuv', true],
    ['valokuvassa', 'kalokuv', false],
    ['valo', 'valkuv', false],
  ])('says whether %s begins like %s with one slip', (word, start, expected) => {
    expect(beginsWithSlip(word, start)).toBe(expected);
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

  it('keeps a page for one age to that age, also after words of trouble', () => {
    const now = { kind: 'page', band: 'd' } as const;
    expect(isVisible(now, 'd', true)).toBe(true);
    expect(isVisible(now, 'b', true)).toBe(false);
    expect(isVisible(now, 'b', false)).toBe(false);
  });

  it('leaves the help page to its own card after words of trouble', () => {
    expect(isVisible({ kind: 'help' }, 'd', true)).toBe(false);
    expect(isVisible({ kind: 'help' }, 'd', false)).toBe(true);
  });
});
