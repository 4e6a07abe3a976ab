/** The peers of the bench: each lives in its own folder under tests/bench/ with its own lock file, and is installed when first asked for. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../build-stamp.js';
import { plainPage, type PlainPage } from './markdown.ts';

export const benchDir = join(root, 'tests', 'bench');

/** Installs what the lock file of a peer names, once. */
export function ensurePeer(name: string): string {
  const folder = join(benchDir, name);
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const stamp = join(folder, 'node_modules', '.bench-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return folder;
  console.log(`Installing the peer "${name}" (once) …`);
  const install = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  });
  if (install.status !== 0)
    throw new Error(`Could not install ${folder}\n  Fix: see whether the npm registry can be reached.`);
  writeFileSync(stamp, lock);
  return folder;
}

export function versionOf(peer: string, name: string): string {
  const file = join(benchDir, peer, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Pages of a built site below `folders`, as Markdown. */
export function plainPages(dir: string, folders: readonly string[]): PlainPage[] {
  return folders.flatMap((folder) =>
    readdirSync(join(dir, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html'))
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return plainPage(dirname(path), readFileSync(join(dir, path), 'utf8'));
      }),
  );
}

/** Lessons and guides of an edition, without what stands below each. */
export function isMainText({ path }: PlainPage): boolean {
  return /^[^/]+\/(lessons\/[a-d]\d|parents\/p\d+|teachers\/g\d+)$/.test(path);
}

/** Writes pages where a peer looks for them; an edition's home is its index. */
export function writePages(target: string, pages: readonly PlainPage[], home = 'index.md'): void {
  rmSync(target, { recursive: true, force: true });
  for (const { path, title, body } of pages) {
    const file = join(target, path.split('/').length === 1 ? join(path, home) : `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
  }
}

/** Puts pictures and icon of our site where a peer serves them from. */
export function copyPictures(dir: string, target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  cpSync(join(dir, 'pictures'), join(target, 'pictures'), {
    recursive: true,
    filter: (path) => !path.endsWith('.html') && !/\.(?:br|gz)$/.test(path),
  });
  cpSync(join(dir, 'lantern.svg'), join(target, 'lantern.svg'));
}

/** Writes pages, pictures and settings for Starlight: one locale an edition, lessons and guides in its sidebar. */
export function prepareStarlight(
  dir: string,
  pages: readonly PlainPage[],
  languages: Readonly<Record<string, string>>,
): string {
  const folder = ensurePeer('starlight');
  writePages(join(folder, 'src', 'content', 'docs'), pages);
  copyPictures(dir, join(folder, 'public'));
  const editions = [...new Set(pages.map(({ path }) => path.split('/')[0] ?? ''))];
  const slugs = (part: string): string[] =>
    pages
      .filter((page) => page.path.startsWith(`${editions[0]}/${part}/`) && isMainText(page))
      .map(({ path }) => path.replace(/^[^/]+\//, ''));
  writeFileSync(
    join(folder, 'editions.json'),
    JSON.stringify({
      locales: Object.fromEntries(editions.map((slug) => [slug, { label: slug, lang: languages[slug] ?? 'en' }])),
      sidebar: ['lessons', 'parents', 'teachers'].map((part) => ({ label: part, slugs: slugs(part) })),
    }),
  );
  return folder;
}

export function prepareDocusaurus(dir: string, pages: readonly PlainPage[]): string {
  const folder = ensurePeer('docusaurus');
  writePages(join(folder, 'docs'), pages);
  copyPictures(dir, join(folder, 'static'));
  return folder;
}

/** Hugo comes from the system (Debian: apt install hugo). */
export function prepareHugo(pages: readonly PlainPage[]): string {
  const folder = join(benchDir, 'hugo');
  writePages(join(folder, 'content'), pages, '_index.md');
  return folder;
}
