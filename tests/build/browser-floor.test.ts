/** A browser two years old reads and runs the site: what is newer is named here, with what happens where it is missing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import floor from '../../scripts/data/browser-floor.json' with { type: 'json' };
import { builtDir, editions, pagesUnder } from './built-site.ts';

/** Newer than the floor, and why a page without it stays whole. */
const mayBeMissing: Readonly<Record<string, string>> = {
  'hyphenate-limit-chars': 'words break as the browser likes',
  'text-size-adjust': 'the prefixed form stands beside it',
  'print-color-adjust': 'the prefixed form stands beside it',
  'forced-color-adjust': 'only where the system forces its colours: they show there',
  'font-family: ui-monospace': 'the next family of the list',
  'break-after: avoid': 'a heading may stand last on a sheet',
  'word-break: auto-phrase': 'Japanese breaks between any two letters, as everywhere',
  'text-decoration: dotted': 'a plain underline',
  ':highlight': 'nothing is marked while it is read aloud',
  Highlight: 'asked for before it is used (player.browser.ts)',
  '@page': 'the margins that the browser prints with',
  '* autocapitalize': 'a hint to keyboards of phones',
  '* autocorrect': 'a hint to keyboards of phones',
  'video playsinline': 'for phones that would fill the screen; Firefox never does',
};

const list = (names: string): ReadonlySet<string> => new Set(names.split(', '));
const filesOf = (ending: string): string[] =>
  [join(builtDir, 'assets'), builtDir].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Names in `used` that are too new, without those that may be missing. */
function tooNew(used: Iterable<string>, names: string, mark: (name: string) => string = (name) => name): string[] {
  const newer = list(names);
  return [...new Set(used)]
    .filter((name) => newer.has(name))
    .map(mark)
    .filter((name) => !(name in mayBeMissing));
}

test('styles use nothing that the oldest browser we promise lacks', () => {
  const css = filesOf('.css')
    .join('\n')
    .replaceAll(/\/\*.*?\*\/|"[^"]*"|'[^']*'|url\([^)]*\)/gs, '');
  const declarations = [...css.matchAll(/(?<=[{;])\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)];
  const preludes = found(css, /([^{};]+)\{/g);
  const pairs = declarations.flatMap(([, property = '', value = '']) =>
    value.split(/[\s,/()]+/).map((word) => `${property}: ${word}`),
  );
  expect(declarations.length).toBeGreaterThan(300);
  expect([
    ...tooNew(
      declarations.map(([, property = '']) => property),
      floor.properties,
    ),
    ...tooNew(pairs, floor.values),
    ...tooNew(
      declarations.flatMap(([, , value = '']) => found(value, /([a-z-]+)\(/g)),
      floor.functions,
      (name) => `${name}()`,
    ),
    ...tooNew(
      preludes.filter((text) => !text.includes('@')).flatMap((text) => found(text, /:([a-z-]+)/g)),
      floor.selectors,
      (name) => `:${name}`,
    ),
    ...tooNew(found(css, /@([a-z-]+)/g), floor.atRules, (name) => `@${name}`),
    ...tooNew(
      preludes.filter((text) => text.includes('@media')).flatMap((text) => found(text, /\(([a-z-]+)/g)),
      floor.media,
    ),
  ]).toEqual([]);
});

/** Members are looked at in our own source, where their types are known: tests/unit/site/browser-floor.test.ts. */
test('scripts name no object that the oldest browser we promise lacks', () => {
  const scripts = filesOf('.js').join('\n');
  expect(scripts.length).toBeGreaterThan(50_000);
  expect(tooNew(found(scripts, /(?<![\w$.'"`-])([A-Z][A-Za-z]+)\b/g), floor.globals)).toEqual([]);
});

test('pages use no element or attribute that the oldest browser we promise lacks', () => {
  const tags = pagesUnder(editions()[0] ?? '').flatMap((page) => page.tags);
  expect(tags.length).toBeGreaterThan(300);
  const attributes = tags.flatMap(({ name, attributes: all }) =>
    Object.keys(all).flatMap((attribute) => [`${name} ${attribute}`, `* ${attribute}`]),
  );
  expect([
    ...tooNew(
      tags.map(({ name }) => name),
      floor.elements,
      (name) => `<${name}>`,
    ),
    ...tooNew(attributes, floor.attributes),
  ]).toEqual([]);
});
