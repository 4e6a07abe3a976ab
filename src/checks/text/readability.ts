/** The figures of curriculum 5.1 for a heap of passages. */
import { sentencesOf, syllablesOf, wordsOf } from './sentences.ts';

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Mean words in a sentence. */
  readonly mean: number;
  /** Words of the longest sentence. */
  readonly longest: number;
  /** Flesch-Kincaid grade; English only. */
  readonly grade: number;
  readonly lix: number;
  /** Share of words with more than six letters, in per cent. */
  readonly longWords: number;
}

/** Measures passages together: each begins a new sentence, so labels and list items count as short sentences. */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf).map(wordsOf);
  const words = sentences.flat();
  const long = words.filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > 6).length;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const per = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const mean = per(words.length, sentences.length);
  const longWords = 100 * per(long, words.length);
  return {
    words: words.length,
    sentences: sentences.length,
    mean,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    grade: words.length === 0 ? 0 : 0.39 * mean + 11.8 * per(syllables, words.length) - 15.59,
    lix: mean + longWords,
    longWords,
  };
}
