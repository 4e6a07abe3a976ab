import { expect, it } from 'vitest';
import { firstSentence } from '../../../../src/features/practice/first-sentence.ts';

it('puts start and ending together', () => {
  expect(firstSentence('Something happened.', 'Can you help me?')).toBe('Something happened. Can you help me?');
});

it('says nothing while a piece is missing', () => {
  expect(firstSentence('Something happened.', '')).toBe('');
  expect(firstSentence('', 'Can you help me?')).toBe('');
});

it('leaves no gap after a full stop that brings its own room', () => {
  expect(firstSentence('ネットで何かがあった。', '聞いてくれる？')).toBe('ネットで何かがあった。聞いてくれる？');
});
