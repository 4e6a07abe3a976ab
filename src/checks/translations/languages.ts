/** The languages that people translate. */
import { generatedTags } from '../../i18n/generated-words.ts';
import type { Content, LanguageWords } from '../../model/content.ts';

/** All but English, countries' variants, and what a rule makes; also those without a word so far. */
export function translatedLanguages(content: Content): readonly LanguageWords[] {
  return [...content.languages.values()]
    .filter(({ tag, generatedFrom }) => tag !== 'en' && !generatedTags.has(tag) && !generatedFrom)
    .map(({ tag, folder }) => content.words.get(tag) ?? noWords(tag, folder ?? tag));
}

function noWords(tag: string, folder: string): LanguageWords {
  const none = new Map<string, never>();
  return {
    ...{ tag, folder, ui: none, lessons: none, words: none, plans: none, easy: none, guides: none, pages: none },
    ...{ firstSteps: none, uiReview: undefined, uiSource: undefined, avoid: undefined, style: undefined },
    ...{ glossary: undefined, evidence: undefined, titles: undefined, trouble: undefined },
  };
}
