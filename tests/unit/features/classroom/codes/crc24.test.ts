import { describe, expect, it } from 'vitest';
import { alphabet } from '../../../../../src/features/classroom/codes/base32.ts';
import { bitsOf, bitsOfText, crc24 } from '../../../../../src/features/classroom/codes/crc24.ts';

/** CRC-24 is linear: an error is missed exactly when the error alone, from a start of 0, leaves no remainder. */
const isMissed = (error: readonly number[]): boolean => crc24(error) === crc24(error.map(() => 0));

describe('the check of all codes', () => {
  it('is CRC-24/OPENPGP, with its published check value', () => {
    expect(crc24(bitsOfText('123456789'))).toBe(0x21cf02);
  });

  it('notices every single wrong character and every swap of any two characters, in codes of up to 60', () => {
    const missed: string[] = [];
    const zeros = bitsOf(0, 5).concat(bitsOf(0, 0));
    // The remainder of x^(5·distance) decides for all places at once: an error shifted to the left stays as divisible as it was.
    for (let distance = 0; distance < 60; distance += 1) {
      for (let error = 1; error < alphabet.length; error += 1) {
        const between = Array.from({ length: Math.max(0, distance - 1) }, () => zeros).flat();
        const bits = distance === 0 ? bitsOf(error, 5) : [...bitsOf(error, 5), ...between, ...bitsOf(error, 5)];
        if (isMissed([...bits, ...bitsOf(0, 24)])) missed.push(`${error} at distance ${distance}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
