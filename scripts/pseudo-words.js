/** Words made by rule, for tests only: they show every sentence that did not go through translation. */

const accents = new Map(
  [...'áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž'].map((letter, index) => [String.fromCharCode(97 + index), letter]),
);
const arabic = [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'];
const thai = [...'กขคงจชซญดตถทนบปผพฟมยรลวสหอ'];

/** English made a third longer and accented, in brackets that show where a sentence was cut. */
export function pseudoAccented(text) {
  const accented = replaceLetters(text, (letter) => accents.get(letter.toLowerCase()) ?? letter);
  return `[${accented}${' óñé'.repeat(Math.ceil(text.length / 12))}]`;
}

/** Meaningless letters of the Arabic alphabet, word by word, to be read from right to left. */
export function pseudoArabic(text) {
  return replaceLetters(text, (letter) => arabic[letter.toLowerCase().charCodeAt(0) - 97] ?? letter);
}

/** Meaningless Thai letters without any space between words. */
export function pseudoThai(text) {
  return replaceLetters(text, (letter) => thai[letter.toLowerCase().charCodeAt(0) - 97] ?? letter).replaceAll(
    /(?<=[ก-ฮ]) (?=[ก-ฮ])/g,
    '',
  );
}

/** Replaces letters, but never those of a {{variable}}, a tag, an expression or an address. */
function replaceLetters(text, replace) {
  return text
    .split(/(\{\{[^}]*\}\}|<[^>]+>|\]\([^)]*\)|https?:\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[A-Za-z]/g, replace)))
    .join('');
}
