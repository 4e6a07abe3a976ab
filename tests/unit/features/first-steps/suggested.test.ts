import { expect, test } from 'vitest';
import { suggested } from '../../../../src/features/first-steps/suggested.ts';

test('the first two lessons that choices suggest are shown, in the order of the questions', () => {
  expect(suggested(['', 'b4', undefined, 'b2', 'b7'], ['b1', 'b5'])).toEqual(['b4', 'b2']);
});

test('as many lessons are shown as the usual beginning has', () => {
  expect(suggested(['b4', 'b2', 'b7', 'b6'], ['b1', 'b5', 'b2'])).toEqual(['b4', 'b2', 'b7']);
  expect(suggested(['b5'], ['b1', 'b5', 'b2'])).toEqual(['b5', 'b1', 'b2']);
});

test('a lesson suggested twice is shown once', () => {
  expect(suggested(['b1', 'b1', 'b6'], ['b1', 'b5'])).toEqual(['b1', 'b6']);
});

test('where choices suggest fewer, the usual beginning fills up', () => {
  expect(suggested(['', ''], ['b1', 'b5'])).toEqual(['b1', 'b5']);
  expect(suggested(['b5'], ['b1', 'b5'])).toEqual(['b5', 'b1']);
});
