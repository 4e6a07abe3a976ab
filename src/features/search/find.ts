/**
 * The search itself. Each word of a query is looked for in steps: as it is, as the beginning of longer words, with its ending
 * cut off, and only when nothing was found with one slip of the finger. Documents that have more of the words come first;
 * where the words sound like trouble, those of its topic come before them.
 */
import lunr from 'lunr';
import type { Analyser, QueryPart } from './analyser.ts';
import { frontDecode } from './front-coded.ts';
import { nearWords, type NearWords } from './near-words.ts';
import { textToNumbers } from './number-text.ts';
import type { PackedIndex } from './packed-index.ts';
import { troubleTopics, type Signs } from './trouble.ts';
import { unpackIndex, type Unpacked } from './unpack-index.ts';

export interface Found {
  /** Ids of documents, the best first. */
  readonly ids: readonly string[];
  /** Whether help is to come first (ruling 6). */
  readonly isTrouble: boolean;
}

/** A function that answers queries. `analysers` has one for each of the index's languages. */
export function createFinder(packed: PackedIndex, analysers: ReadonlyMap<string, Analyser>): (query: string) => Found {
  const unpacked = unpackIndex(packed);
  const tags = textToNumbers(packed.tags).map((place) => packed.languages[place]);
  const signs = new Map(Object.keys(packed.trouble).map((tag) => [tag, signsOf(packed, tag)]));
  const pages = new Map(packed.topics);
  const nears = new Map<string, NearWords>();
  const nearOf = (tag: string, analyser: Analyser): NearWords => {
    const { [tag]: words } = packed.words;
    const near = nears.get(tag) ?? nearWords(words ? frontDecode(words) : [], analyser);
    nears.set(tag, near);
    return near;
  };
  return (query) => {
    const scores = new Map<number, number>();
    const topics = new Set<string>();
    for (const [tag, analyser] of analysers) {
      const parts = analyser.parts(query);
      const near = nearOf(tag, analyser);
      const stems = parts.map(({ terms, start, near: torn = [] }) =>
        terms.some((term) => unpacked.terms.has(term)) ? terms : [...terms, ...torn, ...near.whole(start)],
      );
      for (const topic of troubleTopics(stems, signs.get(tag) ?? [], analyser.cut)) topics.add(topic);
      // A document is asked in its own language only: "Not" means need in German.
      const own = tags.flatMap((other, document) => (other === tag ? [document] : []));
      for (const [document, score] of scoreDocuments({ ...unpacked, near }, parts, analyser.cut, new Set(own)))
        scores.set(document, score);
    }
    const found = [...scores]
      .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
      .map(([document]) => packed.ids[document] as string);
    const first = [...topics].flatMap((topic) => likeliestAgeFirst(pages.get(topic) ?? [], found));
    return { ids: [...new Set([...first, ...found])], isTrouble: topics.size > 0 };
  };
}

/** The pages of a topic, those of one age together and in their order; the age whose page fits the words best comes first. */
function likeliestAgeFirst(pages: readonly string[], found: readonly string[]): string[] {
  const ages = [...new Set(pages.map((id) => id[0]))].map((age) => pages.filter((id) => id[0] === age));
  const placeOf = (id: string): number => (found.includes(id) ? found.indexOf(id) : found.length);
  return ages.sort((a, b) => Math.min(...a.map(placeOf)) - Math.min(...b.map(placeOf))).flat();
}

/** The signs of a language in the order of the topics. */
function signsOf({ topics, trouble }: PackedIndex, tag: string): Signs {
  const own = trouble[tag] ?? {};
  const order = [...new Set([...topics.map(([topic]) => topic), ...Object.keys(own)])];
  return order.map((topic) => [
    topic,
    (own[topic] ?? []).map((sign) => sign.split(' ').map((word) => word.split('/'))),
  ]);
}

/** The terms have been through our own analyser. */
const asIs = { usePipeline: false } as const;

type Searchable = Unpacked & { readonly near: NearWords };
type Scores = ReadonlyMap<number, number>;

function scoreDocuments(
  unpacked: Searchable,
  parts: readonly QueryPart[],
  cut: Analyser['cut'],
  own: ReadonlySet<number>,
): Scores {
  const found = parts
    .map((part, place) => findPart(unpacked, part, place === parts.length - 1, own))
    .filter((scores) => scores.size > 0)
    .map((scores) => ({ scores, weight: Math.log(1 + own.size / scores.size) }));
  const all = found.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = [...own].map((document) => {
    const has = found.filter(({ scores }) => scores.has(document));
    const covered = has.reduce((sum, { weight }) => sum + weight, 0) / (all || 1);
    // A rare word says more than "how" and "to", also where those stand in a title.
    const score = has.reduce((sum, { scores, weight }) => sum + (scores.get(document) ?? 0) * weight, 0);
    return { document, covered, score: score * covered ** 2 };
  });
  // A few shared pairs of letters mean nothing beside a page that shares most; a few shared words do.
  const most = Math.max(0, ...ranked.map(({ covered }) => covered));
  const needed = cut === 'pairs' ? Math.max(0.2, most * 0.4) : Math.min(0.35, most || 1);
  return new Map(ranked.filter(({ covered }) => covered >= needed).map(({ document, score }) => [document, score]));
}

/** The documents of one word, by the first step that finds enough. */
function findPart(
  { index, near }: Searchable,
  { terms, start, near: torn = [], isWord }: QueryPart,
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
    for (const one of new Set(list)) query.term(one, { ...asIs, wildcard: lunr.Query.wildcard.TRAILING });
  };
  for (const term of terms) look(1, (query) => query.term(term, asIs));
  if (best.size === 0) for (const term of torn) look(0.5, (query) => query.term(term, asIs));
  if (!isWord) return best;
  if (start.length >= (isLast ? 1 : 3)) look(0.4, beginnings([start, ...terms.filter((term) => term.length >= 3)]));
  if (best.size < 3 && start.length >= 5) look(0.15, beginnings([cutEnd(start)]));
  if (best.size === 0) for (const term of near.whole(start)) look(0.5, (query) => query.term(term, asIs));
  // The slip may sit before an ending that no text has.
  if (best.size === 0) for (const term of near.beginning(cutEnd(start))) look(0.3, (query) => query.term(term, asIs));
  // Long words in languages that put much after the stem.
  if (best.size === 0 && start.length >= 7)
    look(0.05, beginnings([start.slice(0, Math.max(5, Math.floor(start.length * 0.6)))]));
  return best;
}

/** A word without what may be its ending: what is left serves languages whose stemmer misses it, or that have none. */
function cutEnd(word: string): string {
  return word.slice(0, word.length >= 9 ? -3 : word.length >= 7 ? -2 : -1);
}
