/** What every activity gets from `Practice.astro`. */
import type { UiNamespace } from '../../i18n/translator.ts';
import type { PracticeOf, PracticeType } from '../../model/practice.schema.ts';
import type { PracticeWords } from '../../model/practice-words.schema.ts';

export interface ActivityProps<T extends PracticeType> {
  lessonId: string;
  facts: PracticeOf<T>;
  words: PracticeWords[T];
  ui: UiNamespace<'practice'>;
  wordsLang?: string | undefined;
}

/** Start of all ids inside one activity, and the seed of its order. */
export function scopeOf(lessonId: string, facts: { readonly id: string }): string {
  return `${lessonId}-${facts.id}`;
}
