/** Serbian Cyrillic to Latin, by the CLDR transform sr-Cyrl → sr-Latn (one letter to one, lj, nj, dž in the case of their surroundings). */
const pairs = 'аa бb вv гg дd ђđ еe жž зz иi јj кk лl мm нn оo пp рr сs тt ћć уu фf хh цc чč шš';
const lower = new Map<string, string>(pairs.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const digraphs = new Map<string, string>([
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dž'],
]);

/** The same text in Serbian Latin. Everything that is not Serbian Cyrillic stays as it is, so markup survives. */
export function serbianLatin(text: string): string {
  const letters = [...text];
  return letters
    .map((letter, index) => {
      const small = letter.toLowerCase();
      const single = lower.get(small);
      const upper = letter !== small;
      if (single) return upper ? single.toUpperCase() : single;
      const double = digraphs.get(small);
      if (!double) return letter;
      if (!upper) return double;
      const next = letters[index + 1] ?? letters[index - 1] ?? '';
      const shouting = next !== next.toLowerCase();
      return shouting ? double.toUpperCase() : double.charAt(0).toUpperCase() + double.slice(1);
    })
    .join('');
}
