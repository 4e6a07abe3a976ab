/**
 * What a platform may learn of a pupil (ruling 4), in one place: packages and question banks ask here. Platforms keep
 * what they get under a name, for years, where others read it.
 */
import type { Band } from '../../model/ids.schema.ts';
import { isSensitive, type Lesson, type QuizItem } from '../../model/lesson.schema.ts';

export interface ReportRules {
  /** How far a pupil came, so that the lesson can go on there. */
  readonly bookmark: boolean;
  readonly score: boolean;
  readonly answers: boolean;
}

/** What the package of a lesson tells; `wantsAnswers` is the explicit option of the export. */
export function reportRules(lesson: Pick<Lesson, 'intensity' | 'band'>, wantsAnswers: boolean): ReportRules {
  // Sensitive lessons tell that they were finished, and nothing else: not even where somebody stopped.
  if (isSensitive(lesson)) return { bookmark: false, score: false, answers: false };
  const score = hasScore(lesson.band);
  return { bookmark: true, score, answers: score && wantsAnswers };
}

/** Children up to ten get no numbers (curriculum 4.4). */
export function hasScore(band: Band): boolean {
  return band === 'c' || band === 'd';
}

/** Whether a platform may keep what a pupil answered to this question. */
export function mayKeepAnswer(lesson: Pick<Lesson, 'intensity'>, item: Pick<QuizItem, 'star'>): boolean {
  return !isSensitive(lesson) && !item.star;
}
