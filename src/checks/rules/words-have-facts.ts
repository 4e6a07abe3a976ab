import type { ByStem, LanguageWords } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';

export const wordsHaveFacts: Rule = {
  name: 'words-have-facts',
  sentence:
    'Every file of words has facts of the same name, prose and words come in pairs, and English has every text.',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((language) => [
      ...strangers(language.lessons, content.lessons, 'content/lessons'),
      ...strangers(language.words, content.lessons, 'content/lessons'),
      ...strangers(language.plans, content.lessons, 'content/lessons'),
      ...strangers(language.guides, content.guides, 'content/guides'),
      ...pairs(language),
      ...(language.tag === 'en'
        ? [
            ...missing(content.lessons, language, 'lessons'),
            ...missing(content.lessons, language, 'plans'),
            ...missing(content.guides, language, 'guides'),
          ]
        : []),
    ]),
};

type Paths = ByStem<{ readonly path: string }>;

function strangers(words: Paths, facts: Paths, folder: string): Finding[] {
  return [...words]
    .filter(([stem]) => !facts.has(stem))
    .map(([stem, { path }]) => ({
      file: path,
      message: `There are no facts named ${folder}/${stem}.json.`,
      fix: 'name the file as its facts are named, or add the facts.',
    }));
}

function pairs(language: LanguageWords): Finding[] {
  const lonely = [...language.lessons.values()].filter(({ stem }) => !language.words.has(stem));
  return lonely.map(({ path, stem }) => ({
    file: path,
    message: `The prose has no words file beside it: ${stem}.words.json is missing.`,
    fix: 'add the words of its practice and quiz.',
  }));
}

function missing(facts: Paths, language: LanguageWords, kind: 'lessons' | 'plans' | 'guides'): Finding[] {
  return [...facts]
    .filter(([stem]) => !language[kind].has(stem))
    .map(([stem, { path }]) => ({
      file: path,
      message: `English, the master, has no content/text/en/${kind}/${stem}.mdx.`,
      fix: 'write it; every other language falls back to it.',
    }));
}
