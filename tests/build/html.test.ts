import { expect, test } from 'vitest';
import { editions, pagesUnder, readPage, type BuiltPage } from './built-site.ts';

/** All findings of a rule over a list of pages, as lines. */
function findings(pages: readonly BuiltPage[], rule: (page: BuiltPage) => readonly string[]): string[] {
  return pages.flatMap((page) => rule(page).map((finding) => `${page.path}: ${finding}`));
}

test('there is at least one edition', () => {
  expect(editions()).not.toEqual([]);
});

test.each(['index.html', '404.html', 'join/index.html'])('%s keeps the rules of every page', (file) => {
  expect(findings([readPage(file)], everyPage)).toEqual([]);
});

test.each(editions())('%s: every page has a language, a title, one main heading and nothing inline', (edition) => {
  expect(findings(pagesUnder(edition), everyPage)).toEqual([]);
});

test.each(editions())('%s: every page has help within one tap', (edition) => {
  const withoutHelp = (page: BuiltPage) => {
    const links = page.tags.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'] ?? '');
    return links.some((href) => href === '#help' || /^(tel|sms):/.test(href) || href.endsWith('/help/'))
      ? []
      : ['no link to help'];
  };
  expect(findings(pagesUnder(edition), withoutHelp)).toEqual([]);
});

test.each(editions())('%s: addresses hold short codes only, never a topic', (edition) => {
  const speaking = pagesUnder(edition)
    .map(({ path }) => path)
    .filter(
      (path) =>
        !/^\/[a-z-]+\/((lessons|boosters|parents|teachers|first-steps)\/([a-z]\d{1,2}\/([a-z]+\/)*)?|[a-z]+\/([a-z]+\/)*)?$/.test(
          path,
        ),
    );
  expect(speaking).toEqual([]);
});

function everyPage({ html, tags }: BuiltPage): string[] {
  const all = (name: string) => tags.filter((tag) => tag.name === name);
  const root = all('html')[0]?.attributes ?? {};
  const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
  const isOnScreen = tags.filter(({ attributes }) => attributes['hidden'] === undefined);
  return [
    ...(/^<!doctype html>/i.test(html) ? [] : ['no doctype']),
    ...(root['lang'] ? [] : ['no lang on <html>']),
    ...(/^(ltr|rtl)$/.test(root['dir'] ?? '') ? [] : ['no dir on <html>']),
    ...(/<title>[^<]+<\/title>/.test(html) ? [] : ['no title']),
    ...(all('h1').length === 1 ? [] : [`${all('h1').length} main headings`]),
    ...(all('main').length === 1 ? [] : [`${all('main').length} main parts`]),
    ...(all('meta').some(({ attributes }) => attributes['name'] === 'viewport') ? [] : ['no viewport']),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index && !isInTemplate(html, id))
      .map((id) => `id "${id}" exists twice`),
    ...all('style').map(() => 'an inline stylesheet'),
    ...all('script')
      .filter(({ attributes }) => attributes['src'] === undefined && !/json/.test(attributes['type'] ?? ''))
      .map(() => 'an inline script'),
    ...tags.flatMap(({ name, attributes }) =>
      Object.keys(attributes)
        .filter((key) => key === 'style' || /^on[a-z]/.test(key))
        .map((key) => `<${name}> has an inline ${key}`),
    ),
    ...isOnScreen
      .filter(({ name, attributes }) => name === 'img' && attributes['alt'] === undefined)
      .map(({ attributes }) => `${attributes['src']} has no alt`),
    ...(/<\/a>\s+[,.]/.test(html) ? ['a space between a link and the comma after it'] : []),
    ...(/undefined|\[object Object\]|\{\{/.test(visibleText(html)) ? ['a value that was not filled in'] : []),
  ];
}

/** Templates may repeat an id of the page: only one of the two is ever in it. */
function isInTemplate(html: string, id: string): boolean {
  return [...html.matchAll(/<template\b[\s\S]*?<\/template>/g)].some(([template]) => template.includes(`id="${id}"`));
}

function visibleText(html: string): string {
  return html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '').replaceAll(/<[^>]+>/g, ' ');
}
