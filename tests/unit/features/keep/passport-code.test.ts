import { describe, expect, it } from 'vitest';
import { pack } from '../../../../src/features/classroom/codes/packed.ts';
import { inGroups } from '../../../../src/features/classroom/codes/result-code.ts';
import { readPassport, writePassport } from '../../../../src/features/keep/passport-code.ts';
import { joinLights, type Lights } from '../../../../src/features/progress/lights.ts';
import { dice, randomLights } from '../progress/random-lights.ts';

const five: Lights = Object.fromEntries(['a1', 'a2', 'b1', 'b2', 'c1'].map((id) => [id, { week: 310, boosters: 0 }]));

describe('the passport code', () => {
  it('brings every lantern and every booster along, and no week too early by more than it must: random histories', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const lights = randomLights(dice(seed));
      const read = readPassport(writePassport(lights)) as Lights;
      expect(Object.keys(read)).toEqual(Object.keys(lights).sort());
      const newest = Math.max(0, ...Object.values(lights).map(({ week }) => week));
      for (const [id, { week, boosters }] of Object.entries(lights))
        expect(read[id], id).toEqual({ boosters, week: Math.max(week, newest - 15, 0) });
      // Back on the device it came from it changes nothing.
      expect(joinLights(lights, read)).toEqual(joinLights(lights, {}));
    }
  });

  it('is short enough to type: five lessons in 23 characters, all of them in 60', () => {
    const all = Object.fromEntries(
      [7, 7, 7, 8].flatMap((count, band) =>
        Array.from(
          { length: count },
          (_, n) => [`${'abcd'.charAt(band)}${n + 1}`, { week: 310, boosters: 7 }] as const,
        ),
      ),
    );
    expect(writePassport(five)).toHaveLength(23);
    expect(writePassport(all).length).toBeLessThanOrEqual(60);
  });

  it('is read with dashes, small letters, look-alikes, and out of a whole link', () => {
    const code = writePassport(five);
    const typed = inGroups(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readPassport(` ${typed} `)).toEqual(five);
    expect(readPassport(`https://example.org/en-gb/my/passport/#${inGroups(code)}`)).toEqual(five);
  });

  it('notices every single wrong character, and every two that changed places', () => {
    const code = writePassport(five);
    for (let place = 0; place < code.length; place += 1) {
      const wrong = code.charAt(place) === 'Z' ? '2' : 'Z';
      expect(readPassport(code.slice(0, place) + wrong + code.slice(place + 1))).toBe('damaged');
      const swapped = code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2);
      if (swapped !== code && place < code.length - 1) expect(readPassport(swapped)).toBe('damaged');
    }
  });

  it('says what is wrong', () => {
    expect(readPassport('')).toBe('empty');
    expect(readPassport('#')).toBe('empty');
    expect(readPassport('<img src=x onerror=alert(1)>')).toBe('characters');
    expect(readPassport('A letter to grandmother')).toBe('damaged');
    expect(readPassport('0'.repeat(100_000))).toBe('damaged');
    expect(
      readPassport(
        pack([
          [2, 4],
          [7, 40],
        ]),
      ),
    ).toBe('newer');
    // Right by its check, and still none of ours: a field that ends too soon, or something after the end.
    expect(
      readPassport(
        pack([
          [1, 4],
          [7, 11],
        ]),
      ),
    ).toBe('damaged');
    expect(
      readPassport(
        pack([
          [1, 4],
          [7, 11],
          [0, 30],
          [0, 20],
        ]),
      ),
    ).toBe('damaged');
    expect(readPassport(writePassport(five).slice(0, -1))).toBe('damaged');
  });
});
