/** The search of every edition in this build. Editions with the same words share one index. */
import type { EditionCatalog } from '../../catalog/edition-catalog.ts';
import { editionChain } from '../../catalog/words-lookup.ts';
import type { SearchDocument } from './document.ts';
import { searchDocuments } from './documents.build.ts';
import { buildSearchSet, type SearchSet, type TroubleLists } from './index.build.ts';

const made = new Map<string, Promise<SearchSet>>();

/** The index for an edition; `documents` are those of `searchDocuments`. */
export function searchSet(
  catalog: EditionCatalog,
  documents: readonly SearchDocument[] = searchDocuments(catalog),
): Promise<SearchSet> {
  // Addresses differ between editions, words may not: the words alone decide which index it is.
  const key = JSON.stringify([documents.map(({ url: _, ...words }) => words), Object.keys(troubleLists(catalog))]);
  let set = made.get(key);
  if (!set) {
    set = buildSearchSet(documents, troubleLists(catalog), catalog.content.searchTopics);
    made.set(key, set);
  }
  return set;
}

/** All distinct indexes of these editions, by hash. */
export async function allSearchSets(catalogs: Iterable<EditionCatalog>): Promise<ReadonlyMap<string, SearchSet>> {
  const sets = await Promise.all([...catalogs].map((catalog) => searchSet(catalog)));
  return new Map(sets.map((set) => [set.hash, set]));
}

/** Words that sound like trouble in every language a reader of the edition may type. */
function troubleLists(catalog: EditionCatalog): TroubleLists {
  const lists: Record<string, TroubleLists[string]> = {};
  for (const tag of editionChain(catalog.content, catalog.edition)) {
    const list = catalog.content.words.get(tag)?.trouble?.value;
    if (list) lists[tag] = list;
  }
  return lists;
}
