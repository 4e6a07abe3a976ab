/** A short digest of words, so that a translation can tell from which English it was made. */

/** Twelve hexadecimal digits (FNV-1a, 48 of 64 bits) of a text: enough to notice a change, not a proof against forgery. */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0').slice(0, 12);
}
