/** How the questions of a quiz stand: the page itself is the only memory. */
import type { Question } from './quiz-state.ts';

export function readQuestions(quiz: Element): Question[] {
  return [...quiz.querySelectorAll<HTMLElement>('quiz-question')].map(({ dataset }) => ({
    id: dataset.item!,
    star: 'star' in dataset,
    tried: 'tried' in dataset,
    right: 'right' in dataset,
    parallelOf: dataset.parallelOf,
  }));
}
