/** What only the mini-site shows: overrides, right to left, words made by rule, and sentences that missed translation. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pagesUnder, readPage, type BuiltPage } from '../built-site.ts';

const lessonOf = (edition: string) => pagesUnder(`${edition}/lessons`).find(({ path }) => /\/[a-d]\d\/$/.test(path));
const root = (page: BuiltPage) => page.tags.find(({ name }) => name === 'html')?.attributes;

test('all editions of the mini-site are there', () => {
  expect(existsSync('tests/fixtures/mini-site/editions.json')).toBe(true);
  for (const slug of ['en-gb', 'de-at', 'de-ch', 'en-at', 'ar-at', 'th-th', 'en-xa'])
    expect(readPage(`${slug}/index.html`).html).toContain('<h1');
});

test('a country may say one thing in its own way and inherits the rest', () => {
  expect(readPage('de-at/index.html').html).toContain('Hilfe in Österreich');
  expect(readPage('de-ch/index.html').html).not.toContain('Hilfe in Österreich');
  expect(root(readPage('de-at/index.html'))).toMatchObject({ lang: 'de-AT', dir: 'ltr' });
});

test('Arabic is read from right to left', () => {
  expect(root(readPage('ar-at/index.html'))).toMatchObject({ lang: 'ar-AT', dir: 'rtl' });
});

test('a lesson that is not translated says so in its markup: English, from left to right', () => {
  const lesson = lessonOf('de-at');
  const heading = lesson?.tags.find(({ name }) => name === 'h1')?.attributes;
  expect(root(lesson!)).toMatchObject({ lang: 'de-AT', dir: 'ltr' });
  expect(heading).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('where only titles are translated, headings and sentences to say are, and the rest says that it is English', () => {
  const lesson = lessonOf('ar-at');
  const attributesOf = (name: string, of: string) =>
    lesson?.tags.find((tag) => tag.name === name && tag.attributes['class'] === of)?.attributes;
  expect(root(lesson!)).toMatchObject({ lang: 'ar-AT', dir: 'rtl' });
  expect(lesson?.tags.find(({ name }) => name === 'h1')?.attributes).toEqual({});
  expect(attributesOf('ul', 'say-it')).not.toHaveProperty('lang');
  expect(attributesOf('p', 'fault-line')).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect(attributesOf('div', 'lesson__prose flow')).toMatchObject({ lang: 'en', dir: 'ltr' });
  expect(readPage('ar-at/lessons/index.html').html).not.toMatch(/string__title" lang/);
});

test('a page whose main text is not translated is not for search engines', () => {
  const robots = (page: BuiltPage | undefined) =>
    page?.tags.find(({ attributes }) => attributes['name'] === 'robots')?.attributes['content'];
  expect(robots(lessonOf('ar-at'))).toBe('noindex');
  expect(robots(lessonOf('en-gb'))).toBeUndefined();
});

test('a new language is one folder and one row: its words are there, marked, and the rest is English', () => {
  const lesson = lessonOf('eo-at');
  // The frame is not translated, so the page is English and the quiz says that it is not.
  expect(root(lesson!)).toMatchObject({ lang: 'en' });
  expect(lesson?.html).toContain('Vi povas provi tiom ofte');
  expect(lesson?.html).toMatch(/lang="eo"[^>]*>[^<]*(<[^>]*>\s*)*Ne rapidu/);
  expect(readPage('eo-at/about/translations/index.html').html).toContain('>Esperanto');
});

describe('every sentence goes through translation', () => {
  // Words of the pseudo-language carry accents; plain ones were written into the markup.
  const accented = /[áƀçđéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž]/i;

  test.each(pagesUnder('en-xa').map((page) => [page.path, page] as const))('%s', (_, page) => {
    const plain = sentences(page.html).filter((text) => /[a-z]{3,}/i.test(text) && !accented.test(text));
    expect([...new Set(plain)]).toEqual([]);
  });
});

/** Texts of a page in the language of the page: what is marked as another language, names and sources are left out. */
function sentences(html: string): string[] {
  const body = html
    .replace(/^[\s\S]*?<body[^>]*>/, '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<(\w+)\b[^>]*\s(?:lang|hreflang|translate|data-name)(?:=[^>]*)?>[\s\S]*?<\/\1>/g, '')
    // Dates are put into words by CLDR, not by us.
    .replaceAll(/<(cite|code|kbd|time)\b[\s\S]*?<\/\1>/g, '')
    // Titles of sources, and links to pages in a language that their own site decides.
    .replaceAll(/<a\b[^>]*\shref="?https?:[^>]*>[\s\S]*?<\/a>/g, '')
    // Names of services and of sources stay as they are.
    .replaceAll(
      /\b(Test (Line|Report|Britain|Austria|Thailand)|Kindlight|CC BY 4\.0|MIT|ECW|DigComp|ITGSE|KS:CPC|United Kingdom|Austria|example\.org)\b/g,
      '',
    );
  return body
    .split(/<[^>]+>/)
    .map((text) => text.replaceAll(/&[a-z#0-9]+;/g, ' ').trim())
    .filter(Boolean);
}
