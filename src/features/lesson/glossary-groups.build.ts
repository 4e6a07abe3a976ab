/** The words of the glossary in the order of their language, under their first letters where its script has letters. */
import type { Term } from '../../catalog/edition-catalog.ts';

export interface GlossaryGroup {
  /** Heading, or undefined where the script has no letters to look under (Thai, Khmer, Japanese, Korean). */
  readonly letter: string | undefined;
  readonly terms: readonly Term[];
}

/** Scripts in which people look a word up under its first letter. */
const alphabets = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Arabic}]/u;

/** `terms` sorted as `intlTag` sorts, in one group a letter; one group without a letter where there are none. */
export function glossaryGroups(terms: readonly Term[], intlTag: string): readonly GlossaryGroup[] {
  const { compare } = new Intl.Collator([intlTag, 'en']);
  const sorted = [...terms].sort((a, b) => compare(a.term, b.term));
  if (!sorted.every(({ term }) => alphabets.test(term))) return [{ letter: undefined, terms: sorted }];
  // "Base" tells letters apart as the language does: é stands with e, but å of Swedish on its own.
  const { compare: compareLetters } = new Intl.Collator([intlTag, 'en'], { sensitivity: 'base' });
  const groups: { letter: string; terms: Term[] }[] = [];
  for (const term of sorted) {
    const first = plainest(term.term, intlTag, compareLetters);
    const last = groups.at(-1);
    if (last && compareLetters(last.letter, first) === 0) last.terms.push(term);
    else groups.push({ letter: first, terms: [term] });
  }
  return groups;
}

/** The first letter in capitals, without an accent where the language takes both for the same letter. */
function plainest(term: string, intlTag: string, compare: (a: string, b: string) => number): string {
  // Georgian capitals are for whole titles only; its letters stay as they are.
  const letter = [...term][0] ?? '';
  const upper = /\p{Script=Georgian}/u.test(letter) ? letter : letter.toLocaleUpperCase(intlTag);
  const bare = [...upper.normalize('NFD')][0] ?? upper;
  return compare(bare, upper) === 0 ? bare : upper;
}
