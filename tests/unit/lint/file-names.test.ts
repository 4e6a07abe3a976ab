import { describe, expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const lint = (path: string, code = 'export {};') => lintWith('file-names', path, code);

test.each([
  ['src/features/quiz/scoreQuiz.ts', '"scoreQuiz.ts" is not kebab-case. Rename it to "score-quiz.ts".'],
  ['scripts/Check_content.ts', '"Check_content.ts" is not kebab-case. Rename it to "check-content.ts".'],
  [
    'src/ui/language-menu.astro',
    '"language-menu.astro" is a component; components are PascalCase. Rename it to "LanguageMenu.astro".',
  ],
  [
    'src/features/quiz/quiz.schema.ts',
    'Schemas live in src/model/, so that there is one vocabulary. Move this file to src/model/quiz.schema.ts.',
  ],
])('%s gets a better name', (path, message) => {
  expect(lint(path, path.endsWith('.astro') ? '<p>Hello</p>' : undefined)).toEqual([message]);
});

test('an ending that says nothing about where code runs is refused', () => {
  expect(lint('src/features/quiz/quiz.helper.ts')).toEqual([
    '".helper.ts" is not an ending of the house. Use .ts (runs anywhere), .build.ts, .browser.ts, .element.ts, .schema.ts or, in tests, .test.ts and .spec.ts.',
  ]);
});

test.each([
  'src/model/quiz.schema.ts',
  'src/features/quiz/quiz-question.element.ts',
  'tests/e2e/offline-origin.spec.ts',
  'vitest.config.ts',
  'src/features/search/index.build.ts',
  'src/env.d.ts',
])('%s is a good name', (path) => {
  expect(lint(path)).toEqual([]);
});

test.each(['src/pages/[edition]/lessons/[lesson].astro', 'src/pages/404.astro', 'src/pages/[edition]/[...page].astro'])(
  '%s is a good name for a route',
  (path) => {
    expect(lint(path, '<p>Hello</p>')).toEqual([]);
  },
);

test('a route that answers with a file may carry the ending of that file', () => {
  expect(lint('src/pages/sitemap.xml.ts')).toEqual([]);
  expect(lint('src/pages/help-data/words-[lang].json.ts')).toEqual([]);
});

describe('an element', () => {
  const path = 'src/features/quiz/quiz-question.element.ts';

  test('is called like its file', () => {
    expect(lint(path, "customElements.define('quiz-question', class extends HTMLElement {});")).toEqual([]);
    expect(lint(path, "customElements.define('one-question', class extends HTMLElement {});")).toEqual([
      '<one-question> is defined in src/features/quiz/quiz-question.element.ts. Define it in one-question.element.ts, or import its class from there, so that a tag leads to its file.',
    ]);
  });

  test('may be defined by the file that imports it', () => {
    const code =
      "import { QuizQuestion } from './quiz-question.element.ts';\ncustomElements.define('quiz-question', QuizQuestion);";
    expect(lint('src/features/quiz/quiz.element.ts', code)).toEqual([]);
  });
});
