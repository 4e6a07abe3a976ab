/**
 * Some pages of a built edition as a folder: what a package for a learning platform holds. It asks for each file by name, so
 * that a browser can make the same folder from the site it is on as the export makes from a built one.
 */
import { dataScript, portableClassic } from './classic.ts';
import { inlineFiles } from './inline-files.ts';
import { rewritePage, type PortablePlaces } from './rewrite-html.ts';

/** The files of a built site whose base is "/", by name, such as "en-gb/help/index.html". */
export interface SiteFiles {
  readonly text: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Uint8Array>;
}

export interface LessonFolderOptions {
  readonly edition: string;
  /** Pages by their address below the edition, such as "lessons/d4/". Links to others are left out. */
  readonly pages: readonly string[];
  /** Data that scripts fetch, by name. */
  readonly data: readonly string[];
  /** Sentences that are not true where the folder goes; the paragraph or mark that says one is left out. */
  readonly without?: readonly string[];
  /** Content of the policy's meta element. */
  readonly policy: string;
  /** Told after every file, with the number of files known so far. */
  readonly onFile?: ((done: number, all: number) => void) | undefined;
}

const root = 'files';
const appFile = `${root}/assets/app.js`;
/** The scripts of all such pages in one, made by the build (src/integrations/platform-files.ts). */
export const appSource = 'platform-data/app.js';

/** Where a page of the folder stands. */
export function placeOf(edition: string, page: string): string {
  return `${root}/${edition}/${page}index.html`;
}

