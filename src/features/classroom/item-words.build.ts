/** Picks the words of a lesson's countable questions, so that a phone does not load the whole lesson for them. */
import type { LessonEntry } from '../../catalog/edition-catalog.ts';
import { need } from '../need.ts';
import { lessonItems } from './codes/lesson-items.ts';
import type { ItemWords } from './item-words.ts';

/** The words of the questions of `lesson` that a class may count, in both forms. */
export function itemWords({ facts, words }: LessonEntry): ItemWords {
  const { items, again } = lessonItems(facts);
  return {
    lang: words.lang,
    dir: words.dir,
    items: Object.fromEntries(
      [...items, ...again].map(({ id }) => [id, need(words.value.value.quiz, id, words.value.path)]),
    ),
  };
}
