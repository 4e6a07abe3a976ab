import { describe, expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const lint = (path: string, code: string) => lintWith('arrows', path, code);

describe('layers', () => {
  test('the model stands on nothing', () => {
    expect(lint('src/model/lesson.schema.ts', "import { fallbackChain } from '../i18n/fallback-chain.ts';")).toEqual([
      'src/model/ may not import from src/i18n/. It may use no other. Move what you need down into one of these, or let the caller pass it in.',
    ]);
  });

  test('the catalog stands on the model and the languages', () => {
    expect(
      lint(
        'src/catalog/words-lookup.ts',
        "import type { Edition } from '../model/edition.schema.ts';\nimport { fallbackChain } from '../i18n/fallback-chain.ts';",
      ),
    ).toEqual([]);
    expect(lint('src/catalog/read-content.ts', "import { runChecks } from '../checks/run.ts';")).toEqual([
      'src/catalog/ may not import from src/checks/. It may use model, i18n. Move what you need down into one of these, or let the caller pass it in.',
    ]);
  });

  test('a type is an arrow too', () => {
    expect(lint('src/features/quiz/score.ts', "import type { Props } from '../../layouts/page.ts';")).toHaveLength(1);
  });

  test('a feature never reaches up to a page or a layout', () => {
    expect(
      lint('src/features/lesson/LessonPage.astro', "---\nimport Page from '../../layouts/Page.astro';\n---\n"),
    ).toEqual([
      'src/features/ may not import from src/layouts/. It may use model, i18n, catalog, ui, styles. Move what you need down into one of these, or let the caller pass it in.',
    ]);
  });

  test('a page may use everything below it', () => {
    const code =
      "---\nimport Page from '../../layouts/Page.astro';\nimport Quiz from '../../features/quiz/Quiz.astro';\nimport { loadSite } from '../../site/load-site.ts';\n---\n";
    expect(lint('src/pages/[edition]/index.astro', code)).toEqual([]);
  });

  test('a new folder in src/ is a decision', () => {
    expect(lint('src/helpers/date.ts', 'export const today = 1;')[0]).toMatch(
      /^src\/helpers\/ is not a folder of the house\. Known are model, i18n, .*Move the file, or record the decision and add the folder to config\/eslint\/arrows\.js\.$/,
    );
  });
});

describe('ribs', () => {
  test('a lesson puts the quiz, the practice, the help and the progress together', () => {
    const ribs = ['quiz', 'practice', 'help', 'progress'];
    const code = `---\n${ribs.map((rib) => `import X${rib} from '../${rib}/Part.astro';`).join('\n')}\n---\n`;
    expect(lint('src/features/lesson/LessonPage.astro', code)).toEqual([]);
  });

  test.each(['search', 'progress', 'help', 'quiz', 'practice'])('%s uses no other rib that shows something', (rib) => {
    expect(lint(`src/features/${rib}/part.ts`, "import { title } from '../lesson/title.ts';")).toHaveLength(1);
  });

  test('the message names the two ribs and the place of the list', () => {
    expect(lint('src/features/quiz/score.ts', "import { finished } from '../progress/progress-state.ts';")).toEqual([
      'The rib "quiz" may not import from the rib "progress". It may use choice. Let the page put the two together, or move the shared part to src/model/ or src/ui/. A new arrow is a decision: docs/decisions/ and config/eslint/arrows.js.',
    ]);
  });

  test('files that lie beside the ribs are for all of them', () => {
    expect(lint('src/features/quiz/Quiz.astro', "---\nimport { shuffle } from '../shuffle.ts';\n---\n")).toEqual([]);
  });
});
