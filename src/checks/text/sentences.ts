/** Cuts English text into sentences and words, simply and always the same way. */

/** Points that end no sentence. */
const shortForms = /(?:^|\s|\()(?:e\.g|i\.e|etc|vs|cf|no|Mr|Mrs|Ms|Dr|St)$/i;

/** Sentences of a text. A colon ends one (curriculum 5.4); speech that goes on in small letters does not. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…:]+[”’"')\]]*(?=\s)/g)) {
    const end = match.index + match[0].length;
    const next = text.slice(end).trimStart();
    const colon = match[0].startsWith(':');
    if (!colon && (/^\p{Ll}/u.test(next) || shortForms.test(text.slice(start, match.index)))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words of a text. Hyphens part words, as they do for a child who reads aloud; apostrophes do not. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? [];
}

/** Syllables of an English word by its groups of vowels: right enough for a grade of a whole text (±1). */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/([^aeiouyscgxz])es$/, '$1s')
    .replace(/([^aeiouytd])ed$/, '$1d')
    .replace(/([aeiouy])le$/, '$1l')
    .replace(/([^aeiouyl])e$/, '$1')
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}
