/** Small numbers packed into characters, with a check at the end. */
import { fromBase32, toBase32 } from './base32.ts';
import { bitsOf, checkBits, crc24 } from './crc24.ts';

/** A number and how many bits it takes. */
export type Field = readonly [value: number, width: number];

/** The fields as characters: padded with zeros to whole characters, the check last. */
export function pack(fields: readonly Field[]): string {
  const bits = fields.flatMap(([value, width]) => bitsOf(value, width));
  while ((bits.length + checkBits) % 5 !== 0) bits.push(0);
  bits.push(...bitsOf(crc24(bits), checkBits));
  const values: number[] = [];
  for (let at = 0; at < bits.length; at += 5) values.push(number(bits.slice(at, at + 5)));
  return toBase32(values);
}

export type Unpacked = PackedReader | 'characters' | 'damaged';

/** A reader of the fields, or what is wrong: a character that no code has, or a check that does not fit. */
export function unpack(text: string): Unpacked {
  const values = fromBase32(text);
  if (!values) return 'characters';
  const bits = values.flatMap((value) => bitsOf(value, 5));
  const data = bits.slice(0, -checkBits);
  if (data.length === 0 || number(bits.slice(-checkBits)) !== crc24(data)) return 'damaged';
  return new PackedReader(data);
}

export class PackedReader {
  #at = 0;
  readonly #bits: readonly number[];

  constructor(bits: readonly number[]) {
    this.#bits = bits;
  }

  /** The next number, or undefined where the code ends too soon. */
  next(width: number): number | undefined {
    if (this.#at + width > this.#bits.length) return undefined;
    this.#at += width;
    return number(this.#bits.slice(this.#at - width, this.#at));
  }

  /** Whether nothing but padding is left: fewer bits than a character, all zero. */
  get isAtEnd(): boolean {
    const rest = this.#bits.slice(this.#at);
    return rest.length < 5 && rest.every((bit) => bit === 0);
  }
}

function number(bits: readonly number[]): number {
  return bits.reduce((value, bit) => value * 2 + bit, 0);
}
