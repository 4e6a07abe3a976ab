/** Compares the ids that facts name with the ids that words have. */
import type { Finding } from './rule.ts';

export interface Comparison {
  readonly wordsFile: string;
  readonly factsFile: string;
  readonly place: string;
  readonly facts: readonly string[];
  readonly words: readonly string[];
  /** What one of them is called in messages: "Option", "Item". */
  readonly noun: string;
}

/** One finding for every id that is on one side only. */
export function compareIds({ wordsFile, factsFile, place, facts, words, noun }: Comparison): Finding[] {
  const listed = `The facts list ${facts.join(', ')}; this file has ${words.join(', ') || 'none'}.`;
  const missing = facts
    .filter((id) => !words.includes(id))
    .map((id) => ({
      file: wordsFile,
      place,
      message: `${noun} "${id}" has no words. ${listed}`,
      fix: `add "${id}" here, or remove it from ${factsFile}.`,
    }));
  const unknown = words
    .filter((id) => !facts.includes(id))
    .map((id) => ({
      file: wordsFile,
      place,
      message: `${noun} "${id}" is unknown. ${listed}`,
      fix: `correct the id, remove it, or add it to ${factsFile}.`,
    }));
  return [...missing, ...unknown];
}
