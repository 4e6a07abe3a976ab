/** A year's plan as events of a calendar. Titles are short codes: a calendar on a staff room's wall tells no topic (ruling 1). */
import type { YearPlan } from './plan-year.ts';

export interface YearEvent {
  /** The same for the same lesson of the same class, so that a changed plan replaces it. */
  readonly id: string;
  readonly day: number;
  readonly title: string;
  readonly description: string;
}

export interface EventWords {
  /** "Kindlight {lessons}" */
  readonly lesson: string;
  /** "Kindlight, again: {lessons}" */
  readonly booster: string;
  readonly lessonText: string;
  readonly boosterText: string;
}

/** Events of one age group's plan; `planOf` is the address of a lesson's plan, which holds no topic either. */
export function yearEvents(
  { sessions, boosters, minutes }: YearPlan,
  classText: string,
  words: EventWords,
  planOf: (lesson: string) => string,
): readonly YearEvent[] {
  const names = (ids: readonly string[]): string => ids.map((id) => id.toUpperCase()).join(', ');
  const fill = (text: string, lessons: readonly string[], count: number): string =>
    text.replaceAll('{lessons}', names(lessons)).replaceAll('{minutes}', String(count));
  return [
    ...sessions.map(({ day, lesson }) => ({
      id: `kindlight-${classText}-${lesson}`,
      day,
      title: fill(words.lesson, [lesson], minutes),
      description: `${fill(words.lessonText, [lesson], minutes)}\n${planOf(lesson)}`,
    })),
    ...boosters.map((booster, index) => ({
      id: `kindlight-${classText}-${booster.lessons[0]?.charAt(0) ?? ''}-again-${index + 1}`,
      day: booster.day,
      title: fill(words.booster, booster.lessons, booster.minutes),
      description: fill(words.boosterText, booster.lessons, booster.minutes),
    })),
  ];
}
