/** Passages of a lesson's practice and quiz words: every string, with the role its field gives it. */
import type { LessonWords } from '../../model/lesson-words.schema.ts';
import type { Passage, Role } from './passages.ts';

const roles: Readonly<Record<string, Role>> = {
  feedback: 'feedback',
  comment: 'feedback',
  label: 'label',
  question: 'question',
  title: 'title',
};

/** Places are paths such as quiz.q1.options.tell.feedback. */
export function practicePassages({ practice, quiz }: Pick<LessonWords, 'practice' | 'quiz'>): Passage[] {
  return [...strings(practice, 'practice'), ...strings(quiz, 'quiz')];
}

function strings(value: unknown, place: string): Passage[] {
  if (typeof value === 'string')
    return [{ place, text: value, role: roles[place.slice(place.lastIndexOf('.') + 1)] ?? 'practice' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${place}.${key}`));
}
