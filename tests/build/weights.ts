/** What the pages of a built site weigh, by kind of page and by file, after brotli. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipelines } from '../../src/features/search/pipelines.ts';
import { brotliBytes, builtDir, editions, pagesUnder, readPage, type BuiltPage } from './built-site.ts';
import { filesOf } from './page-files.ts';

/** Kinds of pages by address below an edition; the first that fits counts. */
const kinds: readonly (readonly [kind: string, address: RegExp])[] = [
  ['home', /^$/],
  ['lesson', /^(lessons|first-steps)\/[a-d]\d\/$/],
  ['easy', /^lessons\/[a-d]\d\/easy\/$/],
  ['plan', /^lessons\/[a-d]\d\/plan\/$/],
  ['projector', /^lessons\/[a-d]\d\/present\/$/],
  ['booster', /^boosters\/[a-d]\d\/$/],
  ['guide', /^(parents|teachers)\/[pg]\d+\/$/],
  ['help', /^(help|now\/[a-d]|device)\/$/],
  ['search', /^search\/$/],
  ['my', /^(my|boosters)\//],
  ['teachers', /^(teachers|join)\//],
  ['paper', /^(help\/poster|reading)\//],
  ['other', /./],
];

export interface PageWeight {
  readonly path: string;
  readonly kind: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** HTML and the stylesheets of its head: what it takes to read. */
  readonly toRead: number;
  readonly total: number;
  readonly requests: number;
  readonly files: readonly string[];
}

const otherLesson = 'lesson in another language';

/** Weights of an edition's longest pages, a few of each kind: to compress all of them takes longer than a test may. */
export function pageWeights(edition: string, mostOfAKind = 3): readonly PageWeight[] {
  const pages = Map.groupBy(pagesUnder(edition), ({ path }) => {
    const kind = kindOf(path.slice(edition.length + 2));
    // The same lesson takes more bytes in most other languages, for us and for every peer.
    return kind === 'lesson' && !edition.startsWith('en-') ? otherLesson : kind;
  });
  return [...pages].flatMap(([kind, all]) =>
    [...all]
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, mostOfAKind)
      .map((page) => pageWeight(page, kind)),
  );
}

/** The first page of all, where country and language are chosen. */
export function chooserWeight(): PageWeight {
  return pageWeight(readPage('index.html'), 'chooser');
}

function pageWeight(page: BuiltPage, kind: string): PageWeight {
  const { html, styles, laterStyles, scripts } = filesOf(page);
  const [bytes, css, script] = [weigh(html), sum([...styles, ...laterStyles]), sum(scripts)];
  return {
    ...{ path: page.path, kind, html: bytes, css, script, toRead: bytes + sum(styles), total: bytes + css + script },
    requests: 1 + styles.length + laterStyles.length + scripts.length,
    files: [...styles, ...laterStyles, ...scripts],
  };
}

function kindOf(address: string): string {
  return kinds.find(([, pattern]) => pattern.test(address))?.[0] ?? 'other';
}

const known = new Map<string, number>();

/** Bytes of a file after brotli. */
export function weigh(file: string): number {
  const bytes = known.get(file) ?? brotliBytes(file);
  known.set(file, bytes);
  return bytes;
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + weigh(file), 0);
}

/**
 * A name for a file whose own name is made of its content: the beginning of a stylesheet's name, the elements that a script
 * defines, or what the script imports.
 */
export function lastingName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name.endsWith('.css')) return `${name.slice(0, name.indexOf('.'))}.css`;
  const text = readFileSync(file, 'utf8');
  const elements = [...text.matchAll(/customElements\.define\(["'`]([a-z-]+)["'`]/g)].map(
    ([, element = '']) => element,
  );
  return elements.length > 0 ? `script of ${[...new Set(elements)].sort().join(', ')}` : 'script without an element';
}

/** The heaviest files behind a page, to tell which one grew. */
export function heaviest({ html, files }: PageWeight, most = 4): string {
  return [['page', html] as const, ...files.map((file) => [lastingName(file), weigh(file)] as const)]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([name, bytes]) => `${name} ${bytes}`)
    .join(', ');
}

/** What comes before the first result of an edition's search: field, worker, what it imports, the stemmers of its languages, index. */
export function firstSearchBytes(edition: string): number {
  const search = filesOf(readPage(`${edition}/search/index.html`));
  const shared = new Set(filesOf(readPage(`${edition}/index.html`)).scripts);
  const field = search.scripts.filter((file) => !shared.has(file));
  const text = field.map((file) => readFileSync(file, 'utf8')).join('\n');
  const worker = /search-worker[\w.-]*\.js/.exec(text)?.[0] ?? '';
  const files = withImports(join(builtDir, 'assets', worker));
  const index = join(
    builtDir,
    /data-index="[^"]*\/(search-data\/[^"]+)"/.exec(readFileSync(search.html, 'utf8'))?.[1] ?? '',
  );
  const { languages } = JSON.parse(readFileSync(index, 'utf8')) as { languages: readonly string[] };
  const wanted = new Set(languages.flatMap(stemmerFiles));
  const stemmers = lazyImports(files).filter((file) => wanted.has(basename(file).replace(/-[^-]{8}\.js$/, '')));
  return sum(field) + sum(files) + weigh(index) + sum(stemmers);
}

/** The names that the bundler gives to the files of a language's stemmer. */
function stemmerFiles(language: string): readonly string[] {
  const { stemmer = 'none' } = pipelines[language] ?? {};
  if (stemmer === 'none') return [];
  if (stemmer.startsWith('light-')) return ['light-stemmer', 'light-endings'];
  const manifest = readFileSync('node_modules/@orama/stemmers/package.json', 'utf8');
  const { exports } = JSON.parse(manifest) as { exports: Readonly<Record<string, { import: string } | undefined>> };
  return [basename(exports[`./${stemmer}`]?.import ?? '', '.js')];
}

function withImports(file: string, found: string[] = []): string[] {
  if (found.includes(file) || !existsSync(file)) return found;
  found.push(file);
  for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:import|export)[^'"();]*?["'`](\.[^"'`]+)["'`]/g,
  ))
    withImports(join(file, '..', source), found);
  return found;
}

function lazyImports(files: readonly string[]): string[] {
  const sources = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import\(["'`](\.[^"'`]+)["'`]\)/g)].map(([, source = '']) =>
      join(file, '..', source),
    ),
  );
  return [...new Set(sources)].filter((file) => existsSync(file));
}

/** What is compared between kinds of pages. */
export type KindWeight = Pick<PageWeight, 'html' | 'css' | 'script' | 'toRead' | 'total' | 'requests'>;

/** The heaviest of each kind of page, part by part. */
export function heaviestByKind(pages: readonly PageWeight[]): Readonly<Record<string, KindWeight>> {
  const names = ['chooser', ...kinds.map(([kind]) => kind), otherLesson].filter((kind) =>
    pages.some((page) => page.kind === kind),
  );
  const most = (kind: string, part: keyof KindWeight): number =>
    Math.max(...pages.filter((page) => page.kind === kind).map((page) => page[part]));
  return Object.fromEntries(
    names.map((kind) => [
      kind,
      {
        ...{ html: most(kind, 'html'), css: most(kind, 'css'), script: most(kind, 'script') },
        ...{ toRead: most(kind, 'toRead'), total: most(kind, 'total'), requests: most(kind, 'requests') },
      },
    ]),
  );
}

/** The heavy pages of this build. */
export function allWeights(): readonly PageWeight[] {
  return [chooserWeight(), ...editions().flatMap((edition) => pageWeights(edition))];
}
