/** Reads the site that was built into BUILT_DIR. The HTML is our own, so a small reader of tags is enough. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface BuiltPage {
  /** Address from the root, such as /de-at/lessons/a1/. */
  readonly path: string;
  readonly html: string;
  readonly tags: readonly Tag[];
}

export const builtDir = process.env['BUILT_DIR'] ?? '.cache/test/sample';

/** Editions of this build: the folders that have a home. */
export function editions(): string[] {
  return readdirSync(builtDir)
    .filter((name) => /^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}$/.test(name))
    .filter((name) => existsSync(join(builtDir, name, 'index.html')));
}

/** All pages below a folder of the build. */
export function pagesUnder(folder: string): BuiltPage[] {
  return readdirSync(join(builtDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readPage(`${folder}/${name}`));
}

/** One page by the path of its file. */
export function readPage(file: string): BuiltPage {
  const html = readFileSync(join(builtDir, file), 'utf8');
  return { path: `/${file}`.replace(/\/+/g, '/').replace(/index\.html$/, ''), html, tags: readTags(html) };
}

/** The file behind an address, or undefined where there is none. */
export function fileAt(path: string): string | undefined {
  const clean = decodeURI(path.replace(/[?#].*$/, ''));
  const file = join(builtDir, clean.endsWith('/') ? `${clean}index.html` : clean);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Tags of a page in order; comments and the insides of scripts are left out. */
function readTags(html: string): Tag[] {
  const clean = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1</script>');
  return [...clean.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...rest.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(([, key = '', a, b, c]) => [
          key.toLowerCase(),
          decode(a ?? b ?? c ?? ''),
        ]),
      ),
    }),
  );
}

function decode(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#38;', '&').replaceAll('&#39;', "'");
}

/** What the file weighs on its way to a reader. */
export function brotliBytes(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}