/** All files by place. The same site gives the same bytes. */
export async function lessonFolder(site: SiteFiles, options: LessonFolderOptions): Promise<Map<string, Uint8Array>> {
  const { edition, pages, data, without = [], policy, onFile } = options;
  const files = new Map<string, Uint8Array>();
  let all = pages.length + data.length + 1;
  const put = (place: string, content: string | Uint8Array): void => {
    files.set(place, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    onFile?.(files.size, Math.max(all, files.size));
  };
  const addresses = new Set(pages.map((page) => `/${edition}/${page}`));
  const places: PortablePlaces = {
    root,
    place: (path) =>
      addresses.has(path) ? `${root}${path}index.html` : /\/[^/]+\.[a-z0-9]+$/.test(path) ? root + path : undefined,
  };
  const html: string[] = [];
  for (const page of pages) {
    const text = withoutGoneLinks(withoutSentences(await site.text(`${edition}/${page}index.html`), without), places);
    html.push(text);
    const file = placeOf(edition, page);
    put(file, rewritePage(text, { ...places, file, policy, app: appFile }));
  }
  const app = await site.bytes(appSource);
  put(appFile, app);
  const named = new Set([...html.flatMap(namedFiles), ...laterSheets(new TextDecoder().decode(app))]);
  const wanted = [...data, ...html.flatMap(namedData)];
  all += named.size + wanted.length - data.length;
  for (const name of named) {
    const content = await fileContent(site, name);
    put(`${root}/${name}`, content);
    // The script in the head of every page brings the sheet of what a reader chose.
    for (const sheet of name.endsWith('.js') ? sheetsIn(String(await site.text(name))) : [])
      put(`${root}/${sheet}`, await fileContent(site, sheet));
  }
  for (const name of new Set(wanted)) {
    const lesson = /^reading-data\/([a-d]\d)\.json$/.exec(name)?.[1];
    const found = lesson ? await secondLanguages(site, lesson) : new Map([[name, await site.text(name)]]);
    for (const [file, text] of found) put(`${root}/data/${file}.js`, dataScript(file, text));
  }
  return files;
}

/**
 * The languages a lesson can be read beside: their list, and a file for each. A device that is offline keeps only the list; the
 * package then offers the languages that are there.
 */
async function secondLanguages(site: SiteFiles, lesson: string): Promise<Map<string, string>> {
  const name = `reading-data/${lesson}.json`;
  const files = new Map<string, string>();
  const there: { tag: string }[] = [];
  for (const language of JSON.parse(await site.text(name)) as { tag: string }[]) {
    const words = `reading-data/${lesson}-${language.tag}.json`;
    const text = await site.text(words).catch(() => undefined);
    if (text === undefined) continue;
    files.set(words, text);
    there.push(language);
  }
  return files.set(name, JSON.stringify(there));
}

/** The page without paragraphs and marks that say nothing but one of `sentences`. */
function withoutSentences(html: string, sentences: readonly string[]): string {
  const said = new Set(sentences);
  return html.replaceAll(/<(p|b)(?:\s[^>]*)?>([^<]*)<\/\1>/g, (whole, _, text: string) =>
    said.has(plain(text)) ? '' : whole,
  );
}

function plain(text: string): string {
  return text
    .trim()
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/**
 * The page without rows and buttons that lead to pages which are not taken along, and without what is empty then: topics of
 * the search, the menu, the way on. A link inside a sentence stays as words.
 */
function withoutGoneLinks(html: string, { place }: PortablePlaces): string {
  const isGone = (href: string): boolean => href.startsWith('/') && place(href.replace(/[?#].*$/, '')) === undefined;
  return html
    .replaceAll(
      /<li(?:\s[^>]*)?>\s*<a\s[^>]*?href="([^"]*)"[^>]*>(?:(?!<\/a>)[\s\S])*<\/a>(?:\s*<span(?:\s[^>]*)?>[^<]*<\/span>)*\s*<\/li>/g,
      (row, href: string) => (isGone(href) ? '' : row),
    )
    .replaceAll(
      /<a\s([^>]*?)href="([^"]*)"([^>]*)>(?:(?!<\/a>)[\s\S])*<\/a>/g,
      (link, before: string, href: string, after: string) =>
        !isGone(href)
          ? link
          : before.includes('site-header__edition')
            ? // Its place at the side holds the row of the header together.
              '<span class="site-header__edition"></span>'
            : /class="button/.test(before + after) || /^\/$|\/my\/$/.test(href)
              ? ''
              : link,
    )
    .replaceAll(/<(p|ul)(?:\s[^>]*)?>\s*<\/\1>/g, (empty) => (/\s(?:role="status"|data-)/.test(empty) ? empty : ''))
    .replaceAll(/<section aria-labelledby="topics-[^"]*">\s*<h3[^>]*>[^<]*<\/h3>\s*<\/section>/g, '');
}

/** Files that a page shows or loads as they are; modules are in the one script. */
function namedFiles(html: string): string[] {
  return [...html.matchAll(/<([a-z-]+)\s[^>]*?\s?(?:href|src|data-blank)="\/([^"?#]+\.[a-z0-9]+)"[^>]*>/g)]
    .filter(([tag]) => !tag.startsWith('<script type="module"'))
    .filter(([, name]) => name !== 'a')
    .map(([, , name = '']) => name);
}

/** The search index and the words of help, which attributes name. */
function namedData(html: string): string[] {
  return [...html.matchAll(/\sdata-(?:index|words)="\/([^"]+\.json)"/g)].map(([, name = '']) => name);
}

/** Sheets that scripts bring on the first tap. */
function laterSheets(script: string): string[] {
  return [...script.matchAll(/["'`](assets\/[\w.-]+\.css)["'`]/g)].map(([, name = '']) => name);
}

function sheetsIn(script: string): string[] {
  return [...script.matchAll(/["'`]\/(assets\/[\w.-]+\.css)["'`]/g)].map(([, name = '']) => name);
}

async function fileContent(site: SiteFiles, name: string): Promise<string | Uint8Array> {
  if (name.endsWith('.js')) return portableClassic(await site.text(name));
  if (!name.endsWith('.css')) return site.bytes(name);
  const css = await site.text(name);
  const letters = new Map<string, string>();
  for (const [, file = ''] of css.matchAll(/url\(\s*["']?\/([^"')]+)["']?\s*\)/g))
    letters.set(file, base64(await site.bytes(file)));
  return inlineFiles(css, (file) => letters.get(file) ?? '');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a function takes so many values and no more.
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(text);
}
