/** Whether a device can draw a script, from widths alone: nothing is drawn and read back, which would look like tracking. */

/** Letters of different width in every font that has them, by language. */
export const testLetters: Readonly<Record<string, readonly string[]>> = {
  km: ['ក', 'ឈ', 'ញ', 'រ'],
  ka: ['ი', 'ლ', 'შ', 'ღ'],
};

/** A place in Unicode that no font fills: it is always drawn as the sign for "no such letter". */
export const noLetter = '\u{10FFFE}';

/** True where all letters are exactly as wide as the sign for a missing one. */
export function lacksGlyphs(widths: readonly number[], missing: number): boolean {
  return widths.length > 0 && widths.every((width) => Math.abs(width - missing) < 0.01);
}
