/**
 * What a quiz does next, from what has been tapped so far. Nothing is counted but "looked at" and "right":
 * any number of tries is fine (curriculum 4.4). Star items (help-seeking, self-blame) come back in new words until they
 * have been answered right, because leaving with "it is my fault" is the one thing that must not happen (4.5).
 */
export interface Question {
  readonly id: string;
  readonly star: boolean;
  readonly tried: boolean;
  readonly right: boolean;
  /** The main item that this one asks again in new words. */
  readonly parallelOf?: string | undefined;
}

export interface QuizState {
  /** Main items nobody has tapped yet. */
  readonly open: readonly string[];
  /** Star items that come back in their parallel form: only when no main item is open. */
  readonly back: readonly string[];
  /** Main items answered right, in their own or in their parallel form. */
  readonly right: number;
  readonly done: boolean;
}

/** The state of a quiz whose questions, main and parallel, were answered as told. */
export function quizState(questions: readonly Question[]): QuizState {
  const main = questions.filter((question) => question.parallelOf === undefined);
  const isRight = (question: Question): boolean =>
    question.right || questions.some((other) => other.right && other.parallelOf === question.id);
  const open = main.filter((question) => !question.tried).map((question) => question.id);
  const back =
    open.length > 0
      ? []
      : main.filter((question) => question.star && !isRight(question)).map((question) => question.id);
  return { open, back, right: main.filter(isRight).length, done: open.length + back.length === 0 };
}

/**
 * Which of the sentences written into the page belongs to a state; '' while main items are open.
 * Only bands C and D are told how many were right (curriculum 4.4).
 */
export function sentenceOf(state: QuizState, scored: boolean): string {
  if (state.open.length > 0) return '';
  if (!state.done) return `back-${state.back.length}`;
  return scored ? `done-${state.right}` : 'done';
}
