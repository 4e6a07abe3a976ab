import { generatedWords } from '../../i18n/generated-words.ts';
import type { LanguageWords } from '../../model/content.ts';
import type { Rule } from '../rule.ts';

export const generatedWordsFresh: Rule = {
  name: 'generated-words-fresh',
  sentence: 'Words made by rule are exactly what the rule makes of their source today.',
  severity: 'error',
  check: (content) =>
    generatedWords.flatMap(({ tag, from, rule, convert }) => {
      const source = content.words.get(from);
      const made = content.words.get(tag);
      if (!source) return [];
      const expected = texts(source);
      const found = made ? texts(made) : new Map<string, string>();
      return [...expected]
        .filter(([name, text]) => (found.get(name) ?? text) !== convert(text))
        .map(([name]) => ({
          file: `content/text/${made?.folder ?? tag}/${name}`,
          message: `Expected what the rule "${rule}" makes of content/text/${source.folder}/${name}. Found something else.`,
          fix: 'run "npm run content:generate", and edit only the source.',
        }));
    }),
};

/** Every text of a language as a string, by its path below the language's folder. Review states are not words. */
function texts(language: LanguageWords): Map<string, string> {
  const all = new Map<string, string>();
  const name = (path: string): string =>
    path.slice(path.indexOf(`text/${language.folder}/`) + `text/${language.folder}/`.length);
  for (const entry of [...language.ui.values()]) all.set(name(entry.path), JSON.stringify(entry.value));
  for (const map of [language.lessons, language.plans, language.guides, language.pages]) {
    for (const entry of map.values())
      all.set(name(entry.path), JSON.stringify([{ ...entry.value, review: undefined }, entry.body]));
  }
  for (const entry of [...language.words.values(), ...language.easy.values()])
    all.set(name(entry.path), JSON.stringify({ ...entry.value, review: undefined }));
  for (const entry of language.firstSteps.values())
    all.set(name(entry.path), JSON.stringify({ ...entry.value, review: undefined }));
  if (language.titles)
    all.set(name(language.titles.path), JSON.stringify({ ...language.titles.value, review: undefined }));
  if (language.glossary) all.set(name(language.glossary.path), JSON.stringify(language.glossary.value.terms));
  if (language.trouble)
    all.set(name(language.trouble.path), JSON.stringify({ ...language.trouble.value, review: undefined }));
  if (language.evidence) all.set(name(language.evidence.path), JSON.stringify(language.evidence.value.notes));
  return all;
}
