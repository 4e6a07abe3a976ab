/**
 * What the three boosters of a lesson ask. Its six questions come back in their new words, two in each booster, a ★ in each as
 * far as there are ★; the third question is one of an older lesson (for the first lesson of all: of one that builds on it), also
 * in new words. So no wording comes twice, and every ★ returns (ruling 2: nobody keeps what a child missed). Chosen by rule, the same in every language.
 */
import type { Lesson, QuizItem } from '../../model/lesson.schema.ts';
import { boosterNumbers, type BoosterNumber } from '../progress/lights.ts';

type Asked = Pick<Lesson, 'id' | 'quiz' | 'looksBack'>;

export interface BoosterQuestion {
  readonly lesson: string;
  readonly item: QuizItem;
}

/** The lessons that `lesson` looks back on, then those that these look back on, each once, as far as `find` knows them. */
function olderLessons<L extends Asked>(lesson: L, find: (id: string) => L | undefined): readonly L[] {
  const found = new Map<string, L>();
  for (const one of [lesson, ...backFrom(lesson)])
    for (const older of backFrom(one)) if (older.id !== lesson.id) found.set(older.id, older);
  return [...found.values()];

  function backFrom({ looksBack }: L): L[] {
    return looksBack.flatMap(({ lesson: id }) => find(id) ?? []);
  }
}

/**
 * The lessons whose questions mix with those of `lesson`: the older ones, or, where there is none, those of `all` that look
 * back on it, which carry its topic on.
 */
export function mixedLessons<L extends Asked>(lesson: L, all: readonly L[]): readonly L[] {
  const older = olderLessons(lesson, (id) => all.find((one) => one.id === id));
  return older.length > 0 ? older : all.filter(({ looksBack }) => looksBack.some((one) => one.lesson === lesson.id));
}

/** The questions of each booster of `lesson`; `mixed` are the lessons whose questions come third. */
export function boosterQuestions(
  lesson: Asked,
  mixed: readonly Asked[],
): Readonly<Record<BoosterNumber, readonly BoosterQuestion[]>> {
  const own = starsFirst(againOf(lesson)).map((item) => ({ lesson: lesson.id, item }));
  const others = mixedQuestions(lesson, mixed);
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

/** Questions of other lessons, ★ first, then from each of them in turn; none that the lesson itself opened with. */
function mixedQuestions(lesson: Asked, mixed: readonly Asked[]): BoosterQuestion[] {
  const seen = new Set(lesson.looksBack.map(({ lesson: id, item }) => `${id}/${item}`));
  const questions = mixed.flatMap((one) =>
    againOf(one)
      .filter(({ id }) => !seen.has(`${one.id}/${id}`))
      .map((item, round) => ({ lesson: one.id, item, round })),
  );
  return questions
    .sort((a, b) => Number(b.item.star) - Number(a.item.star) || a.round - b.round)
    .map(({ lesson: id, item }) => ({ lesson: id, item }));
}
