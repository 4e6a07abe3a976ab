import { expect, it } from 'vitest';
import { handAnswers, noHands, readHands, tap } from '../../../../../src/features/classroom/results/hands.ts';
import { tableRows } from '../../../../../src/features/classroom/results/totals-table.ts';

it('counts hands by tap, never below nothing, and reads them again as they were', () => {
  const one = tap(noHands, 'before', 'know', 2, 1, handAnswers('a'));
  expect(one.before.know).toEqual([0, 0, 1]);
  expect(tap(one, 'before', 'know', 0, -1, 3).before.know).toEqual([0, 0, 1]);
  expect(readHands(JSON.parse(JSON.stringify(one)))).toEqual(one);
  expect(() => readHands({ before: {} })).toThrow();
  expect([handAnswers('b'), handAnswers('d')]).toEqual([3, 5]);
});

it('saves no hands below ten', () => {
  const words = {
    sentence: (key: string) => key,
    title: () => '',
    items: () => undefined,
    hand: () => 'sentence',
    answer: (place: number) => `${place}`,
  };
  const count = (times: number) => {
    let hands = noHands;
    for (let hand = 0; hand < times; hand += 1) hands = tap(hands, 'after', 'start', hand % 3, 1, 3);
    return tableRows([], [], hands, words).length - 1;
  };
  expect([count(9), count(10)]).toEqual([0, 3]);
});
