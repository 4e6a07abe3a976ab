/** Makes the files in which a built edition travels, and the note that names them. The same site gives the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, zstdCompress } from 'node:zlib';
import { filesBelow } from '../../catalog/files-below.build.ts';
import { writeBundle, type BundleFile } from './bundle.ts';
import type { BundleInfo, EditionFile } from './edition-file.ts';
import { weave } from './weave.ts';

export interface SiteOptions {
  /** Folder of the built site. */
  readonly from: string;
  /** Folder below which it is served, with a slash at both ends. */
  readonly base: string;
  readonly headers: EditionFile['headers'];
}

export interface BundleOptions extends SiteOptions {
  readonly slug: string;
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
/** Stemmers are files of their own, named by their language. */
const stemmer = /^assets\/([a-z]{2})-[\w-]{8}\.js$/;
const later = /\.(?:svg|png|woff2|ico)$/;

/** Bundles of these editions. While one is being compressed beside, the next is woven. */
export async function* bundleEditions(site: SiteOptions, slugs: readonly string[]): AsyncGenerator<EditionBundles> {
  const shared = new Map<string, Promise<Uint8Array>>();
  const begun: Promise<EditionBundles>[] = [];
  for (const slug of slugs) {
    begun.push(bundleEdition({ ...site, slug }, shared));
    if (begun.length > 2) yield* begun.splice(0, 1);
    // Lets finished compression come back between two editions.
    await new Promise((go) => void setImmediate(go));
  }
  yield* begun;
}

/** Packs what one edition needs; `shared` remembers packs that editions have in common. */
export async function bundleEdition(
  options: BundleOptions,
  shared = new Map<string, Promise<Uint8Array>>(),
): Promise<EditionBundles> {
  const { from, slug, headers } = options;
  const pages = pagesOf(options);
  const urgent = pages.filter(([path]) => path.startsWith(`${slug}/`) && first.test(path.slice(slug.length + 1)));
  const others = pages.filter((page) => !urgent.includes(page));
  const spoken = searchLanguages(options, pages);
  const all = filesOf(options, pages).filter((name) => isSpoken(name, spoken));
  const urgentFiles = filesOf(options, urgent).filter((name) => !later.test(name) && isSpoken(name, spoken));
  const rest = all.filter((name) => !later.test(name) && !urgentFiles.includes(name));
  const data = dataOf(from, slug, dataNamedIn(pages));
  const share = (names: readonly string[]): Promise<Uint8Array> =>
    remembered(shared, names.join(), () => pack([], names, from));
  const packs = await Promise.all([
    pack(urgent, [...urgentFiles, ...helpData(from, dataNamedIn(urgent))], from),
    pack(
      others,
      [...rest, ...data].filter((name) => !isShared(name)),
      from,
    ),
    share([...rest, ...data].filter(isShared)),
    share([...all.filter((name) => later.test(name)), ...platformParts(from)]),
  ]);
  const files = new Map<string, Uint8Array | string>();
  const note = (name: string, folder: string, bytes: Uint8Array): BundleInfo => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = `${folder}/${name}-${sha256.slice(0, 12)}.pack`;
    files.set(path, bytes);
    return { path, bytes: bytes.length, sha256 };
  };
  const infos = {
    help: note('help', `${slug}/offline`, packs[0]),
    words: note('words', `${slug}/offline`, packs[1]),
    scripts: note('scripts', 'offline-data', packs[2]),
    pictures: note('pictures', 'offline-data', packs[3]),
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

/** The same in every edition: scripts, styles, and data without words. */
function isShared(name: string): boolean {
  return (name.startsWith('assets/') && !stemmer.test(name)) || /^(?:class|reading)-data\/[\w-]+\.json$/.test(name);
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
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

/** Data that pages name: "search-data/x.json"; and "class-data/en/" for the language of their questions. */
function dataNamedIn(pages: readonly Page[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, html] of pages) {
    for (const [name] of html.matchAll(/\b(?:help|platform|search)-data\/[\w./-]+\.json/g)) found.add(name);
    for (const [, language = ''] of html.matchAll(/\sdata-words="([\w-]+)"/g)) found.add(`class-data/${language}/`);
  }
  return found;
}

/** Help of all countries, and its words in the languages of these pages. */
function helpData(from: string, named: ReadonlySet<string>): string[] {
  return filesBelow(join(from, 'help-data'))
    .map((name) => `help-data/${name}`)
    .filter((name) => !name.includes('/words-') || named.has(name));
}

/** Languages of the edition's search. */
function searchLanguages({ from, slug }: BundleOptions, pages: readonly Page[]): readonly string[] {
  const page = pages.find(([path]) => path === `${slug}/search/`)?.[1] ?? '';
  const index = /search-data\/[a-z0-9]+\.json/.exec(page)?.[0];
  if (!index || !existsSync(join(from, index))) return [];
  return (JSON.parse(readFileSync(join(from, index), 'utf8')) as { languages?: string[] }).languages ?? [];
}

/** A stemmer of another language is of no use here. */
function isSpoken(name: string, languages: readonly string[]): boolean {
  const language = stemmer.exec(name)?.[1];
  return language === undefined || languages.some((tag) => (stemmersOf[tag] ?? tag.split('-')[0]) === language);
}

/** What packages for learning platforms are made of, in any language: last, since nobody needs it in a hurry. */
function platformParts(from: string): string[] {
  return filesBelow(join(from, 'platform-data'))
    .filter((name) => !name.includes('/'))
    .map((name) => `platform-data/${name}`);
}

/** What scripts fetch: search, questions, reading help. Words in second languages stay on the network. */
function dataOf(from: string, slug: string, named: ReadonlySet<string>): string[] {
  return ['class-data', 'platform-data', 'reading-data', 'search-data', `${slug}/reading`]
    .flatMap((folder) => filesBelow(join(from, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.json'))
    .filter((name) => {
      const [folder, second = '', third] = name.split('/');
      if (folder === 'search-data' || folder === 'platform-data') return named.has(name);
      if (folder === 'reading-data') return !second.includes('-');
      return folder !== 'class-data' || third === undefined || named.has(`class-data/${second}/`);
    });
}

const compress = promisify(zstdCompress);
/** Of 22. 19 would win two percent for half as much time again, and all editions are packed in every build. */
const level = 16;

async function pack(pages: readonly Page[], names: readonly string[], from: string): Promise<Uint8Array> {
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
  return compress(bytes, {
    params: { [constants.ZSTD_c_compressionLevel]: level },
    pledgedSrcSize: bytes.length,
  });
}
