/** Random histories of devices, from a seed, so that a failing one can be run again. */
import { litIn, type Lights } from '../../../../src/features/progress/lights.ts';

/** A row of whole numbers from 0 to below `end` (mulberry32). */
export function dice(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

/** What one device may have noted: some lessons, some week, some boosters. */
export function randomLights(roll: (end: number) => number): Lights {
  const lights: Record<string, Lights[string]> = {};
  for (let count = roll(12); count > 0; count -= 1) {
    const id = `${'abcd'.charAt(roll(4))}${roll(9)}`;
    lights[id] = { week: roll(5) === 0 ? 0 : 280 + roll(80), boosters: roll(8) };
  }
  return { ...litIn(300, []), ...lights };
}
