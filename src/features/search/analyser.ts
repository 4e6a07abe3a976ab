/** Text → the terms of the index, and a query → what to look for. Index and query go the same way, so that they meet. */
import { fold, lower } from './letters.ts';
import { pipelines, pipelineTag, type Pipeline } from './pipelines.ts';
import { loadStemmer, type Stem } from './stemmers.ts';

/** One word of a query, or one pair of letters in scripts without spaces. */
export interface QueryPart {
  /** Terms that count as this very word. */
  readonly terms: readonly string[];
  /** What was typed, folded: the beginning of longer words. */
  readonly start: string;
  /** Pairs of letters that a slip of the finger may have torn apart, for a pair that is nowhere. */
  readonly near?: readonly string[];
  /** Whether beginnings and slips of the finger are looked for; pairs of letters are what they are. */
  readonly isWord: boolean;
}

export interface Analyser {
  readonly cut: Pipeline['cut'];
  /** All terms of a text, in reading order. */
  readonly terms: (text: string) => string[];
  readonly parts: (query: string) => QueryPart[];
}

/** The analyser of a language, with its stemmer loaded. */
export async function loadAnalyser(tag: string): Promise<Analyser> {
  const pipeline = pipelines[pipelineTag(tag)] as Pipeline;
  return createAnalyser(pipeline, await loadStemmer(pipeline.stemmer));
}

/** An analyser of `pipeline` with a stemmer at hand. */
export function createAnalyser(pipeline: Pipeline, stem: Stem): Analyser {
  const parts = (text: string): QueryPart[] => {
    const tokens = lower(text, pipeline.letters).match(/[\p{L}\p{N}\p{M}]+(?:[’'ʼ][\p{L}\p{M}]+)*/gu) ?? [];
    return tokens.flatMap((token) =>
      pipeline.cut === 'pairs' ? pairParts(stem(token)) : wordParts(token, pipeline, stem),
    );
  };
  return {
    cut: pipeline.cut,
    terms: (text) => parts(text).flatMap((part) => part.terms),
    parts: (query) =>
      pipeline.letters === 'german' ? parts(query).map((part) => withUmlauts(part, stem)) : parts(query),
  };
}

/** Germans without an umlaut on their keyboard type "Maedchen"; the index has "madchen". */
function withUmlauts(part: QueryPart, stem: Stem): QueryPart {
  const other = part.start.replaceAll(/([aou])e/g, '$1');
  return other === part.start ? part : { ...part, terms: [...new Set([...part.terms, stem(other)])] };
}

/** Latin words inside Thai or Japanese stay words; the rest becomes overlapping pairs of letters with their marks. */
function pairParts(token: string): QueryPart[] {
  return (token.match(/[a-z0-9\u00c0-\u024f]+|[^a-z0-9\u00c0-\u024f]+/gu) ?? []).flatMap((run): QueryPart[] => {
    if (/^[a-z0-9\u00c0-\u024f]/u.test(run)) return [{ terms: [run], start: run, isWord: true }];
    const letters = run.match(/[\p{L}\p{N}](?:\u17d2\p{L}|\p{M})*/gu) ?? [];
    const pairs = letters.length < 2 ? letters : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
    return pairs.map((pair, index) => ({
      terms: [pair],
      start: pair,
      near: pairsAround(letters, index),
      isWord: letters.length < 2,
    }));
  });
}

/** Two letters changed in place, or one too many between them. */
function pairsAround(letters: readonly string[], index: number): string[] {
  const [before, one = '', other = '', after] = [
    letters[index - 1],
    letters[index],
    letters[index + 1],
    letters[index + 2],
  ];
  return [other + one, before && before + other, after && one + after].filter(
    (pair) => pair !== undefined && pair !== '',
  ) as string[];
}

/** An apostrophe joins in Ukrainian (п’ять) and parts in English and French (don't, l'écran): elsewhere both halves are words. */
function wordParts(token: string, pipeline: Pipeline, stem: Stem): QueryPart[] {
  const tokens = pipeline.letters === 'cyrillic' ? [token] : token.split(/[’'ʼ]/u);
  return tokens.filter(Boolean).map((word) => {
    const bare = fold(word, pipeline.letters);
    return { terms: termsOf(word, bare, pipeline, stem), start: bare, isWord: true };
  });
}

/** Stemmed before and after folding: some stemmers need the marks, and some readers cannot type them. */
function termsOf(word: string, bare: string, { letters }: Pipeline, stem: Stem): string[] {
  return [...new Set([fold(stem(word), letters), stem(bare)])].filter(Boolean);
}
