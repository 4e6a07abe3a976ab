/** Documents → the file of one search. Editions with the same words get the same file, and the reader's cache knows it. */
import { createHash } from 'node:crypto';
import type { SearchTopics } from '../../model/trouble.schema.ts';
import { loadAnalyser, type Analyser } from './analyser.ts';
import type { SearchDocument } from './document.ts';
import { packIndex, type AnalysedDocument } from './pack-index.ts';
import { frontCode, type FrontCoded } from './front-coded.ts';
import { pipelineTag } from './pipelines.ts';
import { allSigns, signStems, type TroubleList } from './signs.ts';

export interface SearchSet {
  /** Twelve hex digits of the content: part of the file's name. */
  readonly hash: string;
  readonly json: string;
  /** Languages whose stemmers a search in this set needs. */
  readonly languages: readonly string[];
}

/** Lists of words that sound like trouble, by language; those of all languages a reader of the edition may type. */
export type TroubleLists = Readonly<Record<string, TroubleList>>;

/** The search of these documents, which may be in several languages. */
export async function buildSearchSet(
  all: readonly SearchDocument[],
  trouble: TroubleLists,
  topics: SearchTopics = {},
): Promise<SearchSet> {
  // The summary of the help page may name the country; without it, editions with the same words share one index.
  const documents = all.map((one) => (one.kind === 'help' ? { ...one, summary: '' } : one));
  const languages = [...new Set([...documents.map(({ tag }) => tag), ...Object.keys(trouble)].map(pipelineTag))].sort();
  const analysers = new Map(await Promise.all(languages.map(async (tag) => [tag, await loadAnalyser(tag)] as const)));
  const of = (tag: string): Analyser => analysers.get(pipelineTag(tag)) as Analyser;
  const analysed = documents.map((document): AnalysedDocument => {
    const { terms } = of(document.tag);
    const { title, keywords, headings, summary, text } = document;
    const fields = [title, keywords.join('\n'), headings.join('\n'), summary, text];
    return { id: document.id, tag: pipelineTag(document.tag), fields: fields.map(terms) };
  });
  const words = writtenWords(documents, trouble, of);
  const signs: Record<string, Record<string, string[]>> = {};
  for (const [tag, list] of Object.entries(trouble)) {
    const own = (signs[pipelineTag(tag)] ??= {});
    for (const [topic, stems] of Object.entries(signStems(list, of(tag))))
      own[topic] = [...new Set([...(own[topic] ?? []), ...stems])];
  }
  const known = new Set(documents.map(({ id }) => id));
  const pages = Object.entries(topics).map(
    ([topic, { lessons, guides }]) => [topic, [...lessons, ...guides].filter((id) => known.has(id))] as const,
  );
  const json = JSON.stringify(packIndex(analysed, languages, { words, trouble: signs, topics: pages }));
  return { hash: createHash('sha256').update(json).digest('hex').slice(0, 12), json, languages };
}

/** By language the words of all texts and signs, where words are what the language is cut into. */
function writtenWords(
  documents: readonly SearchDocument[],
  trouble: TroubleLists,
  of: (tag: string) => Analyser,
): Record<string, FrontCoded> {
  const texts = [
    ...documents.map(({ tag, title, keywords, headings, summary, text }) => ({
      tag,
      text: [title, ...keywords, ...headings, summary, text].join('\n'),
    })),
    ...Object.entries(trouble).map(([tag, list]) => ({ tag, text: allSigns(list).join('\n') })),
  ].filter(({ tag }) => of(tag).cut === 'words');
  const words = new Map<string, Set<string>>();
  for (const { tag, text } of texts) {
    const own = words.get(pipelineTag(tag)) ?? new Set();
    words.set(pipelineTag(tag), own);
    for (const { start } of of(tag).parts(text)) if (start.length >= 4) own.add(start);
  }
  return Object.fromEntries([...words].map(([tag, own]) => [tag, frontCode(own)]));
}
