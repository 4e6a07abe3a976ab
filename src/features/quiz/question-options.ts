/** The options of a quiz item as the page shows them: shuffled, each with its own explanation. */
import type { Band } from '../../model/ids.schema.ts';
import type { QuizItem } from '../../model/lesson.schema.ts';
import type { QuizItemWords } from '../../model/lesson-words.schema.ts';
import type { ChoiceOption } from '../choice/choice.ts';
import { need } from '../need.ts';
import { shuffle } from '../shuffle.ts';
import { answerPlace } from './answer-place.ts';

/** Authors call the option "I'm not sure" `unsure` or `not-sure`. */
function saysUnsure(id: string): boolean {
  return id === 'unsure' || id === 'not-sure';
}

/**
 * Options in an order that is the same in every language, "I'm not sure" last. From band B on that is a real option of
 * each question (curriculum 4.4): where the author wrote none, `unsureLabel` is offered and answers with what fits (which stands in the page already).
 */
export function questionOptions(
  lessonId: string,
  band: Band,
  item: QuizItem,
  words: QuizItemWords,
  unsureLabel: string,
): ChoiceOption[] {
  const where = `quiz ${lessonId} › ${item.id} › options`;
  const option = (id: string): ChoiceOption => ({
    id,
    ...need(words.options, id, where),
    mark: id === item.answer ? 'fits' : saysUnsure(id) ? 'unsure' : 'again',
  });
  const ids = item.options.filter((id) => !saysUnsure(id));
  const known = withAnswerAt(
    answerPlace(lessonId, item.id, ids.length),
    shuffle(ids, `${lessonId}/${item.id}`).map(option),
  );
  const unsure = item.options.filter(saysUnsure).map(option);
  if (band === 'a' || unsure.length > 0) return [...known, ...unsure];
  // No words of its own: it says what the answer below the question says.
  return [...known, { id: 'unsure', label: unsureLabel, mark: 'unsure', feedback: '' }];
}

/** The same options with the right one at `place`; it changes seats with the one that was there. */
function withAnswerAt(place: number | undefined, options: readonly ChoiceOption[]): ChoiceOption[] {
  const now = options.findIndex(({ mark }) => mark === 'fits');
  const answer = options[now];
  const other = place === undefined ? undefined : options[place];
  if (!answer || !other) return [...options];
  return options.map((option) => (option === other ? answer : option === answer ? other : option));
}
