/** Counts terms and writes them as a packed index. */
import { searchFields } from './document.ts';
import { frontCode, frontDecode } from './front-coded.ts';
import { numbersToText } from './number-text.ts';
import type { PackedIndex } from './packed-index.ts';

export interface AnalysedDocument {
  readonly id: string;
  readonly tag: string;
  /** Terms of each field, in the order of `searchFields`. */
  readonly fields: readonly (readonly string[])[];
}

/** The packed index of the documents, always the same for the same words. */
export function packIndex(
  documents: readonly AnalysedDocument[],
  languages: readonly string[],
  more: Pick<PackedIndex, 'words' | 'trouble' | 'topics'>,
): PackedIndex {
  const postings = countTerms(documents);
  const terms = frontCode(postings.keys());
  const counts: number[] = [];
  const places: number[] = [];
  const times: number[] = [];
  for (const term of frontDecode(terms)) {
    for (const field of searchFields.keys()) {
      const found = postings.get(term)?.[field] ?? new Map<number, number>();
      counts.push(found.size);
      let last = 0;
      for (const [document, count] of found) {
        places.push((document - last) * 2 + (count > 1 ? 1 : 0));
        if (count > 1) times.push(count);
        last = document;
      }
    }
  }
  return {
    v: 2,
    languages,
    ids: documents.map(({ id }) => id),
    tags: numbersToText(documents.map(({ tag }) => languages.indexOf(tag))),
    lengths: numbersToText(
      [...searchFields.keys()].flatMap((field) => documents.map(({ fields }) => fields[field]?.length ?? 0)),
    ),
    terms,
    counts: numbersToText(counts),
    places: numbersToText(places),
    times: numbersToText(times),
    ...more,
  };
}

/** For each term and field the documents that have it, in order, with how often. */
function countTerms(documents: readonly AnalysedDocument[]): ReadonlyMap<string, readonly Map<number, number>[]> {
  const postings = new Map<string, Map<number, number>[]>();
  for (const [place, { fields }] of documents.entries()) {
    for (const [field, terms] of fields.entries()) {
      for (const term of terms) {
        if (!postings.has(term))
          postings.set(
            term,
            searchFields.map(() => new Map()),
          );
        const found = postings.get(term)?.[field];
        found?.set(place, (found.get(place) ?? 0) + 1);
      }
    }
  }
  return postings;
}
