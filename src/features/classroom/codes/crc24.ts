/**
 * The check of all codes: CRC-24 as OpenPGP defines it (RFC 9580, section 6.1). It finds every error within 24 bits in a row,
 * so each wrong character and each swap of neighbours; a random text passes once in 2^24 (about 17 million).
 */
const polynomial = 0x864cfb;
const start = 0xb704ce;
export const checkBits = 24;

/** CRC-24 of a row of bits, most significant first. */
export function crc24(bits: readonly number[]): number {
  return bits.reduce((crc, bit) => {
    const shifted = (crc << 1) & 0xffffff;
    return ((crc >>> 23) ^ bit) & 1 ? shifted ^ polynomial : shifted;
  }, start);
}

/** The bits of an ASCII text. */
export function bitsOfText(text: string): number[] {
  return [...text].flatMap((character) => bitsOf(character.charCodeAt(0) & 255, 8));
}

/** `width` bits of a number, most significant first. */
export function bitsOf(value: number, width: number): number[] {
  return Array.from({ length: width }, (_, place) => (value >>> (width - 1 - place)) & 1);
}
