import { expect, test } from 'vitest';
import { digest } from '../../../src/i18n/digest.ts';

/** FNV-1a with 64 bits as its authors define it. */
function byDefinition(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0').slice(0, 12);
}

test('the digest is FNV-1a of 64 bits, cut to 48, of words in any script', () => {
  // The 64-bit value for "a" stands in the test suite of FNV's authors: af63dc4c8601ec8c.
  expect(digest('a')).toBe('af63dc4c8601');
  for (const text of ['', 'a', 'Wer hilft mir?', 'Хто допоможе?', 'ใครช่วย', '💬'.repeat(99), 'x'.repeat(70_000)])
    expect(digest(text), text.slice(0, 20)).toBe(byDefinition(text));
});
