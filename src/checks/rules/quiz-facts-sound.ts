import type { Lesson } from '../../model/lesson.schema.ts';
import type { Finding, Rule } from '../rule.ts';

export const quizFactsSound: Rule = {
  name: 'quiz-facts-sound',
  sentence:
    'A quiz has six items and a parallel of each, every answer is one of its options, and sensitive lessons ask about help and blame.',
  severity: 'error',
  check: (content) =>
    [...content.lessons.values()].flatMap(({ path, value }) =>
      [...itemFindings(value), ...shapeFindings(value)].map((finding) => ({ ...finding, file: path })),
    ),
};

type Local = Omit<Finding, 'file'>;

function itemFindings(lesson: Lesson): Local[] {
  const seen = new Set<string>();
  return lesson.quiz.flatMap((item): Local[] => {
    const place = `quiz.${item.id}`;
    const found: Local[] = [];
    if (seen.has(item.id))
      found.push({ place, message: `The quiz item "${item.id}" exists twice.`, fix: 'give each item its own id.' });
    seen.add(item.id);
    if (!item.options.includes(item.answer)) {
      found.push({
        place: `${place}.answer`,
        message: `The answer "${item.answer}" is not one of the options ${item.options.join(', ')}.`,
        fix: 'name one of the options as the answer.',
      });
    }
    if (new Set(item.options).size !== item.options.length)
      found.push({
        place: `${place}.options`,
        message: `An option exists twice in ${item.options.join(', ')}.`,
        fix: 'give each option its own id.',
      });
    const parent = item.parallelOf ? lesson.quiz.find((other) => other.id === item.parallelOf) : undefined;
    if (item.parallelOf && (!parent || parent.parallelOf)) {
      found.push({
        place: `${place}.parallelOf`,
        message: `"${item.parallelOf}" is not a main item of this quiz.`,
        fix: 'name one of the six main items.',
      });
    }
    if (parent && parent.star !== item.star)
      found.push({
        place: `${place}.star`,
        message: `Expected the same star as "${parent.id}".`,
        fix: 'give both or neither "star": true.',
      });
    return found;
  });
}

function shapeFindings(lesson: Lesson): Local[] {
  const main = lesson.quiz.filter((item) => !item.parallelOf);
  const found: Local[] = [];
  if (main.length !== 6)
    found.push({
      place: 'quiz',
      message: `Expected six main items. Found ${main.length}.`,
      fix: 'write six items without "parallelOf".',
    });
  const alone = main
    .filter((item) => !lesson.quiz.some((other) => other.parallelOf === item.id))
    .map((item) => item.id);
  if (alone.length > 0)
    found.push({
      place: 'quiz',
      message: `No parallel item for ${alone.join(', ')}.`,
      fix: 'add items with "parallelOf" that ask the same in new words (curriculum 4.5).',
    });
  const stars = main.filter((item) => item.star).length;
  const needed = lesson.intensity === 'L0' ? 1 : 2;
  if (stars < needed)
    found.push({
      place: 'quiz',
      message: `Expected at least ${needed} star items at ${lesson.intensity}. Found ${stars}.`,
      fix: 'mark the items about help-seeking and self-blame with "star": true.',
    });
  return found;
}
