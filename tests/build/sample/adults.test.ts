import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/catalog/read-content.ts';
import { isSensitive } from '../../../src/model/lesson.schema.ts';
import { editions, fileAt, pagesUnder, type BuiltPage } from '../built-site.ts';

const { content } = readContent(resolve('content'));
const lessons = [...content.lessons.values()].map(({ value }) => value);
const guides = [...content.guides.values()].map(({ value }) => value);
const links = ({ tags }: BuiltPage): string[] =>
  tags.flatMap(({ name, attributes: { href } }) => (name === 'a' && href ? [href] : []));

describe.runIf(editions().includes('en-gb'))('pages of the edition for the United Kingdom', () => {
  const pages = new Map(
    (editions().includes('en-gb') ? pagesUnder('en-gb') : []).map((page) => [page.path.replace('/en-gb/', ''), page]),
  );
  const sensitive = [
    ...lessons.filter(isSensitive).flatMap(({ id }) => [`lessons/${id}/`, `lessons/${id}/plan/`]),
    ...guides.filter((guide) => guide.sensitive).map(({ id, audience }) => `${audience}/${id}/`),
    'help/',
  ];

  test.each(sensitive)('%s leads to "This happened to me"', (path) => {
    const page = pages.get(path);
    const ways = page ? links(page).filter((href) => /\/now\/[a-d]\/$/.test(href)) : [];
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((href) => !fileAt(href))).toEqual([]);
  });

  const adults = [
    ...lessons.map(({ id, reviewBy }) => [`lessons/${id}/plan/`, 'Why we teach it this way', reviewBy] as const),
    ...guides.map(({ id, audience, reviewBy }) => [`${audience}/${id}/`, 'Why we say this', reviewBy] as const),
  ];

  test.each(adults)('%s says why, with open sources, and when it is looked at again', (path, heading, reviewBy) => {
    const html = pages.get(path)?.html ?? '';
    expect(html).toContain(heading);
    expect(html).toContain('have not been tested in a trial of their own');
    const [year = '', month] = reviewBy.split('-');
    const due = new Date(Date.UTC(Number(year), Number(month) - 1)).toLocaleString('en-GB', {
      month: 'long',
      timeZone: 'UTC',
    });
    expect(html).toContain(`${due} ${year}`);
  });

  test('no page links a source that is only for authors', () => {
    const internal = Object.values(content.sources).filter((source) => source.internal);
    const found = [...pages.values()].flatMap((page) =>
      internal.filter(({ url }) => links(page).includes(url)).map(({ url }) => `${page.path}: ${url}`),
    );
    expect(found).toEqual([]);
  });

  test('no lesson page carries the findings for adults', () => {
    const lessonPages = [...pages.values()].filter(({ path }) => /\/lessons\/[a-d]\d\/$/.test(path));
    expect(lessonPages.length).toBe(lessons.length);
    expect(lessonPages.filter(({ html }) => html.includes('Rests on')).map(({ path }) => path)).toEqual([]);
  });
});
