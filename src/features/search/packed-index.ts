/** The file the reader downloads: counts of terms, from which the browser builds the very index that lunr would have built. */

export interface PackedIndex {
  /** Format of the file. */
  readonly v: 1;
  /** Languages of the documents, and those whose words may sound like trouble. */
  readonly languages: readonly string[];
  /** Ids of the documents, in their order. */
  readonly ids: readonly string[];
  /** For each document the place of its language in `languages`. */
  readonly tags: string;
  /** For each field the number of terms in each document, field after field. */
  readonly lengths: string;
  /** Sorted terms: how many characters each shares with the one before, and what follows them, between spaces. */
  readonly shared: string;
  readonly endings: string;
  /** For each term and field, how many documents have it. */
  readonly counts: string;
  /** Those documents as distances from the one before, doubled; odd where the term stands there more than once. */
  readonly places: string;
  /** How often, where it is more than once. */
  readonly times: string;
  /** By language the signs of trouble as stems between spaces. */
  readonly trouble: Readonly<Record<string, readonly string[]>>;
}

/** Settings of lunr's BM25 that both sides need; they are lunr's own defaults. */
export const bm25 = { b: 0.75, k1: 1.2 } as const;
