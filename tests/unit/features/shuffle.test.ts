import { describe, expect, it } from 'vitest';
import { hash, shuffle, shuffleAway } from '../../../src/features/shuffle.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('shuffle', () => {
  it('gives the same order for the same seed, so that pupils with different languages see the same', () => {
    expect(shuffle(letters, 'd4/q1')).toEqual(shuffle(letters, 'd4/q1'));
  });

  it('keeps every item exactly once and leaves its input alone', () => {
    const input = [...letters];
    expect(shuffle(input, 'd4/q2').sort()).toEqual(letters);
    expect(input).toEqual(letters);
  });

  it('puts the right answer into each place about equally often', () => {
    const places = [0, 0, 0];
    for (let lesson = 0; lesson < 900; lesson += 1) {
      const place = shuffle(['answer', 'x', 'y'], `lesson-${lesson}/q1`).indexOf('answer');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(count).toBeGreaterThan(240);
  });

  it('is frozen: another order would move answers under the hands of a class', () => {
    expect(shuffle(letters, 'd4/q1').join('')).toMatchInlineSnapshot(`"ebcda"`);
    expect(hash('d4/friend-at-night/adult')).toMatchInlineSnapshot(`521657448`);
  });
});

describe('shuffleAway', () => {
  it('never shows steps in the order to find', () => {
    for (let seed = 0; seed < 300; seed += 1)
      expect(shuffleAway(['a', 'b', 'c'], String(seed))).not.toEqual(['a', 'b', 'c']);
  });

  it('gives back what cannot be mixed', () => {
    expect(shuffleAway(['a'], 'x')).toEqual(['a']);
  });
});
