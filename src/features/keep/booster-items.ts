/**
 * What the three boosters of a lesson ask. Its six questions come back in their new words, two in each booster, a ★ in each as
 * far as there are ★; the third question is one of an older lesson, also in new words. So no wording comes twice, and every ★
 * returns (ruling 2: nobody keeps what a child missed). Chosen by rule, the same in every language.
 */
import type { Lesson, QuizItem } from '../../model/lesson.schema.ts';
import { boosterNumbers, type BoosterNumber } from '../progress/lights.ts';

type Asked = Pick<Lesson, 'id' | 'quiz' | 'looksBack'>;

export interface BoosterQuestion {
  readonly lesson: string;
  readonly item: QuizItem;
}

/** The lessons that `lesson` looks back on, then those that these look back on, each once, as far as `find` knows them. */
export function olderLessons<L extends Asked>(lesson: L, find: (id: string) => L | undefined): readonly L[] {
  const found = new Map<string, L>();
  for (const one of [lesson, ...backFrom(lesson)])
    for (const older of backFrom(one)) if (older.id !== lesson.id) found.set(older.id, older);
  return [...found.values()];

  function backFrom({ looksBack }: L): L[] {
    return looksBack.flatMap(({ lesson: id }) => find(id) ?? []);
  }
}

/** The questions of each booster of `lesson`. `older` are the lessons it looks back on, as far as the edition has them. */
export function boosterQuestions(
  lesson: Asked,
  older: readonly Asked[],
): Readonly<Record<BoosterNumber, readonly BoosterQuestion[]>> {
  const own = starsFirst(againOf(lesson)).map((item) => ({ lesson: lesson.id, item }));
  const others = olderQuestions(lesson, older);
  const pick = (number: BoosterNumber): readonly BoosterQuestion[] =>
    // The first of the ★ with the last of the others, so that each booster gets its share.
    // Older ★ go to the last booster first: that is the one a lesson with few ★ leaves without.
    [own[number - 1], own[6 - number], others[3 - number]].filter((question) => question !== undefined);
  return Object.fromEntries(boosterNumbers.map((number) => [number, pick(number)])) as Record<
    BoosterNumber,
    readonly BoosterQuestion[]
  >;
}

/** The new words of the six questions. */
function againOf({ quiz }: Asked): QuizItem[] {
  return quiz.filter(({ parallelOf }) => parallelOf !== undefined);
}

function starsFirst(items: readonly QuizItem[]): QuizItem[] {
  return [...items.filter(({ star }) => star), ...items.filter(({ star }) => !star)];
}

/**
 * Questions of older lessons, ★ first, then from each of them in turn; none that the lesson itself opened with. A first
 * lesson has nothing older: its own ★ come a third time, in the words the child met in the lesson.
 */
function olderQuestions(lesson: Asked, older: readonly Asked[]): BoosterQuestion[] {
  if (older.length === 0)
    return starsFirst(lesson.quiz.filter(({ parallelOf }) => parallelOf === undefined)).map((item) => ({
      lesson: lesson.id,
      item,
    }));
  const seen = new Set(lesson.looksBack.map(({ lesson: id, item }) => `${id}/${item}`));
  const questions = older.flatMap((one) =>
    againOf(one)
      .filter(({ id }) => !seen.has(`${one.id}/${id}`))
      .map((item, round) => ({ lesson: one.id, item, round })),
  );
  return questions
    .sort((a, b) => Number(b.item.star) - Number(a.item.star) || a.round - b.round)
    .map(({ lesson: id, item }) => ({ lesson: id, item }));
}
