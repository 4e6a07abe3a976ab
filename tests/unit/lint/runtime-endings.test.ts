import { describe, expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const lint = (path: string, code: string) => lintWith('runtime-endings', path, code);

describe('a plain .ts file', () => {
  test('may not use Node, and is told the .build.ts file to put it into', () => {
    expect(lint('src/features/search/pipelines.ts', "import { readFileSync } from 'node:fs';")).toEqual([
      '"node:fs" is Node, and src/features/search/pipelines.ts is a plain .ts file that must run anywhere. Put this part into src/features/search/pipelines.build.ts.',
    ]);
  });

  test('may not use the globals of Node', () => {
    expect(lint('src/i18n/digest.ts', "export const wanted = process.env['EDITIONS'];")).toEqual([
      '"process" exists only in Node. Pass the value in, or move this part into a .build.ts file.',
    ]);
  });

  test('may not touch the page, and is told the .browser.ts file to put it into', () => {
    expect(lint('src/features/quiz/score.ts', "export const root = document.querySelector('main');")).toEqual([
      '"document" exists only in the browser, and src/features/quiz/score.ts must run anywhere. Move this part into src/features/quiz/score.browser.ts or an .element.ts file.',
    ]);
  });

  test('may not import what runs only in the browser', () => {
    expect(
      lint('src/features/progress/progress-state.ts', "import { store } from './progress-store.browser.ts';"),
    ).toEqual([
      '"./progress-store.browser.ts" runs only in the browser, and src/features/progress/progress-state.ts does not. Move the pure part of it into a plain .ts file and import that.',
    ]);
  });

  test('may not import what runs only during the build', () => {
    expect(lint('src/features/search/document.ts', "import { index } from './index.build.ts';")).toEqual([
      '"./index.build.ts" runs only during the build, and src/features/search/document.ts is a plain .ts file that must run anywhere. Import it from a .build.ts file or a page.',
    ]);
  });

  test('may not import from Astro', () => {
    expect(lint('src/model/lesson.ts', "import { getCollection } from 'astro:content';")).toEqual([
      '"astro:content" exists only inside Astro\'s build. Use it in src/catalog/, src/pages/ or an .astro file, and hand the result to src/model/lesson.ts.',
    ]);
  });

  test('of a rib takes only types from the catalog', () => {
    const path = 'src/features/lesson/parts.ts';
    expect(lint(path, "import type { EditionCatalog } from '../../catalog/edition-catalog.ts';")).toEqual([]);
    expect(lint(path, "import { buildEditionCatalog } from '../../catalog/build-edition-catalog.ts';")).toEqual([
      '"../../catalog/build-edition-catalog.ts" reads files. A plain .ts file may use its types only ("import type"); the page hands it the values.',
    ]);
  });

  test('may have variables and properties named like something in the browser', () => {
    const code =
      'export function go(location: string, at: { document: string }) { return location + at.document + typeof at.document; }';
    expect(lint('src/features/help/contacts.ts', code)).toEqual([]);
  });

  test('may use what both worlds know', () => {
    expect(lint('src/i18n/address.ts', "export const at = new URL('/', 'https://example.org');")).toEqual([]);
  });
});

describe('a file that runs in the browser', () => {
  test('may touch the page', () => {
    expect(lint('src/features/quiz/quiz-question.element.ts', 'export class Q extends HTMLElement {}')).toEqual([]);
  });

  test('may not use Node', () => {
    expect(lint('src/features/offline/worker.browser.ts', "import { join } from 'node:path';")).toEqual([
      '"node:path" is Node, and src/features/offline/worker.browser.ts runs in the reader\'s browser. Do this during the build, in a .build.ts file, and put the result into the page.',
    ]);
  });

  test('may not bring the schema library along, but may use its types', () => {
    const path = 'src/features/quiz/quiz-question.element.ts';
    expect(lint(path, "import type { Lesson } from '../../model/lesson.schema.ts';")).toEqual([]);
    expect(lint(path, "import { bands } from '../../model/ids.schema.ts';")).toEqual([
      '"../../model/ids.schema.ts" would send the whole schema library to the reader. Use "import type" here; content is checked during the build.',
    ]);
  });

  test('may use no package, except the search its index', () => {
    expect(lint('src/features/search/search-worker.browser.ts', "import lunr from 'lunr';")).toEqual([]);
    expect(lint('src/features/quiz/quiz-question.element.ts', "import lunr from 'lunr';")).toEqual([
      '"lunr" would be sent to every reader. Scripts in the page use no package; write the few lines needed, or record a decision and list it in config/eslint/arrows.js.',
    ]);
  });
});

describe('a file that runs during the build', () => {
  test('may use Node', () => {
    expect(
      lint(
        'src/features/search/index.build.ts',
        "import { join } from 'node:path';\nexport const here = process.cwd();",
      ),
    ).toEqual([]);
    expect(lint('src/catalog/source-reader.ts', "import { readFileSync } from 'node:fs';")).toEqual([]);
  });

  test('may not touch the page', () => {
    expect(lint('src/features/search/index.build.ts', 'export const words = window.name;')).toEqual([
      '"window" exists only in the browser, and src/features/search/index.build.ts must run anywhere. Move this part into src/features/search/index.browser.ts or an .element.ts file.',
    ]);
  });
});

describe('a component', () => {
  test('may not read files itself', () => {
    expect(
      lint('src/features/help/HelpBox.astro', "---\nimport { readFileSync } from 'node:fs';\n---\n<p>Help</p>\n"),
    ).toEqual([
      '"node:fs" is Node. A component only makes HTML: read files in src/catalog/ or in a .build.ts file and pass the result in.',
    ]);
  });

  test('may import its own element', () => {
    expect(
      lint(
        'src/features/quiz/Quiz.astro',
        "---\nimport './quiz.css';\n---\n<script>import './quiz.element.ts';</script>\n",
      ),
    ).toEqual([]);
  });
});

test('tests, scripts and configuration are free', () => {
  expect(lint('scripts/check-content.ts', "import { join } from 'node:path';\nprocess.exit(1);")).toEqual([]);
  expect(lint('tests/e2e/quiz.spec.ts', 'export const title = () => document.title;')).toEqual([]);
});
