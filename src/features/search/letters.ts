/** Letters brought to one form, the same in an index made by Node and a query typed in a browser: no locale of the machine takes part. */
import type { Pipeline } from './pipelines.ts';

/** Letters that Unicode does not take apart into a plain letter and a mark. */
// prettier-ignore
const plain: Readonly<Record<string, string>> = {
  ł: 'l', đ: 'd', ð: 'd', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ĸ: 'k',
  ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ŀ: 'l', þ: 'th', ə: 'e', ɛ: 'e', ɔ: 'o',
};

// prettier-ignore
const latinOfCyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm',
  н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
};

/** Small letters of a text, without the invisible marks that only steer line breaks. */
export function lower(text: string, letters: Pipeline['letters']): string {
  const clean = text.normalize('NFKC').replaceAll(/[\u00ad\u200b-\u200d\u2060]/g, '');
  // Turkish has two letters i; the machine's own rules would depend on the phone.
  const dotted = letters === 'turkish' ? clean.replaceAll('I', 'ı').replaceAll('İ', 'i') : clean;
  const small = dotted.toLowerCase();
  if (letters === 'serbian') return small.replaceAll(/[\u0430-\u045f]/g, (letter) => latinOfCyrillic[letter] ?? letter);
  // Katakana and hiragana write the same sounds; children leave out the particle を, which is nothing else.
  if (letters === 'kana')
    return small
      .replaceAll(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
      .replaceAll('を', '');
  return small;
}

/** A word as it is written by somebody who leaves the marks out. */
export function fold(word: string, letters: Pipeline['letters']): string {
  switch (letters) {
    case 'cyrillic':
      // й and ї are letters of their own; the stress mark, ё and ґ are often left out.
      return word
        .normalize('NFC')
        .replaceAll(/[\u0301’'ʼ]/g, '')
        .replaceAll('ё', 'е')
        .replaceAll('ґ', 'г')
        .replaceAll('ѝ', 'и');
    case 'greek':
      return withoutMarks(word).replaceAll('ς', 'σ');
    case 'arabic':
      return word
        .replaceAll(/[\u064b-\u065f\u0670\u0640]/g, '')
        .replaceAll(/[أإآٱ]/g, 'ا')
        .replaceAll('ى', 'ي')
        .replaceAll('ة', 'ه')
        .replaceAll('ؤ', 'و')
        .replaceAll('ئ', 'ي');
    case 'maori':
      return latin(word).replaceAll(/([aeiou])\1/g, '$1');
    default:
      return latin(word);
  }
}

function latin(word: string): string {
  return withoutMarks(word).replaceAll(/[łđðøæœßħŧıŋĸɓɗƙƴŀþəɛɔ]/g, (letter) => plain[letter] ?? letter);
}

/** Marks belong to the letter in Thai, Khmer, Japanese, Indic and other scripts; only those of Latin and Greek may fall. */
function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}
