/**
 * The search itself. Each word of a query is looked for in steps: as it is, as the beginning of longer words, with its ending
 * cut off, and only when nothing was found with one slip of the finger. Documents that have more of the words come first.
 */
import lunr from 'lunr';
import type { Analyser, QueryPart } from './analyser.ts';
import { textToNumbers } from './number-text.ts';
import type { PackedIndex } from './packed-index.ts';
import { soundsLikeTrouble } from './trouble.ts';
import { unpackIndex } from './unpack-index.ts';

export interface Found {
  /** Ids of documents, the best first. */
  readonly ids: readonly string[];
  /** Whether help is to come first (ruling 6). */
  readonly isTrouble: boolean;
}

/** A function that answers queries. `analysers` has one for each of the index's languages. */
export function createFinder(packed: PackedIndex, analysers: ReadonlyMap<string, Analyser>): (query: string) => Found {
  const index = unpackIndex(packed);
  const tags = textToNumbers(packed.tags).map((place) => packed.languages[place]);
  const signs = new Map(
    Object.entries(packed.trouble).map(([tag, list]) => [tag, list.map((sign) => sign.split(' '))]),
  );
  return (query) => {
    const scores = new Map<number, number>();
    let isTrouble = false;
    for (const [tag, analyser] of analysers) {
      const parts = analyser.parts(query);
      isTrouble ||= soundsLikeTrouble(
        parts.flatMap(({ terms }) => terms),
        signs.get(tag) ?? [],
      );
      // A document is asked in its own language only: "Not" means need in German.
      const own = tags.flatMap((other, document) => (other === tag ? [document] : []));
      for (const [document, score] of scoreDocuments(index, parts, analyser.cut, new Set(own)))
        scores.set(document, score);
    }
    const ids = [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .map(([document]) => packed.ids[document] as string);
    return { ids, isTrouble };
  };
}

type Scores = ReadonlyMap<number, number>;

function scoreDocuments(
  index: lunr.Index,
  parts: readonly QueryPart[],
  cut: Analyser['cut'],
  own: ReadonlySet<number>,
): Scores {
  const found = parts
    .map((part, place) => findPart(index, part, place === parts.length - 1, own))
    .filter((scores) => scores.size > 0)
    .map((scores) => ({ scores, weight: Math.log(1 + own.size / scores.size) }));
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = [...own].map((document) => {
    const has = found.filter(({ scores }) => scores.has(document));
    const covered = has.reduce((sum, { weight }) => sum + weight, 0) / (all || 1);
    const score = has.reduce((sum, { scores }) => sum + (scores.get(document) ?? 0), 0);
    return { document, covered, score: score * covered ** 2 };
  });
  // A few shared pairs of letters mean nothing; a few shared words do.
  const needed =
    (cut === 'pairs' ? [0.6, 0.3] : [0.35]).find((least) => ranked.some(({ covered }) => covered >= least)) ?? 1;
  return new Map(ranked.filter(({ covered }) => covered >= needed).map(({ document, score }) => [document, score]));
}

/** The documents of one word, by the first step that finds enough. */
function findPart(
  index: lunr.Index,
  { terms, start, isWord }: QueryPart,
  isLast: boolean,
  own: ReadonlySet<number>,
): Scores {
  const best = new Map<number, number>();
  const look = (weight: number, ask: (query: lunr.Query) => void): void => {
    for (const { ref, score } of index.query(ask)) {
      const document = Number(ref);
      if (own.has(document)) best.set(document, Math.max(best.get(document) ?? 0, score * weight));
    }
  };
  const beginnings = (list: readonly string[]) => (query: lunr.Query) => {
    for (const one of new Set(list)) query.term(one, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
  };
  for (const term of terms) look(1, (query) => query.term(term, { usePipeline: false }));
  if (!isWord) return best;
  if (start.length >= (isLast ? 1 : 3)) look(0.4, beginnings([start, ...terms]));
  if (best.size < 3 && start.length >= 5) look(0.15, beginnings([cutEnd(start)]));
  if (best.size === 0 && start.length >= 4) {
    look(0.15, (query) => {
      for (const one of new Set([start, ...terms]))
        if (one.length >= 3) query.term(one, { usePipeline: false, editDistance: 1 });
    });
  }
  return best;
}

/** A word without what may be its ending: what is left serves languages whose stemmer misses it, or that have none. */
function cutEnd(word: string): string {
  return word.slice(0, word.length >= 9 ? -3 : word.length >= 7 ? -2 : -1);
}
