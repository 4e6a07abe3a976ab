import MiniSearch from 'minisearch';
import { miniSearchOptions } from './minisearch-options.js';

export async function start(url) {
  const json = await (await fetch(url)).text();
  const mini = MiniSearch.loadJSON(json, miniSearchOptions(LANGUAGE));
  return async (query) => mini.search(query).map(({ id }) => id);
}
