/** Finds the words that a mistyped one may have been meant to be. */
import type { Analyser } from './analyser.ts';
import { beginsWithSlip, isOneSlip } from './trouble.ts';

/** A slip in a shorter word could be any other word. */
const leastLetters = 4;
/** More words than this with a slip would be guessing. */
const most = 40;

export interface NearWords {
  /** Terms of the words one slip away. */
  readonly whole: (typed: string) => readonly string[];
  /** Terms of longer words whose beginning is one slip away. */
  readonly beginning: (start: string) => readonly string[];
}

/** `words` are those of the texts as they are written there: a stem hides where the slip is. */
export function nearWords(words: readonly string[], { parts }: Analyser): NearWords {
  const termsOf = (close: readonly string[]): string[] => [
    ...new Set(close.slice(0, most).flatMap((word) => parts(word).flatMap(({ terms }) => terms))),
  ];
  return {
    whole: (typed) =>
      typed.length < leastLetters
        ? []
        : termsOf(words.filter((word) => word.length >= leastLetters && isOneSlip(word, typed))),
    beginning: (start) =>
      start.length < leastLetters ? [] : termsOf(words.filter((word) => beginsWithSlip(word, start))),
  };
}
