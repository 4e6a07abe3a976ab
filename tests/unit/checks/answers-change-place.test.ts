import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/catalog/read-content.ts';
import { answerPlace } from '../../../src/features/quiz/answer-place.ts';
import { questionOptions } from '../../../src/features/quiz/question-options.ts';

// Facts name the right option first, for those who write; what counts is the place on the page.
test('no lesson shows its right answers in the same place more often than half the time', () => {
  const { content } = readContent(resolve('content'));
  const words = content.words.get('en')?.words;
  const lopsided = [...content.lessons.values()].flatMap(({ path, stem, value: lesson }) => {
    const quiz = words?.get(stem)?.value.quiz ?? {};
    return [false, true].flatMap((parallel) => {
      const items = lesson.quiz.filter((item) => Boolean(item.parallelOf) === parallel);
      const places = items.flatMap((item) => {
        const own = quiz[item.id];
        return own
          ? [questionOptions(lesson.id, lesson.band, item, own, 'unsure').findIndex(({ mark }) => mark === 'fits')]
          : [];
      });
      const most = Math.max(...[0, 1, 2].map((place) => places.filter((found) => found === place).length));
      return most > 3 ? [`${path}: ${places.join(', ')}`] : [];
    });
  });
  expect(lopsided).toEqual([]);
});

test('six items share three places, two places, and each lesson in an order of its own', () => {
  const places = (lesson: string, end = '', count = 3) =>
    [1, 2, 3, 4, 5, 6].map((number) => answerPlace(lesson, `q${number}${end}`, count));
  expect(places('a1').toSorted()).toEqual([0, 0, 1, 1, 2, 2]);
  expect(places('a1', '', 2).toSorted()).toEqual([0, 0, 0, 1, 1, 1]);
  expect(new Set(['a1', 'a2', 'b1', 'c1', 'd1'].map((lesson) => places(lesson).join())).size).toBeGreaterThan(3);
  expect(places('a1', '-again')).not.toEqual(places('a1'));
  expect(answerPlace('a1', 'extra', 3)).toBeUndefined();
});
