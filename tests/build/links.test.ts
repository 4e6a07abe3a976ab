import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editions, fileAt, pagesUnder, readPage, type BuiltPage } from './built-site.ts';

const idsByFile = new Map<string, ReadonlySet<string>>();

test.each([...editions(), 'index.html'])(
  '%s: every link inside the site leads to a page, and to a place on it',
  (folder) => {
    const pages = folder.endsWith('.html') ? [readPage(folder)] : pagesUnder(folder);
    expect([...new Set(pages.flatMap(brokenLinks))]).toEqual([]);
  },
);

test.each(editions())('%s: a page loads nothing from another server', (edition) => {
  expect(pagesUnder(edition).flatMap(foreignParts)).toEqual([]);
});

test.each(editions())('%s: links to other sites are links only, and tell them nothing about the reader', (edition) => {
  const leaking = pagesUnder(edition).flatMap(({ path, tags }) =>
    tags
      .filter(({ name, attributes }) => name === 'a' && attributes['ping'] !== undefined)
      .map(({ attributes }) => `${path}: ${attributes['href']} has a ping`),
  );
  const withoutReferrerRule = pagesUnder(edition)
    .filter(
      ({ tags }) =>
        !tags.some(({ attributes }) => attributes['name'] === 'referrer' && attributes['content'] === 'no-referrer'),
    )
    .map(({ path }) => `${path}: says where the reader came from`);
  expect([...leaking, ...withoutReferrerRule]).toEqual([]);
});

function brokenLinks({ path, tags }: BuiltPage): string[] {
  return tags.flatMap(({ name, attributes }) => {
    const target = attributes['href'] ?? attributes['src'];
    if (
      target === undefined ||
      name === 'base' ||
      attributes['rel'] === 'canonical' ||
      attributes['rel'] === 'alternate'
    )
      return [];
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return [];
    const url = new URL(target, `https://site.invalid${path}`);
    if (url.host !== 'site.invalid') return [`${path}: "${target}" leaves the site without saying so`];
    const file = fileAt(url.pathname);
    if (!file) return [`${path}: nothing at "${target}"`];
    const place = decodeURIComponent(url.hash.slice(1));
    return place && file.endsWith('.html') && !idsOf(file).has(place)
      ? [`${path}: no place "#${place}" in ${url.pathname}`]
      : [];
  });
}

function foreignParts({ path, tags }: BuiltPage): string[] {
  return tags
    .filter(
      ({ name, attributes }) =>
        name !== 'a' && !(name === 'link' && /canonical|alternate/.test(attributes['rel'] ?? '')),
    )
    .flatMap(({ name, attributes }) => [
      attributes['src'],
      name === 'link' ? attributes['href'] : undefined,
      attributes['srcset'],
      attributes['poster'],
      attributes['action'],
    ])
    .filter((target) => target !== undefined && /^(https?:)?\/\//.test(target))
    .map((target) => `${path}: ${target}`);
}

function idsOf(file: string): ReadonlySet<string> {
  let ids = idsByFile.get(file);
  if (!ids) {
    ids = new Set([...readFileSync(file, 'utf8').matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
    idsByFile.set(file, ids);
  }
  return ids;
}
