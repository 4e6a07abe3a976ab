import { expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

test('exports have names, except in configuration files', () => {
  const code = 'export default {};';
  expect(lintWith('named-exports', 'src/i18n/translator.ts', code)).toEqual([
    'Export by name, so that the thing has one name everywhere. Default exports are for configuration files only.',
  ]);
  expect(lintWith('named-exports', 'playwright.config.ts', code)).toEqual([]);
});

test('imports of our own files carry their ending', () => {
  expect(lintWith('import-endings', 'src/i18n/translator.ts', "import { a } from './fallback-chain';")).toEqual([
    '"./fallback-chain" has no ending. Node runs our TypeScript as it is and needs it: write "./fallback-chain.ts".',
  ]);
  expect(
    lintWith(
      'import-endings',
      'src/i18n/translator.ts',
      "import { a } from './fallback-chain.ts';\nimport i18next from 'i18next';",
    ),
  ).toEqual([]);
});
