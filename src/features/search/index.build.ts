/** Documents → the file of one search. Editions with the same words get the same file, and the reader's cache knows it. */
import { createHash } from 'node:crypto';
import type { SearchTrouble } from '../../model/trouble.schema.ts';
import { loadAnalyser, type Analyser } from './analyser.ts';
import type { SearchDocument } from './document.ts';
import { packIndex, type AnalysedDocument } from './pack-index.ts';
import { pipelineTag } from './pipelines.ts';

export interface SearchSet {
  /** Twelve hex digits of the content: part of the file's name. */
  readonly hash: string;
  readonly json: string;
  /** Languages whose stemmers a search in this set needs. */
  readonly languages: readonly string[];
}

/** Lists of words that sound like trouble, by language; those of all languages a reader of the edition may type. */
export type TroubleLists = Readonly<Record<string, Pick<SearchTrouble, 'signs'>>>;

/** The search of these documents, which may be in several languages. */
export async function buildSearchSet(documents: readonly SearchDocument[], trouble: TroubleLists): Promise<SearchSet> {
  const languages = [...new Set([...documents.map(({ tag }) => tag), ...Object.keys(trouble)].map(pipelineTag))].sort();
  const analysers = new Map(await Promise.all(languages.map(async (tag) => [tag, await loadAnalyser(tag)] as const)));
  const of = (tag: string): Analyser => analysers.get(pipelineTag(tag)) as Analyser;
  const analysed = documents.map((document): AnalysedDocument => {
    const { terms } = of(document.tag);
    // The summary of the help page names the country; without it, editions with the same words share one index.
    const summary = document.kind === 'help' ? '' : document.summary;
    const fields = [document.title, document.headings.join('\n'), summary, document.text];
    return { id: document.id, tag: pipelineTag(document.tag), fields: fields.map(terms) };
  });
  const signs: Record<string, string[]> = {};
  for (const [tag, list] of Object.entries(trouble)) {
    const stems = list.signs.map((sign) => signStems(of(tag), sign));
    signs[pipelineTag(tag)] = [...new Set([...(signs[pipelineTag(tag)] ?? []), ...stems])];
  }
  const json = JSON.stringify(packIndex(analysed, languages, signs));
  return { hash: createHash('sha256').update(json).digest('hex').slice(0, 12), json, languages };
}

function signStems(analyser: Analyser, sign: string): string {
  return analyser
    .parts(sign)
    .map(({ terms }) => terms[0])
    .join(' ');
}
