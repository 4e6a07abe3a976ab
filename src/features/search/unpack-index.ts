/** A packed index → a lunr.Index that gives the very scores lunr's own builder would have given. */
import lunr from 'lunr';
import { searchFields } from './document.ts';
import { frontDecode } from './front-coded.ts';
import { textToNumbers } from './number-text.ts';
import { bm25, type PackedIndex } from './packed-index.ts';

/** Parts of lunr that its types leave out. */
interface TokenSetBuilder {
  readonly root: lunr.TokenSet;
  insert(term: string): void;
  finish(): void;
}
const TokenSetBuilder = (lunr.TokenSet as unknown as { Builder: new () => TokenSetBuilder }).Builder;

export interface Unpacked {
  /** Ready to be asked. Its refs are places in `packed.ids`. */
  readonly index: lunr.Index;
  /** All terms, in the order of their codes. */
  readonly terms: ReadonlySet<string>;
}

/** The index with its terms. */
export function unpackIndex(packed: PackedIndex): Unpacked {
  const documents = packed.ids.length;
  const [lengths, counts, places, times] = [packed.lengths, packed.counts, packed.places, packed.times].map(
    textToNumbers,
  ) as [number[], number[], number[], number[]];
  const terms = frontDecode(packed.terms);
  const norms = searchFields.map((_, field) => lengthNorms(lengths.slice(field * documents, (field + 1) * documents)));
  const vectors = searchFields.map(() => Array.from({ length: documents }, (): number[] => []));
  const tokens = new TokenSetBuilder();
  const inverted: Record<string, object> = Object.create(null) as Record<string, object>;
  const metadata = {};
  let [count, place, time] = [0, 0, 0];
  for (const [index, term] of terms.entries()) {
    tokens.insert(term);
    const posting: Record<string, unknown> = { _index: index };
    const inFields = counts.slice(count, (count += searchFields.length));
    const weight =
      rarity(
        documents,
        inFields.reduce((sum, found) => sum + found, 0),
      ) *
      (bm25.k1 + 1);
    for (const [field, [name, boost]] of searchFields.entries()) {
      const found: Record<string, object> = {};
      let document = 0;
      for (let left = inFields[field] ?? 0; left > 0; left -= 1) {
        const step = places[place++] ?? 0;
        document += step >> 1;
        const often = step & 1 ? (times[time++] ?? 1) : 1;
        found[document] = metadata;
        const score = (boost * weight * often) / ((norms[field]?.[document] ?? 1) + often);
        vectors[field]?.[document]?.push(index, Math.round(score * 1000) / 1000);
      }
      posting[name] = found;
    }
    inverted[term] = posting;
  }
  tokens.finish();
  const fieldVectors = Object.fromEntries(
    searchFields.flatMap(([name], field) =>
      (vectors[field] ?? []).map((vector, document) => [`${name}/${document}`, new lunr.Vector(vector)]),
    ),
  );
  const index = new lunr.Index({
    fields: searchFields.map(([name]) => name),
    fieldVectors,
    invertedIndex: inverted,
    tokenSet: tokens.root,
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
