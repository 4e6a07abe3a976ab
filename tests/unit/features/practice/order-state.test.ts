import { expect, it } from 'vitest';
import { inPlace } from '../../../../src/features/practice/order-state.ts';

it('says of each step whether it stands where it belongs', () => {
  expect(inPlace([0, 2, 1, 3])).toEqual([true, false, false, true]);
});
