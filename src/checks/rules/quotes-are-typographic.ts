import type { Content } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';
import { textsOf } from '../text/passages.ts';
import { strangeMarks } from '../text/quote-marks.ts';

export const quotesAreTypographic: Rule = {
  name: 'quotes-are-typographic',
  sentence: 'English writes “ ” and ’, German „ “ and ’, Swiss German « »: straight marks are for code.',
  severity: 'error',
  check: (content: Content) =>
    [...content.words.values()].flatMap((language) =>
      textsOf(language).flatMap(({ file, passages }) =>
        passages.flatMap(({ place, text }): Finding[] => {
          const found = strangeMarks(text, language.tag);
          return found
            ? [
                {
                  file,
                  place,
                  message: `Expected the marks ${found.right}. Found: ${found.near}`,
                  fix: 'write the marks of the language.',
                },
              ]
            : [];
        }),
      ),
    ),
};
