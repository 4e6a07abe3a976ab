import type { LanguageWords } from '../../model/content.ts';
import type { Rule } from '../rule.ts';

export const reviewIsHonest: Rule = {
  name: 'review-is-honest',
  sentence: 'A text that calls itself reviewed says by whom and when (ruling 9).',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((language) =>
      reviewed(language)
        .filter(({ value }) => value.review.status === 'reviewed' && !(value.review.by && value.review.on))
        .map(({ path }) => ({
          file: path,
          place: 'review',
          message: 'The status is "reviewed", but nobody is named.',
          fix: 'add "by" and "on", or set the status back to "draft".',
        })),
    ),
};

/** All texts of a language that carry a review state. */
export function reviewed(language: LanguageWords) {
  const maps = [
    language.lessons,
    language.words,
    language.plans,
    language.easy,
    language.guides,
    language.pages,
    language.firstSteps,
  ];
  const single = [language.glossary, language.evidence, language.titles].filter((text) => text !== undefined);
  return [...maps.flatMap((map) => [...map.values()]), ...single];
}
