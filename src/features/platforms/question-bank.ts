/**
 * The questions of a lesson that a platform may ask and whose answers it may keep: all but ★ questions, and none of a
 * sensitive lesson (ruling 4). A question bank in a platform stores each answer under a name, whatever we would wish.
 */
import type { LessonEntry } from '../../catalog/edition-catalog.ts';
import type { Band } from '../../model/ids.schema.ts';
import { need } from '../need.ts';
import { questionOptions } from '../quiz/question-options.ts';
import { mayKeepAnswer } from './report-rules.ts';

export interface BankOption {
  readonly id: string;
  readonly label: string;
  /** What it says to a child who chose it; right or not, each option has its own. */
  readonly feedback: string;
  readonly right: boolean;
}

export interface BankQuestion {
  /** Permanent and the same in every language, such as "b2-q1-again". */
  readonly id: string;
  /** A name that tells no topic, such as "B2 · q1-again". */
  readonly name: string;
  readonly question: string;
  readonly options: readonly BankOption[];
}

export interface Bank {
  readonly lesson: string;
  readonly band: Band;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly questions: readonly BankQuestion[];
}

/** The bank of a lesson; it has no questions where the lesson is sensitive. */
export function questionBank({ facts, words }: Pick<LessonEntry, 'facts' | 'words'>): Bank {
  const questions = facts.quiz
    .filter((item) => mayKeepAnswer(facts, item))
    .map((item): BankQuestion => {
      const said = need(words.value.value.quiz, item.id, words.value.path);
      return {
        id: `${facts.id}-${item.id}`,
        name: `${facts.id.toUpperCase()} · ${item.id}`,
        question: said.question,
        // As for band A: only the options that an author wrote. "I'm not sure" is a platform's empty answer.
        options: questionOptions(facts.id, 'a', item, said, '').map(({ id, label, feedback, mark }) => ({
          id,
          label,
          feedback: feedback ?? '',
          right: mark === 'fits',
        })),
      };
    });
  return { lesson: facts.id, band: facts.band, lang: words.lang, dir: words.dir, questions };
}
