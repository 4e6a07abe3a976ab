/** Runs all rules over all content. */
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { toProblem, type Rule } from './rule.ts';
import { contactChangesLogged } from './rules/contact-changes-logged.ts';
import { contentNoteFitsIntensity } from './rules/content-note-fits-intensity.ts';
import { countryHoursParse } from './rules/country-hours-parse.ts';
import { countryIdsUnique } from './rules/country-ids-unique.ts';
import { coverageComplete } from './rules/coverage-complete.ts';
import { easyWordsSound } from './rules/easy-words-sound.ts';
import { editionsComplete } from './rules/editions-complete.ts';
import { evidenceIsSound } from './rules/evidence-is-sound.ts';
import { firstStepsSound } from './rules/first-steps-sound.ts';
import { generatedWordsFresh } from './rules/generated-words-fresh.ts';
import { idMatchesFile } from './rules/id-matches-file.ts';
import { languagesFitCldr } from './rules/languages-fit-cldr.ts';
import { lessonHasItsLength } from './rules/lesson-has-its-length.ts';
import { lessonIsWhole } from './rules/lesson-is-whole.ts';
import { messagesInBrackets } from './rules/messages-in-brackets.ts';
import { optionsAreAlike } from './rules/options-are-alike.ts';
import { overrideDiffers } from './rules/override-differs.ts';
import { picturesHaveWords } from './rules/pictures-have-words.ts';
import { planIsWhole } from './rules/plan-is-whole.ts';
import { practiceFactsSound } from './rules/practice-facts-sound.ts';
import { practiceWordsMatchFacts } from './rules/practice-words-match-facts.ts';
import { proseIsPlain } from './rules/prose-is-plain.ts';
import { quizFactsSound } from './rules/quiz-facts-sound.ts';
import { quizWordsMatchFacts } from './rules/quiz-words-match-facts.ts';
import { quotesAreTypographic } from './rules/quotes-are-typographic.ts';
import { readabilityFitsBand } from './rules/readability-fits-band.ts';
import { readingStaysEasy } from './rules/reading-stays-easy.ts';
import { referencesExist } from './rules/references-exist.ts';
import { reviewDateIsNear } from './rules/review-date-is-near.ts';
import { reviewIsDue } from './rules/review-is-due.ts';
import { reviewIsHonest } from './rules/review-is-honest.ts';
import { searchTopicsSound } from './rules/search-topics-sound.ts';
import { titlesMatchFacts } from './rules/titles-match-facts.ts';
import { translationUpToDate } from './rules/translation-up-to-date.ts';
import { uiStringsComplete } from './rules/ui-strings-complete.ts';
import { wordsHaveFacts } from './rules/words-have-facts.ts';
import { wordsThatProtect } from './rules/words-that-protect.ts';

export const rules: readonly Rule[] = [
  idMatchesFile,
  referencesExist,
  editionsComplete,
  quizFactsSound,
  practiceFactsSound,
  firstStepsSound,
  coverageComplete,
  wordsHaveFacts,
  quizWordsMatchFacts,
  practiceWordsMatchFacts,
  easyWordsSound,
  titlesMatchFacts,
  searchTopicsSound,
  contentNoteFitsIntensity,
  proseIsPlain,
  picturesHaveWords,
  uiStringsComplete,
  overrideDiffers,
  generatedWordsFresh,
  evidenceIsSound,
  reviewDateIsNear,
  reviewIsDue,
  reviewIsHonest,
  translationUpToDate,
  contactChangesLogged,
  countryHoursParse,
  countryIdsUnique,
  languagesFitCldr,
  lessonIsWhole,
  lessonHasItsLength,
  planIsWhole,
  optionsAreAlike,
  readabilityFitsBand,
  readingStaysEasy,
  wordsThatProtect,
  messagesInBrackets,
  quotesAreTypographic,
];

export interface CheckResult {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** All that is wrong with `content`, in the order of the rules. */
export function runChecks(content: Content): CheckResult {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  for (const rule of rules) {
    const into = rule.severity === 'error' ? errors : warnings;
    into.push(...rule.check(content).map((finding) => toProblem(rule, finding)));
  }
  return { errors, warnings };
}
