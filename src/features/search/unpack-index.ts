/**
 * A packed index → a lunr.Index that gives the very scores lunr's own builder would have given. Only numbers are unpacked at
 * once; the objects that lunr reads for a term are made when the term is asked for, which few ever are.
 */
import lunr from 'lunr';
import { searchFields } from './document.ts';
import { frontDecode } from './front-coded.ts';
import { textToNumbers } from './number-text.ts';
import { bm25, type PackedIndex } from './packed-index.ts';
import { sortedTerms } from './sorted-terms.ts';

export interface Unpacked {
  /** Ready to be asked. Its refs are places in `packed.ids`. */
  readonly index: lunr.Index;
  /** All terms, in the order of their codes. */
  readonly terms: ReadonlySet<string>;
}

/** The index with its terms. */
export function unpackIndex(packed: PackedIndex): Unpacked {
  const documents = packed.ids.length;
  const fields = searchFields.length;
  const [lengths, counts, places, times] = [packed.lengths, packed.counts, packed.places, packed.times].map(
    textToNumbers,
  ) as [number[], number[], number[], number[]];
  const terms = frontDecode(packed.terms);
  const norms = searchFields.map((_, field) => lengthNorms(lengths.slice(field * documents, (field + 1) * documents)));
  const vectors = searchFields.map(() => Array.from({ length: documents }, (): number[] => []));
  /** Documents of all terms and fields one after another, and where those of each term and field begin. */
  const found: number[] = [];
  const starts: number[] = [];
  let time = 0;
  for (let index = 0; index < terms.length; index += 1) {
    let withTerm = 0;
    for (let field = 0; field < fields; field += 1) withTerm += counts[index * fields + field] ?? 0;
    const weight = rarity(documents, withTerm) * (bm25.k1 + 1);
    for (let field = 0; field < fields; field += 1) {
      starts.push(found.length);
      let document = 0;
      for (let left = counts[index * fields + field] ?? 0; left > 0; left -= 1) {
        const step = places[found.length] ?? 0;
        document += step >> 1;
        found.push(document);
        const often = step & 1 ? (times[time++] ?? 1) : 1;
        const score = ((searchFields[field]?.[1] ?? 1) * weight * often) / ((norms[field]?.[document] ?? 1) + often);
        vectors[field]?.[document]?.push(index, Math.round(score * 1000) / 1000);
      }
    }
  }
  starts.push(found.length);
  const placeOf = new Map(terms.map((term, index) => [term, index]));
  const metadata = {};
  const postingOf = (term: string): object => {
    const index = placeOf.get(term) ?? 0;
    const documentsOf = (field: number): object => {
      const [from, to] = [starts[index * fields + field], starts[index * fields + field + 1]];
      return Object.fromEntries(found.slice(from, to).map((document) => [document, metadata]));
    };
    return Object.fromEntries([
      ['_index', index] as const,
      ...searchFields.map(([name], field) => [name, documentsOf(field)] as const),
    ]);
  };
  const fieldVectors = Object.fromEntries(
    searchFields.flatMap(([name], field) =>
      (vectors[field] ?? []).map((vector, document) => [`${name}/${document}`, new lunr.Vector(vector)]),
    ),
  );
  const index = new lunr.Index({
    fields: searchFields.map(([name]) => name),
    fieldVectors,
    invertedIndex: new Proxy({}, { get: (_, term) => postingOf(String(term)) }),
    tokenSet: sortedTerms(terms),
    pipeline: new lunr.Pipeline(),
  } as unknown as lunr.Index.Attributes);
  return { index, terms: new Set(terms) };
}

/** What the length of a document takes away from the weight of its terms. */
function lengthNorms(lengths: readonly number[]): number[] {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return lengths.map((length) => bm25.k1 * (1 - bm25.b + bm25.b * (length / average)));
}

/** The rarer a term, the more it says (lunr's own formula). */
function rarity(documents: number, withTerm: number): number {
  return Math.log(1 + Math.abs((documents - withTerm + 0.5) / (withTerm + 0.5)));
}
