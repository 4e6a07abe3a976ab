import { cutter } from './cut.js';

const names = { en: 'english', de: 'german', uk: 'ukrainian' };
const schema = {
  id: 'string',
  title: 'string',
  keywords: 'string',
  headings: 'string',
  summary: 'string',
  text: 'string',
};

/** Its own tokenizer and stemmer where it has one for the language, else a plain cutter. `stemmer` comes from the caller, so that a page loads one. */
export function oramaOptions(language, stemmer) {
  const name = names[language];
  if (!name) {
    const tokenize = cutter(language);
    return { schema, components: { tokenizer: { language: 'own', normalizationCache: new Map(), tokenize } } };
  }
  return { schema, components: { tokenizer: { language: name, stemming: true, stemmer } } };
}
