/** Draws one age group's year: a list of dates, each with its lesson or what comes again. */
import { fill, make, type ClassWords } from '../class-words.browser.ts';
import { dateText } from './date-text.ts';
import type { DateWords } from './date-words.build.ts';
import { fewestSessions, type YearPlan } from './plan-year.ts';

export interface YearLessonWords {
  readonly id: string;
  readonly band: string;
  readonly intensity: 'L0' | 'L1' | 'L2' | 'L3';
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
}

interface View {
  readonly heading: string;
  readonly lessons: readonly YearLessonWords[];
  readonly words: ClassWords;
  readonly dates: DateWords;
  /** Address of the edition. */
  readonly base: string;
}

/** The plan of one age group as a section of the page. */
export function yearView(plan: YearPlan, { heading, lessons, words, dates, base }: View): HTMLElement {
  const codes = (ids: readonly string[]): string => ids.map((id) => id.toUpperCase()).join(', ');
  const notes = [
    plan.course === 'part'
      ? fill(words['year-course-part'], { lessons: codes(plan.left) })
      : words[`year-course-${plan.course}`],
    plan.isShorter ? words['year-shorter'] : undefined,
    plan.sessions.length < fewestSessions ? words['year-few'] : undefined,
  ].flatMap((note) => (note ? [make('p', 'session__hint', note)] : []));
  const again = (key: string, minutes: number, ids: readonly string[]): HTMLElement =>
    make('span', 'year__again', fill(words[key], { minutes, lessons: codes(ids) }));
  const session = ({ day, lesson, isMoved }: YearPlan['sessions'][number]): readonly [number, HTMLElement] => {
    const { title, lang, dir, intensity } = lessons.find(({ id }) => id === lesson)!;
    const link = make('a', '', title);
    link.href = `${base}lessons/${lesson}/plan/`;
    Object.assign(link, { lang, dir });
    const next = make('a', 'year__next', words['year-session'] ?? '');
    next.href = `${base}teachers/session/#${lesson}`;
    next.setAttribute('aria-label', `${words['year-session'] ?? ''}: ${title}`);
    const opens = plan.boosters.find((booster) => booster.opensLesson && booster.day === day);
    return [
      day,
      make(
        'li',
        'year__day',
        make('b', 'year__date', dateText(day, dates)),
        make(
          'span',
          'year__what',
          ...(opens ? [again('year-again-open', opens.minutes, opens.lessons)] : []),
          make('span', 'year__lesson', `${lesson.toUpperCase()} `, link),
          ...(intensity === 'L3' || intensity === 'L2' ? [make('span', 'session__hint', words['serious'] ?? '')] : []),
          ...(isMoved ? [make('span', 'session__hint', words['year-moved'] ?? '')] : []),
          next,
        ),
      ),
    ];
  };
  const rows = [
    ...plan.sessions.map(session),
    ...plan.boosters
      .filter(({ opensLesson }) => !opensLesson)
      .map(({ day, minutes, lessons: ids }): readonly [number, HTMLElement] => [
        day,
        make(
          'li',
          'year__day year__day--again',
          make('b', 'year__date', dateText(day, dates)),
          make('span', 'year__what', again('year-again', minutes, ids)),
        ),
      ]),
  ].sort(([a], [b]) => a - b);
  const list = make('ol', 'year__days', ...rows.map(([, row]) => row));
  list.setAttribute('role', 'list');
  return make('section', 'year__plan flow', make('h3', '', heading), ...notes, list);
}
