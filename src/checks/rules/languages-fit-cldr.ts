import { pluralRulesTag } from '../../i18n/translator.ts';
import type { Language } from '../../model/edition.schema.ts';
import type { Finding, Rule } from '../rule.ts';

/** Counts of the interface (minutes, questions, lessons) stay far below. */
const highestCount = 1000;

export const languagesFitCldr: Rule = {
  name: 'languages-fit-cldr',
  sentence: 'A language names plural forms as CLDR gives them to whole numbers, and a tag that Intl has data for.',
  severity: 'error',
  check: (content) =>
    [...content.languages.values()].flatMap((language): Finding[] => {
      const file = 'content/languages.json';
      // Without data Intl silently takes the language of the machine, and a build would differ from place to place.
      if (Intl.DateTimeFormat.supportedLocalesOf(language.intl).length === 0)
        return [
          {
            file,
            place: `${language.tag}.intl`,
            message: `Intl has no data for "${language.intl}".`,
            fix: 'give the tag of the nearest language it has.',
          },
        ];
      const wanted = categoriesOf(language);
      if ([...language.plural].sort().join() === wanted.join()) return [];
      return [
        {
          file,
          place: `${language.tag}.plural`,
          message: `Expected the plural forms ${wanted.join(', ')}. Found: ${language.plural.join(', ')}.`,
          fix: 'list the forms that whole numbers take in CLDR.',
        },
      ];
    }),
};

function categoriesOf({ intl }: Language): string[] {
  const rules = new Intl.PluralRules(pluralRulesTag(intl));
  return [...new Set(Array.from({ length: highestCount + 1 }, (_, count) => rules.select(count)))].sort();
}
