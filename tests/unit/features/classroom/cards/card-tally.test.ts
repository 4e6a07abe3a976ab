import { expect, test } from 'vitest';
import {
  cardsCounted,
  seeCards,
  sideUp,
  turnOf,
  votesOf,
  type CardSeen,
  type CardTally,
} from '../../../../../src/features/classroom/cards/card-tally.ts';

const after = (...pictures: readonly (readonly CardSeen[])[]): CardTally =>
  pictures.reduce<CardTally>((tally, seen) => seeCards(tally, seen), new Map());

test('the side that is held up counts: turned a quarter against the clock, B stands at the top', () => {
  expect([0, 3, 2, 1].map(sideUp)).toEqual([0, 1, 2, 3]);
  expect(turnOf({ x: 0, y: 0 }, { x: 10, y: 2 })).toBe(0);
  expect(turnOf({ x: 0, y: 10 }, { x: 1, y: 0 })).toBe(3);
  expect(turnOf({ x: 10, y: 0 }, { x: 0, y: 1 })).toBe(2);
  expect(turnOf({ x: 0, y: 0 }, { x: 1, y: 10 })).toBe(1);
});

test('a card counts once, after it was read alike twice', () => {
  const seen = [{ id: 7, turn: 3 }];
  expect(cardsCounted(after(seen))).toBe(0);
  expect(votesOf(after(seen, seen, seen), 4)).toEqual([0, 1, 0, 0]);
});

test('a pupil may turn the card; a single mistake changes nothing', () => {
  const b = [{ id: 7, turn: 3 }];
  const d = [{ id: 7, turn: 1 }];
  expect(votesOf(after(b, b, d, b), 4)).toEqual([0, 1, 0, 0]);
  expect(votesOf(after(b, b, d, d), 4)).toEqual([0, 0, 0, 1]);
});

test('numbers that no card has, and sides without an answer, count for nothing', () => {
  const seen = [
    { id: 0, turn: 0 },
    { id: 41, turn: 0 },
    { id: 9, turn: 1 },
  ];
  expect(cardsCounted(after(seen, seen))).toBe(1);
  expect(votesOf(after(seen, seen), 3)).toEqual([0, 0, 0]);
});
