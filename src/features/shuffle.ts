/**
 * Shuffling at build time. The seed is made of ids, so the order is the same in every language and at every build:
 * two pupils with two languages can talk about "the second one", and a rebuilt page does not differ without a reason.
 */

/** FNV-1a: turns a seed into 32 bits. Also good for short anchors that must not tell what they are about. */
export function hash(seed: string): number {
  let value = 0x811c9dc5;
  for (const char of seed) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** A row of numbers from 0 to below 1 that looks random and depends on the seed alone (mulberry32). */
function numbers(seed: string): () => number {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A copy of `items` in an order that depends on `seed` alone (Fisher-Yates). */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const result = [...items];
  const next = numbers(seed);
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(next() * (last + 1));
    [result[last], result[pick]] = [result[pick] as T, result[last] as T];
  }
  return result;
}

/** Like `shuffle`, but never the order it was given: steps to put in order must not already be in order. */
export function shuffleAway<T>(items: readonly T[], seed: string): T[] {
  for (let round = 0; round < 50; round += 1) {
    const result = shuffle(items, `${seed}/${round}`);
    if (result.some((item, place) => item !== items[place])) return result;
  }
  return [...items];
}
