import { expect, it } from 'vitest';
import { pieces } from '../../../src/model/message-pieces.ts';

it('leaves a text without a message whole', () => {
  expect(pieces('A wobbly tummy')).toEqual([{ text: 'A wobbly tummy', message: false }]);
});

it('finds the summary of a message and keeps its brackets', () => {
  expect(pieces('A player writes: [asks for a secret] Linh stops.')).toEqual([
    { text: 'A player writes:', message: false },
    { text: '[asks for a secret]', message: true },
    { text: 'Linh stops.', message: false },
  ]);
});

it('leaves no lonely full stop after a summary', () => {
  expect(pieces('[asks for a picture].')).toEqual([{ text: '[asks for a picture].', message: true }]);
});

it('knows the wide brackets of Japanese and Korean texts', () => {
  expect(pieces('メッセージ:［秘密にしてと言う］。').map(({ message }) => message)).toEqual([false, true]);
});

it('finds every summary', () => {
  expect(pieces('[one] and [two]').filter(({ message }) => message)).toHaveLength(2);
});
