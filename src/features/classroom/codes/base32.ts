/**
 * Crockford's Base 32 (crockford.com/base32.html): ten digits and the letters without I, L, O and U, so that a child can
 * read a code aloud and a teacher can type it. Small letters count, and the look-alikes I, L and O are read as 1 and 0.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Values of 5 bits as characters. */
export function toBase32(values: readonly number[]): string {
  return values.map((value) => alphabet.charAt(value & 31)).join('');
}

/** The values of typed or scanned characters; spaces and dashes are skipped. Undefined where another character stands. */
export function fromBase32(text: string): number[] | undefined {
  const clean = text
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  const values = [...clean].map((character) => alphabet.indexOf(character));
  return values.includes(-1) ? undefined : values;
}
