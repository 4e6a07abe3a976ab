import { expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const lint = (path: string, code: string) => lintWith('content-reader', path, code);

test('a page may not read content through Astro’s collections', () => {
  expect(lint('src/pages/[edition]/index.astro', "---\nimport { getCollection } from 'astro:content';\n---\n")).toEqual(
    [
      'There is one reader of content, and it is not "astro:content". Ask the catalog for the text instead: it knows the fallback and the language of what it found.',
    ],
  );
});

test('a rib may not import a file of content', () => {
  expect(lint('src/features/help/contacts.ts', "import austria from '../../../content/countries/AT.json';")).toEqual([
    'Only src/catalog/ reads content/. Take "content/countries/AT.json" from the catalog (loadSite in src/site/load-site.ts, or a value the page passes in).',
  ]);
});

test('the type of a file of content may be used: it reads nothing', () => {
  expect(lint('src/i18n/ui-keys.ts', "import type site from '../../content/text/en/ui/site.json';")).toEqual([]);
});

test.each([
  "readFileSync('content/editions.json')",
  "import.meta.glob('/content/text/*/ui/*.json')",
  "import.meta.glob(['../../content/*.json'])",
])('a file may not be read by its path: %s', (call) => {
  expect(lint('src/features/search/index.build.ts', `export const found = ${call};`)[0]).toMatch(
    /^Only src\/catalog\/ reads content\/\. Take "[^"]+" from the catalog/,
  );
});

test('a message may name a file of content', () => {
  expect(lint('src/checks/rules/references-exist.ts', "export const fix = 'add it to content/sources.json';")).toEqual(
    [],
  );
});
