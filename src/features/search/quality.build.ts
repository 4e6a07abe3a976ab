/** How well a search answers a test collection: a list of queries with the pages they should find. For tests and the bench. */
import type { Band } from '../../model/ids.schema.ts';
import type { SearchDocument } from './document.ts';
import type { Found } from './find.ts';
import { isVisible, type Reader } from './visible.ts';

/** tests/search/<tag>.json: by kind, each query with the ids of the pages that answer it, between spaces. */
export type Collection = Readonly<Partial<Record<QueryKind, Readonly<Record<string, string>>>>>;
export type QueryKind = 'inflected' | 'unaccented' | 'misspelt' | 'everyday' | 'trouble' | 'heldOut' | 'heldOutTrouble';

export interface Quality {
  readonly queries: number;
  /** Shares of the queries, 0 to 1. */
  readonly recallAt3: number;
  readonly hitAt1: number;
  /** Recall@3 when each query has one slip of the finger in its longest word. */
  readonly withSlip: number;
  readonly missed: readonly string[];
  readonly missedWithSlip: readonly string[];
}

/** The quality of `find` for those kinds of queries. */
export function measureQuality(
  find: (query: string) => Found,
  documents: readonly SearchDocument[],
  collection: Collection,
  kinds: readonly QueryKind[],
): Quality {
  const known = new Map(documents.map((document) => [document.id, document]));
  const asked = kinds.flatMap((kind) =>
    Object.entries(collection[kind] ?? {}).map(([query, ids]) => ({ query, ids: ids.split(' '), kind })),
  );
  const places = asked.map(({ query, ids, kind }) => place(find(query), known, ids, isTrouble(kind)));
  const slips = asked.flatMap(({ query, ids, kind }, index) => {
    const typed = withSlip(query, index);
    return typed === query || kind === 'misspelt'
      ? []
      : [{ typed, place: place(find(typed), known, ids, isTrouble(kind)) }];
  });
  return {
    queries: asked.length,
    recallAt3: share(places, 3),
    hitAt1: share(places, 1),
    withSlip: share(
      slips.map((slip) => slip.place),
      3,
    ),
    missedWithSlip: slips.filter((slip) => slip.place > 3).map(({ typed }) => typed),
    missed: asked.flatMap(({ query }, index) => ((places[index] ?? Infinity) > 3 ? [query] : [])),
  };
}

function isTrouble(kind: QueryKind): boolean {
  return kind === 'trouble' || kind === 'heldOutTrouble';
}

/**
 * The place of the best of the pages, counted from 1. After words of trouble help must come first, and every child must see
 * the lesson of its own band: then it is the worst of these places.
 */
function place(
  found: Found,
  known: ReadonlyMap<string, SearchDocument>,
  ids: readonly string[],
  needsHelp: boolean,
): number {
  // Where help comes first, a child sees its own age only; otherwise all pages stand beside one another.
  const readerOf = (id: string): Reader => (found.isTrouble ? (known.get(id)?.band ?? 'adult') : 'adult');
  if (!needsHelp) return Math.min(...ids.map((id) => placeFor(readerOf(id), found, known, id)));
  if (!found.isTrouble) return Infinity;
  const bands = new Set(ids.map((id) => known.get(id)?.band));
  return Math.max(
    ...[...bands].map((band) =>
      Math.min(
        ...ids.filter((id) => known.get(id)?.band === band).map((id) => placeFor(band ?? 'adult', found, known, id)),
      ),
    ),
  );
}

function placeFor(reader: Band | Reader, found: Found, known: ReadonlyMap<string, SearchDocument>, id: string): number {
  const seen = found.ids.filter((one) => {
    const document = known.get(one);
    return document && isVisible(document, reader, found.isTrouble);
  });
  const index = seen.indexOf(id);
  return index < 0 ? Infinity : index + 1;
}

function share(places: readonly number[], least: number): number {
  return places.length === 0 ? 1 : places.filter((one) => one <= least).length / places.length;
}

/** The query with one slip in its longest word, another kind of slip for each `turn`; words of fewer than four letters stay. */
export function withSlip(query: string, turn: number): string {
  const words = query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const longest = words.reduce((best, word) => (lettersOf(word).length > lettersOf(best).length ? word : best), '');
  const letters = lettersOf(longest);
  if (letters.length < 4) return query;
  const at = Math.floor(letters.length / 2);
  const [before, here, next, after] = [letters.slice(0, at - 1), letters[at - 1], letters[at], letters.slice(at + 1)];
  const kinds = [
    [...before, next, here, ...after],
    [...before, here, ...after],
    [...before, here, here, next, ...after],
  ];
  return query.replace(longest, (kinds[turn % kinds.length] ?? letters).join(''));
}

function lettersOf(word: string): string[] {
  return word.match(/[\p{L}\p{N}](?:\u17d2\p{L}|\p{M})*/gu) ?? [];
}
