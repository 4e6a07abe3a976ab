import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/catalog/read-content.ts';
import { questionOptions } from '../../../src/features/quiz/question-options.ts';

// Facts name the right option first, for those who write; what counts is the place on the page.
test('no lesson shows its right answers always in the same place', () => {
  const { content } = readContent(resolve('content'));
  const words = content.words.get('en')?.words;
  const same = [...content.lessons.values()].filter(({ stem, value: lesson }) => {
    const quiz = words?.get(stem)?.value.quiz ?? {};
    const main = lesson.quiz.flatMap((item) => {
      const own = item.parallelOf ? undefined : quiz[item.id];
      return own ? [questionOptions(lesson.id, lesson.band, item, own, 'unsure')] : [];
    });
    const places = main.map((options) => options.findIndex(({ mark }) => mark === 'fits'));
    return places.length > 1 && new Set(places).size === 1;
  });
  expect(same.map(({ path }) => path)).toEqual([]);
});
