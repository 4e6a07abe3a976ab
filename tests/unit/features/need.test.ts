import { expect, it } from 'vitest';
import { need } from '../../../src/features/need.ts';

it('gives the words of a part', () => {
  expect(need({ tell: 'Tell someone' }, 'tell', 'd4-order')).toBe('Tell someone');
});

it('says which words are missing and what to do', () => {
  expect(() => need({}, 'tell', 'd4-order › steps')).toThrow('d4-order › steps › tell');
  expect(() => need({}, 'tell', 'd4-order › steps')).toThrow('Fix: add "tell" to the words');
});
