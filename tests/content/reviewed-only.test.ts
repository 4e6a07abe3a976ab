import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildEditionCatalog } from '../../src/catalog/build-edition-catalog.ts';
import type { EditionCatalog } from '../../src/catalog/edition-catalog.ts';
import { readContentOrThrow } from '../../src/catalog/read-content.ts';
import { reviewedOnly } from '../../src/catalog/reviewed-only.ts';
import type { Content } from '../../src/model/content.ts';
import { pageList } from '../../src/site/page-list.ts';

const content = readContentOrThrow(resolve('content'));
const edition = content.editions.find(({ slug }) => slug === 'en-gb');
const english = content.words.get('en');
if (!edition || !english) throw new Error('English for the United Kingdom is missing.');

/** The real content with some English texts reviewed by a made-up person. */
function withReviewed(stem: string): Content {
  if (!english) return content;
  const review = { status: 'reviewed', by: 'Test', on: '2026-11' } as const;
  const pass = <T extends { value: object }>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      [...map].map(([key, entry]) => [key, key === stem ? { ...entry, value: { ...entry.value, review } } : entry]),
    );
  const words = {
    ...english,
    lessons: pass(english.lessons),
    words: pass(english.words),
    guides: pass(english.guides),
  };
  return { ...content, words: new Map([...content.words, ['en', words]]) };
}

const catalogOf = (some: Content): EditionCatalog => buildEditionCatalog(reviewedOnly(some), edition);
const pagesOf = (some: Content): string[] => pageList(catalogOf(some)).map(({ path }) => path);

describe('REVIEWED_ONLY=1, for hosts that show only what a professional has reviewed', () => {
  test('leaves out every draft, and keeps the help page', () => {
    const pages = pagesOf(content);
    expect(pages).toContain('help/');
    expect(pages.filter((path) => /^(lessons|parents|teachers|first-steps|now)\/./.test(path))).toEqual([
      'teachers/session/',
      'teachers/paper/',
      'teachers/year/',
      'teachers/platform/',
      'teachers/results/',
      ...(content.coverage ? ['teachers/coverage/'] : []),
    ]);
  });

  test('shows a lesson when its prose and its words are reviewed, without the plan that is not', () => {
    const pages = pagesOf(withReviewed('a1-my-trusted-adults'));
    expect(pages.filter((path) => path.startsWith('lessons/'))).toEqual([
      'lessons/',
      'lessons/a1/',
      'lessons/a1/present/',
    ]);
  });

  test('shows a guide that is reviewed', () => {
    expect(pagesOf(withReviewed('g2-when-a-child-tells-you'))).toContain('teachers/g2/');
  });

  test('shows no finding, no glossary and no title that nobody has reviewed', () => {
    const catalog = catalogOf(content);
    expect(catalog.evidence(['self-blame'])).toBeUndefined();
    expect(catalog.glossary).toBeUndefined();
  });
});
