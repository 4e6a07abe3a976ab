import { stampedTexts } from '../../catalog/stale.ts';
import type { Content } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';

export const translationUpToDate: Rule = {
  name: 'translation-up-to-date',
  sentence: 'A translation tells from which English text it was made, and that text has not changed since.',
  severity: 'warning',
  check: (content) => staleTranslations(content),
};

/** All translations without a digest, or whose English has changed. */
export function staleTranslations(content: Content): Finding[] {
  return [...content.words.values()].flatMap((language) =>
    stampedTexts(content, language)
      .filter(({ now, made }) => made !== now)
      .map(({ file, place, now, made }) => ({
        file,
        place,
        message: made
          ? `The English text has changed since: it is ${now} now, the translation was made from ${made}.`
          : 'It does not tell from which English text it was made.',
        fix: `bring it up to date, then run "npm run content:stamp -- ${language.folder}".`,
      })),
  );
}
