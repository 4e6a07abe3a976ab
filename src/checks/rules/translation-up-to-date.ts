import { sourceDigest } from '../../catalog/source-digest.ts';
import type { Content, LanguageWords } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';

export const translationUpToDate: Rule = {
  name: 'translation-up-to-date',
  sentence: 'A translation tells from which English text it was made, and that text has not changed since.',
  severity: 'warning',
  check: (content) => staleTranslations(content),
};

/** All translations without a digest, or whose English has changed. */
export function staleTranslations(content: Content): Finding[] {
  const english = content.words.get('en');
  if (!english) return [];
  return [...content.words.values()]
    .filter((language) => language.tag !== 'en')
    .flatMap((language) => kinds.flatMap((kind) => staleIn(english, language, kind)));
}

const kinds = ['lessons', 'words', 'plans', 'easy', 'guides', 'pages', 'firstSteps'] as const;

function staleIn(english: LanguageWords, language: LanguageWords, kind: (typeof kinds)[number]): Finding[] {
  return [...language[kind].values()].flatMap((text): Finding[] => {
    const source = english[kind].get(text.stem);
    if (!source) return [];
    const now = sourceDigest(source);
    const made = text.value.review.source;
    if (made === now) return [];
    return [
      {
        file: text.path,
        place: 'review.source',
        message: made
          ? `The English text has changed since: it is ${now} now, the translation was made from ${made}.`
          : `The file does not tell from which English text it was made.`,
        fix: `bring it up to date, then run "npm run content:stamp -- ${language.folder}".`,
      },
    ];
  });
}
