import { describe, expect, it } from 'vitest';
import { isBoosterDone, joinLights, lightRows, readLightRows } from '../../../../src/features/progress/lights.ts';
import { dice, randomLights } from './random-lights.ts';

const rounds = Array.from({ length: 300 }, (_, seed) => seed);

describe('joining the lights of devices', () => {
  it('gives the same whatever the order, however often, whoever meets whom first: random histories', () => {
    for (const seed of rounds) {
      const roll = dice(seed);
      const histories = Array.from({ length: 2 + roll(6) }, () => randomLights(roll));
      const expected = JSON.stringify(histories.reduce(joinLights, {}));
      for (let round = 0; round < 5; round += 1) {
        // Devices meet in pairs, in any order, some of them twice, until one knows everything.
        const devices = [...histories, ...histories.filter(() => roll(3) === 0)];
        while (devices.length > 1) {
          const [a = {}] = devices.splice(roll(devices.length), 1);
          const [b = {}] = devices.splice(roll(devices.length), 1);
          devices.push(joinLights(a, b));
        }
        expect(JSON.stringify(devices[0]), `seed ${seed}`).toBe(expected);
      }
    }
  });

  it('loses no lantern and no booster, and invents none: random histories', () => {
    for (const seed of rounds) {
      const roll = dice(seed + 1000);
      const [a, b] = [randomLights(roll), randomLights(roll)];
      const both = joinLights(a, b);
      expect(Object.keys(both).sort()).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].sort());
      for (const [id, light] of Object.entries(both)) {
        expect(light.boosters).toBe((a[id]?.boosters ?? 0) | (b[id]?.boosters ?? 0));
        expect([a[id]?.week, b[id]?.week]).toContain(light.week);
      }
    }
  });

  it('is associative, commutative and idempotent, and an empty device changes nothing', () => {
    for (const seed of rounds) {
      const roll = dice(seed + 2000);
      const [a, b, c] = [randomLights(roll), randomLights(roll), randomLights(roll)];
      const text = JSON.stringify;
      expect(text(joinLights(a, b))).toBe(text(joinLights(b, a)));
      expect(text(joinLights(joinLights(a, b), c))).toBe(text(joinLights(a, joinLights(b, c))));
      expect(joinLights(a, a)).toEqual(a);
      expect(joinLights(a, {})).toEqual(a);
    }
  });

  it('keeps the earlier week and all boosters', () => {
    const joined = joinLights({ a1: { week: 300, boosters: 1 } }, { a1: { week: 290, boosters: 2 } });
    expect(joined).toEqual({ a1: { week: 290, boosters: 3 } });
    expect([1, 2, 3].map((number) => isBoosterDone(joined['a1']!, number as 1))).toEqual([true, true, false]);
  });
});

describe('lights as they are stored', () => {
  it('come back as they were', () => {
    for (const seed of rounds) {
      const lights = randomLights(dice(seed));
      expect(readLightRows(JSON.parse(JSON.stringify(lightRows(lights))))).toEqual(lights);
    }
  });

  it.each([
    null,
    [],
    'a1',
    { a1: 300 },
    { a1: [300] },
    { a1: [300, 0, 0] },
    { a1: [-1, 0] },
    { a1: [300, 8] },
    { a1: [1.5, 0] },
    { a1: [99999, 0] },
    { a1: ['300', 0] },
    { '<img src=x onerror=alert(1)>': [300, 0] },
    { a1: [300, 0], constructor: [300, 0] },
    JSON.parse('{"__proto__":[300,0]}'),
  ])('are refused where a hand or an accident has changed them: %j', (rows) => {
    expect(readLightRows(rows)).toBeUndefined();
  });
});
