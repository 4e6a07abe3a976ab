/** Makes the three files in which a built edition travels, and the note that names them. The same site gives the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../catalog/files-below.build.ts';
import { writeBundle, type BundleFile } from './bundle.ts';
import type { BundleInfo, EditionFile } from './edition-file.ts';
import { weave } from './weave.ts';

export interface BundleOptions {
  /** Folder of the built site. */
  readonly from: string;
  readonly slug: string;
  /** Folder below which it is served, with a slash at both ends. */
  readonly base: string;
  readonly headers: EditionFile['headers'];
}

export interface EditionBundles {
  readonly edition: EditionFile;
  /** By place below the built site. */
  readonly files: ReadonlyMap<string, Uint8Array | string>;
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  html: 'text/html;charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Languages whose words the search shortens with another language's stemmer, or by a name of the library's own. */
const stemmersOf: Readonly<Record<string, string>> = {
  ga: 'ie',
  nb: 'no',
  nn: 'no',
  da: 'dk',
  sv: 'se',
  gl: 'pt',
  lb: 'de',
};

/** What a frightened reader needs first: help, the way to it, and the page that says that they are offline. */
const first = /^(?:|help\/|help\/poster\/|now\/[a-d]\/|offline\/|offline\/missing\/)$/;
const later = /\.(?:svg|png|woff2|ico)$/;

/** Bundles of one edition. */
export function bundleEdition(options: BundleOptions): EditionBundles {
  const { from, slug, headers } = options;
  const pages = pagesOf(options);
  const urgent = pages.filter(([path]) => path.startsWith(`${slug}/`) && first.test(path.slice(slug.length + 1)));
  const others = pages.filter((page) => !urgent.includes(page));
  const urgentFiles = filesOf(options, urgent);
  const all = filesOf(options, pages);
  const spoken = searchLanguages(options, pages);
  const light = (names: readonly string[]): string[] =>
    names.filter((name) => !later.test(name) && isSpoken(name, spoken));
  const help = pack(urgent, light(urgentFiles).concat(helpData(from, urgent)), from);
  const words = pack(
    others,
    [...light(all), ...dataOf(from, slug, pages)].filter((name) => !urgentFiles.includes(name)),
    from,
  );
  const pictures = pack([], [...all.filter((name) => later.test(name)), ...platformParts(from, pages)], from);
  const files = new Map<string, Uint8Array | string>();
  const note = (name: string, bytes: Uint8Array, folder: string): BundleInfo => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `${folder}/${name}-${sha256.slice(0, 12)}.pack`;
    files.set(path, bytes);
    return { path, bytes: bytes.length, sha256 };
  };
  const infos = {
    help: note('help', help, `${slug}/offline`),
    words: note('words', words, `${slug}/offline`),
    pictures: note('pictures', pictures, `${slug}/offline`),
  };
  const version = createHash('sha256')
    .update(
      Object.values(infos)
        .map(({ sha256 }) => sha256)
        .join(),
    )
    .digest('hex')
    .slice(0, 12);
  const edition: EditionFile = { v: 1, version, ...infos, headers };
  files.set(`${slug}/offline/edition.json`, JSON.stringify(edition));
  return { edition, files };
}

type Page = readonly [path: string, html: string];

function pagesOf({ from, slug }: BundleOptions): Page[] {
  const own = filesBelow(join(from, slug))
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `${slug}/${name}`);
  return [...own, ...['cards/index.html'].filter((name) => existsSync(join(from, name)))].map((name) => [
    name.replace(/index\.html$/, ''),
    readFileSync(join(from, name), 'utf8'),
  ]);
}

/** Files that pages name, and what those files name in turn; addresses of the site begin with its base. */
function filesOf({ from, base }: BundleOptions, pages: readonly Page[]): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || !existsSync(join(from, name))) return;
    found.add(name);
    if (/\.(?:js|css)$/.test(name)) for (const next of namedIn(readFileSync(join(from, name), 'utf8'), base)) add(next);
  };
  const attribute = new RegExp(`\\s(?:href|src|data-blank)="${base}([^"?#]+\\.[a-z0-9]+)"`, 'g');
  for (const [, html] of pages) for (const [, name = ''] of html.matchAll(attribute)) add(name);
  return [...found].sort();
}

function namedIn(code: string, base: string): string[] {
  const absolute = new RegExp(`["'\`(]${base}([\\w./-]+\\.(?:js|css|woff2|svg))["'\`)]`, 'g');
  return [
    ...[...code.matchAll(absolute)].map(([, name = '']) => name),
    ...[...code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name = '']) => `assets/${name}`),
  ];
}

/** Help of all countries, and its words in the languages of these pages. */
function helpData(from: string, pages: readonly Page[]): string[] {
  const html = pages.map(([, text]) => text).join('');
  return filesBelow(join(from, 'help-data'))
    .map((name) => `help-data/${name}`)
    .filter((name) => !name.includes('/words-') || html.includes(`${name}"`));
}

/** What packages for learning platforms are made of: last, since nobody needs it in a hurry. */
function platformParts(from: string, pages: readonly Page[]): string[] {
  const html = pages.map(([, text]) => text).join('');
  return filesBelow(join(from, 'platform-data'))
    .map((name) => `platform-data/${name}`)
    .filter((name) => name.split('/').length === 2 || html.includes(`"${name}"`));
}

/** Languages of the edition's search; a stemmer of another one is of no use here. */
function searchLanguages({ from, slug }: BundleOptions, pages: readonly Page[]): readonly string[] {
  const page = pages.find(([path]) => path === `${slug}/search/`)?.[1] ?? '';
  const index = /search-data\/[a-z0-9]+\.json/.exec(page)?.[0];
  if (!index || !existsSync(join(from, index))) return [];
  return (JSON.parse(readFileSync(join(from, index), 'utf8')) as { languages?: string[] }).languages ?? [];
}

/** Stemmers are files of their own, named by their language. */
function isSpoken(name: string, languages: readonly string[]): boolean {
  const language = /^assets\/([a-z]{2})-[\w-]{8}\.js$/.exec(name)?.[1];
  return language === undefined || languages.some((tag) => (stemmersOf[tag] ?? tag.split('-')[0]) === language);
}

/** What scripts fetch: search, questions, reading help. Words in second languages stay on the network. */
function dataOf(from: string, slug: string, pages: readonly Page[]): string[] {
  const html = pages.map(([, text]) => text).join('');
  const langs = new Set(
    [...html.matchAll(/\slang="([^"]+)"/g)].flatMap(([, lang = '']) => [lang, lang.split('-')[0] ?? '']),
  );
  const folders = ['class-data', 'reading-data', 'search-data', `${slug}/reading`];
  return folders
    .flatMap((folder) => filesBelow(join(from, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.json'))
    .filter((name) => {
      const [folder, second = '', third] = name.split('/');
      if (folder === 'search-data') return html.includes(`${name}"`);
      if (folder === 'reading-data') return !second.includes('-');
      return folder !== 'class-data' || third === undefined || langs.has(second);
    });
}

function pack(pages: readonly Page[], names: readonly string[], from: string): Uint8Array {
  const files = [...new Set(names)].sort().map((path): BundleFile => ({
    path,
    type: types[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream',
    body: readFileSync(join(from, path)),
  }));
  const bytes = writeBundle(
    pages.map(([path]) => path),
    weave(pages.map(([, html]) => html)),
    files,
  );
  return gzipSync(bytes, { level: 9 });
}
