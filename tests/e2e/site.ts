/** What the specs know of the built site: its editions and one page of each kind, read from the files that were built. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const builtDir = process.env['BUILT_DIR'] ?? '.cache/test/sample';
export const isFull = process.env['KINDLIGHT_FULL'] === '1';

/** Slugs of the editions that were built. */
export const editions: readonly string[] = readdirSync(builtDir).filter(
  (name) => /^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}$/.test(name) && existsSync(join(builtDir, name, 'index.html')),
);

/** The edition most specs read: English where it was built. */
export const mainEdition = editions.find((slug) => slug === 'en-gb') ?? editions[0] ?? 'en-gb';

/** One edition for each language tag: the first that was built. */
export const oneOfEachLanguage: readonly string[] = [
  ...new Map([...editions].reverse().map((slug) => [slug.replace(/-[a-z]{2}$/, ''), slug])).values(),
];

/** Addresses of all pages of an edition. */
export function pagesOf(edition: string): string[] {
  return readdirSync(join(builtDir, edition), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${edition}/${name.replace(/index\.html$/, '')}`)
    .sort();
}

/** One page of each kind: home, lists, a lesson of each band, a plan, a guide of each audience, help, search and the rest. */
export function pageKinds(edition: string): string[] {
  const seen = new Set<string>();
  return pagesOf(edition).filter((path) => {
    const kind = path.replace(/\/([a-d])\d\//, '/$1/').replace(/\/[gp]\d+\//, '/guide/');
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
}

/** Ids of the lessons that an edition shows. */
export function lessonsOf(edition: string): string[] {
  const folder = join(builtDir, edition, 'lessons');
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-d]\d$/.test(name)) : [];
}
