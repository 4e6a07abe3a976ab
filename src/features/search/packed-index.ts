/** The file the reader downloads: counts of terms, from which the browser builds the very index that lunr would have built. */
import type { FrontCoded } from './front-coded.ts';

export interface PackedIndex {
  /** Format of the file. */
  readonly v: 2;
  /** Languages of the documents, and those whose words may sound like trouble. */
  readonly languages: readonly string[];
  /** Ids of the documents, in their order. */
  readonly ids: readonly string[];
  /** For each document the place of its language in `languages`. */
  readonly tags: string;
  /** For each field the number of terms in each document, field after field. */
  readonly lengths: string;
  readonly terms: FrontCoded;
  /** For each term and field, how many documents have it. */
  readonly counts: string;
  /** Those documents as distances from the one before, doubled; odd where the term stands there more than once. */
  readonly places: string;
  /** How often, where it is more than once. */
  readonly times: string;
  /** By language the words as they stand in the texts and signs, without accents: they tell what a slip was meant to be. */
  readonly words: Readonly<Record<string, FrontCoded>>;
  /** By language and topic the signs of trouble as stems between spaces; a slash parts the stems of one word. */
  readonly trouble: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Topics of trouble, the most urgent first, with the ids of the documents that help most. */
  readonly topics: readonly (readonly [topic: string, ids: readonly string[]])[];
}

/** Settings of lunr's BM25 that both sides need; they are lunr's own defaults. */
export const bm25 = { b: 0.75, k1: 1.2 } as const;
