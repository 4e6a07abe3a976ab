import { create, load, search } from '@orama/orama';
import { stemmer } from 'stemmer';
import { oramaOptions } from './orama-options.js';

export async function start(url) {
  const orama = create(oramaOptions(LANGUAGE, stemmer));
  load(orama, await (await fetch(url)).json());
  const boost = { title: 8, keywords: 5, headings: 3, summary: 2 };
  return async (term) => (await search(orama, { term, tolerance: 1, boost, limit: 10 })).hits.map(({ id }) => id);
}
