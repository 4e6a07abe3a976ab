/**
 * One edition of a built site as a folder that opens by double click, without a server: the packs for USB sticks and the
 * packages for learning platforms are both made of it. Nothing is written here: what comes back is a list of files.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../catalog/files-below.build.ts';
import { bundleScripts } from './bundle-scripts.build.ts';
import { dataScript, portableClassic } from './classic.ts';
import { inlineFiles } from './inline-files.ts';
import { modulesOf, rewriteAsData, rewritePage, type PortablePlaces } from './rewrite-html.ts';
import { folderPolicy } from '../security-policy.ts';

export interface PortableOptions {
  /** Folder of a built site whose base is "/". It may hold more editions. */
  readonly from: string;
  /** Slug of the edition, such as "km-kh". */
  readonly edition: string;
  /** Which pages to take, by their address below the edition ("" is its home, "lessons/d4/"). All of them by default. */
  readonly pages?: (address: string) => boolean;
  /** The page that opens first, by its address below the edition; it becomes START.html. */
  readonly start?: string;
  /** Address of the whole site on the web, for links to what is not taken along. Without it they are left out. */
  readonly site?: string;
  /** More classic scripts, run in the head of every page before the site's own: name below files/assets/, and text. */
  readonly scripts?: Readonly<Record<string, string>>;
}

export const startFile = 'START.html';
const root = 'files';
const appFile = `${root}/assets/app.js`;
/** Pages that scripts of other pages read: lessons and plans, and what a print job is made of. */
const readByScripts =
  /^(?:lessons\/[a-d]\d\/(?:plan\/)?|help\/poster\/|my\/certificate\/[a-d]\/|teachers\/letter\/[a-d]\/)$/;
const latin1Names = /^[\w./@-]+$/;

/** All files of the folder by their place, in alphabetical order. The same site gives the same bytes. */
export async function portableSite(options: PortableOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const { from, edition, start = '', scripts = {} } = options;
  if (!existsSync(join(from, edition, 'index.html'))) throw new Error(`No edition ${edition} in ${from}`);
  const pages = pagesOf(options);
  const places: PortablePlaces = { root, place: placer(options, pages), site: options.site };
  const files = new Map<string, Uint8Array>();
  const put = (file: string, content: string | Uint8Array): void => {
    if (!latin1Names.test(file)) throw new Error(`A name that some systems cannot unpack: ${file}`);
    files.set(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  const html = new Map([...pages].map(([address, file]) => [address, readFileSync(join(from, file), 'utf8')]));
  const modules = [...new Set([...html.values()].flatMap(modulesOf))].sort();
  const headScripts = Object.keys(scripts).map((name) => `${root}/assets/${name}`);
  put(appFile, await appScript(join(from, 'assets'), modules));
  for (const [name, text] of Object.entries(scripts)) put(`${root}/assets/${name}`, text);
  for (const [address, text] of html) {
    const file = places.place(address);
    if (file === undefined) continue;
    put(file, rewritePage(text, { ...places, file, policy: folderPolicy(), app: appFile, headScripts }));
    if (readByScripts.test(address.slice(edition.length + 2)) || address === '/cards/')
      put(
        `${root}/data${address}index.html.js`,
        dataScript(`${address.slice(1)}index.html`, rewriteAsData(text, places)),
      );
  }
  const all = [...html.values()].join('\n');
  for (const name of dataOf(from, edition, all))
    put(`${root}/data/${name}.js`, dataScript(name, dataText(from, name, edition)));
  for (const name of filesOf(from, all, modules)) put(`${root}/${name}`, fileContent(from, name));
  if (start === '' && !files.has(startFile)) throw new Error(`${edition} has no home`);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pages to take along: address → file of the built site. */
function pagesOf({ from, edition, pages = () => true }: PortableOptions): Map<string, string> {
  const own = filesBelow(join(from, edition))
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.replace(/index\.html$/, ''))
    .filter((address) => pages(address))
    .map((address) => [`/${edition}/${address}`, `${edition}/${address}index.html`] as const);
  const cards = own.some(([address]) => address.startsWith(`/${edition}/teachers/`)) && existsSync(join(from, 'cards'));
  return new Map([...own, ...(cards ? [['/cards/', 'cards/index.html'] as const] : [])]);
}

function placer(
  { from, edition, start = '' }: PortableOptions,
  pages: ReadonlyMap<string, string>,
): PortablePlaces['place'] {
  return (path) => {
    if (path === `/${edition}/${start}`) return pages.has(path) ? startFile : undefined;
    if (path.endsWith('/')) return pages.has(path) ? `${root}${path}index.html` : undefined;
    return existsSync(join(from, path)) && statSync(join(from, path)).isFile() ? root + path : undefined;
  };
}

const scripts = new Map<string, Promise<Uint8Array>>();

/** Packages of many lessons of one site have the same script. */
function appScript(assets: string, modules: readonly string[]): Promise<Uint8Array> {
  const key = [assets, ...modules].join(' ');
  const script = scripts.get(key) ?? bundleScripts(assets, modules);
  scripts.set(key, script);
  return script;
}

/** Files that pages show or load as they are. */
function filesOf(from: string, html: string, modules: readonly string[]): string[] {
  const named = [...html.matchAll(/\s(?:href|src|data-blank)="\/([^"?#]+\.[a-z0-9]+)"/g)].map(([, name = '']) => name);
  // Sheets and letters that scripts bring on the first tap.
  const later = filesBelow(join(from, 'assets'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `assets/${name}`);
  const pictured = new Set([...named, ...later]);
  return [...pictured]
    .filter((name) => !modules.includes(name.replace('assets/', '')) && existsSync(join(from, name)))
    .sort();
}

function fileContent(from: string, name: string): string | Uint8Array {
  const bytes = readFileSync(join(from, name));
  if (name.endsWith('.js')) return portableClassic(bytes.toString('utf8'));
  // Some browsers refuse letters that come from another file of the same folder.
  if (name.endsWith('.css'))
    return inlineFiles(bytes.toString('utf8'), (file) => readFileSync(join(from, file)).toString('base64'));
  return bytes;
}

/** Data that scripts fetch: of this edition, questions in the languages that its pages name, and all countries' help. */
function dataOf(from: string, edition: string, html: string): string[] {
  const langs = new Set([...html.matchAll(/\sdata-words="([\w-]+)"/g)].map(([, lang = '']) => lang));
  const isOurs = (name: string): boolean =>
    name.startsWith('class-data/') && name.split('/').length > 2
      ? langs.has(name.split('/')[1] ?? '')
      : !/^(?:help-data\/words-|search-data\/)/.test(name) || html.includes(`="/${name}"`);
  return ['class-data', 'help-data', 'reading-data', 'search-data', `${edition}/reading`]
    .filter((folder) => existsSync(join(from, folder)))
    .flatMap((folder) => filesBelow(join(from, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.json') && isOurs(name))
    .sort();
}

/** Families are offered the sheets of editions that are there: in this folder, its own. */
function dataText(from: string, name: string, edition: string): string {
  const text = readFileSync(join(from, name), 'utf8');
  if (name !== 'class-data/families.json') return text;
  return JSON.stringify((JSON.parse(text) as { slug: string }[]).filter(({ slug }) => slug === edition));
}
