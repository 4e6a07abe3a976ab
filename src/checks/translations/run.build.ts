/** Runs all checks of translations over one language or all, and leaves out what the list of exceptions excuses. */
import type { Content, LanguageWords } from '../../model/content.ts';
import type { Check, Subject, Translated, TranslationFinding } from './check.ts';
import { exceptions, type Exception } from './exceptions.ts';
import { languageJudge, lengthBesideEnglish } from './identify-language.build.ts';
import { noEnglishLeft, sameNumbers, sameStructure, sameTokens } from './same-as-source.ts';
import { styleIsWritten } from './style.ts';
import { termsAreUsed } from './terms.ts';
import { unitsOf } from './units.ts';
import { inItsLanguage, usualLength } from './whole-texts.build.ts';
import { avoidedWords, fitsItsPlace, rightQuotes, rightScript } from './writing.ts';

export interface LanguageFinding extends TranslationFinding {
  readonly tag: string;
  readonly folder: string;
}

/** All checks, ready to run; made once. */
export async function translationChecks(): Promise<readonly Check[]> {
  return [
    sameTokens,
    sameStructure,
    sameNumbers,
    noEnglishLeft,
    rightScript,
    rightQuotes,
    fitsItsPlace,
    avoidedWords,
    usualLength(lengthBesideEnglish),
    inItsLanguage(await languageJudge()),
    termsAreUsed,
    styleIsWritten,
  ];
}

/** Findings in one language. */
export function checkLanguage(
  content: Content,
  words: LanguageWords,
  checks: readonly Check[],
): readonly LanguageFinding[] {
  const language = content.languages.get(words.tag);
  if (!language) return [];
  const units = unitsOf(content, words).filter((unit): unit is Translated => unit.target !== undefined);
  const subject: Subject = { content, words, language, units };
  return checks
    .flatMap((check) => check(subject))
    .filter((finding) => !exceptions.some((exception) => excuses(exception, words.tag, finding)))
    .map((finding) => ({ ...finding, tag: words.tag, folder: words.folder }));
}

function excuses({ tag, check, name, place }: Exception, own: string, finding: TranslationFinding): boolean {
  return (
    tag === own && check === finding.check && name === finding.name && (place === undefined || place === finding.place)
  );
}
