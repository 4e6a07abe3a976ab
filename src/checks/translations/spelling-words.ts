/** The words of a text that a spelling dictionary may judge. */
import { bare } from './check.ts';

const word = /[\p{L}\p{M}]+(?:['’ʼ·-][\p{L}\p{M}]+)*/gu;

/**
 * Words of `text`, as written, with any apostrophe as the one dictionaries use. Left out: markup, single letters, names of
 * people and places (a capital inside a sentence, where the language writes nouns small), and words in capitals.
 */
export function spellingWords(text: string, { nounsAreCapital }: { readonly nounsAreCapital: boolean }): string[] {
  const plain = bare(text);
  return [...plain.matchAll(word)].flatMap((match) => {
    const [found] = match;
    if (found.length < 2 || (found === found.toUpperCase() && found !== found.toLowerCase())) return [];
    const isCapital = /^\p{Lu}/u.test(found);
    const before = plain.slice(0, match.index).trimEnd();
    const startsSentence = before === '' || /[.!?:…„“”«»"‚‘(–—]$/u.test(before);
    if (isCapital && !startsSentence && !nounsAreCapital) return [];
    return [found.replaceAll(/[’ʼ]/g, "'")];
  });
}
