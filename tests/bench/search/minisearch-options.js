import { cutter } from './cut.js';

/** The weights are ours; prefix and fuzzy as its documents show them. */
export function miniSearchOptions(language) {
  return {
    fields: ['title', 'keywords', 'headings', 'summary', 'text'],
    tokenize: cutter(language),
    searchOptions: { boost: { title: 8, keywords: 5, headings: 3, summary: 2 }, prefix: true, fuzzy: 0.2 },
  };
}
