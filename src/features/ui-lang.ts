/** Marks interface words that stand among words of another language, so that a voice reads each in its own. */
import type { UiNamespace } from '../i18n/translator.ts';

export interface LangAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * `lang` and `dir` for a part that holds only interface words, or nothing where its surroundings already say so.
 * `wordsLang` is the language of the lesson's own words; without it the page's language is taken for theirs.
 */
export function uiLang(ui: Pick<UiNamespace, 'lang' | 'dir' | 'isFallback'>, wordsLang?: string): LangAttributes {
  const differs = wordsLang === undefined ? ui.isFallback : wordsLang !== ui.lang;
  return differs ? { lang: ui.lang, dir: ui.dir } : {};
}
