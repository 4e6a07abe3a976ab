import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brotliBytes, builtDir, editions, fileAt, pagesUnder, type BuiltPage } from '../built-site.ts';

/** Ceilings in bytes after brotli (ruling 21); the goals stand in docs. */
const ceilings = { lesson: 23 * 1024, script: 8 * 1024 };

describe.each(editions())('%s', (edition) => {
  const lessons = pagesUnder(edition).filter(({ path }) => /\/lessons\/[a-d]\d\/$/.test(path));

  test('a lesson with its style and scripts stays under 23 KiB', () => {
    const heavy = lessons
      .map((page) => ({ path: page.path, bytes: pageBytes(page) + total(styles(page)) + total(scripts(page)) }))
      .filter(({ bytes }) => bytes > ceilings.lesson);
    expect(heavy).toEqual([]);
  });

  test('the scripts of a lesson stay under 8 KiB', () => {
    const heavy = lessons
      .map((page) => ({ path: page.path, bytes: total(scripts(page)) }))
      .filter(({ bytes }) => bytes > ceilings.script);
    expect(heavy).toEqual([]);
  });

  test('a lesson asks for at most eight files', () => {
    const many = lessons
      .map((page) => ({ path: page.path, files: 1 + styles(page).length + scripts(page).length }))
      .filter(({ files }) => files > 8);
    expect(many).toEqual([]);
  });
});

const weights = new Map<string, number>();

function total(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const bytes = weights.get(file) ?? brotliBytes(file);
    weights.set(file, bytes);
    return sum + bytes;
  }, 0);
}

function pageBytes({ path }: BuiltPage): number {
  return brotliBytes(join(builtDir, path, 'index.html'));
}

function styles({ tags }: BuiltPage): string[] {
  return tags
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .flatMap(({ attributes }) => fileAt(attributes['href'] ?? '') ?? []);
}

/** Script files of a page with everything they import statically. */
function scripts({ tags }: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:^|[;\s}])(?:import|export)[^'"();]*?["'](\.[^"']+)["']/g,
    ))
      add(join(dirname(file), source));
  };
  for (const { name, attributes } of tags) {
    const file = name === 'script' && attributes['src'] ? fileAt(attributes['src']) : undefined;
    if (file) add(file);
  }
  return [...found];
}
