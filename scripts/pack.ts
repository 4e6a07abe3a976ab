/**
 * School packs: `npm run pack -- km-kh` (or several editions, or `--all`) builds the site where needed and writes a ZIP of
 * each edition into packs/ (`--out`), with SHA256SUMS and packs.json beside them. Can be interrupted and goes on where it
 * was; same site, same bytes. `--from DIR` takes a built site, `--site URL` names the site on the web for links that lead out.
 */
import './assert-node.js';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildEditionCatalog } from '../src/catalog/build-edition-catalog.ts';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import type { Content } from '../src/model/content.ts';
import { makePack, packName } from '../src/site/portable/pack.build.ts';
import { buildSite } from './build.js';
import { inputDigest, isUpToDate, root } from './build-stamp.js';

export interface PackRow {
  readonly edition: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface PackList {
  /** What the packs were made of; another site makes them anew. */
  readonly source: string;
  readonly packs: readonly PackRow[];
}

export interface PackJob {
  readonly content: Content;
  readonly editions: readonly string[];
  /** Folder of the built site. */
  readonly from: string;
  readonly out: string;
  readonly site?: string | undefined;
  readonly tell?: (line: string) => void;
  /** For tests: a disk that is full. */
  readonly write?: (file: string, bytes: Uint8Array | string) => void;
}

/** What went wrong and how to mend it, for people. */
export class PackError extends Error {
  constructor(place: string, message: string, fix: string) {
    super(`${place}\n  ${message}\n  Fix: ${fix}`);
    this.name = 'PackError';
  }
}

const listFile = 'packs.json';
const sumsFile = 'SHA256SUMS';

/** Writes the packs that are not there yet; returns all rows of the list. */
export async function writePacks(job: PackJob): Promise<readonly PackRow[]> {
  const { content, editions, from, out, site, tell = () => undefined } = job;
  const known = new Map(content.editions.map((edition) => [edition.slug, edition]));
  for (const slug of editions) {
    if (!known.has(slug)) throw unknownEdition(slug, [...known.keys()]);
    if (!existsSync(join(from, slug, 'index.html')))
      throw new PackError(
        from,
        `Expected the built edition ${slug}, found no ${slug}/index.html.`,
        'leave out --from, and it is built first.',
      );
  }
  const source = sourceOf(from, site);
  const before = openOut(out);
  const rows = new Map((before?.source === source ? before.packs : []).map((row) => [row.edition, row]));
  for (const slug of editions) {
    const done = rows.get(slug);
    const edition = known.get(slug);
    if (!edition || (done && isWhole(join(out, done.file), done))) {
      tell(`${slug}: is there already`);
      continue;
    }
    const bytes = await makePack(buildEditionCatalog(content, edition), { from, site });
    const row = { edition: slug, file: `${packName(slug)}.zip`, bytes: bytes.length, sha256: sha256(bytes) };
    write(job, join(out, row.file), bytes);
    rows.set(slug, row);
    writeList(job, { source, packs: [...rows.values()] });
    tell(`${slug}: ${row.file}, ${(row.bytes / 1e6).toFixed(2)} MB`);
  }
  return sorted([...rows.values()]);
}

function unknownEdition(slug: string, known: readonly string[]): PackError {
  const near = known.filter((one) => one.startsWith(slug.slice(0, 2)) || one.endsWith(slug.slice(-2)));
  return new PackError(
    `edition "${slug}"`,
    `Expected the slug of an edition such as km-kh, found "${slug}".`,
    `use one of ${(near.length > 0 ? near : known).slice(0, 12).join(', ')}, or --all; content/editions.json has all of them.`,
  );
}

/** The list of an earlier run. A folder with things of others in it is left alone. */
function openOut(out: string): PackList | undefined {
  if (!existsSync(out)) {
    mkdirSync(out, { recursive: true });
    return undefined;
  }
  if (!statSync(out).isDirectory())
    throw new PackError(out, 'Expected a folder, found a file.', 'name another folder with --out.');
  const names = readdirSync(out);
  // Halves of a run that was stopped.
  for (const name of names.filter((one) => one.endsWith('.part'))) rmSync(join(out, name));
  const left = names.filter((name) => !name.endsWith('.part'));
  if (left.length === 0) return undefined;
  const list = readList(join(out, listFile));
  const ours = new Set([listFile, sumsFile, ...(list?.packs ?? []).map(({ file }) => file)]);
  const others = left.filter((name) => !ours.has(name) && !/^kindlight-[a-z-]+\.zip$/.test(name));
  if (!list || others.length > 0)
    throw new PackError(
      out,
      `Expected an empty folder or one with packs, found ${(others.length > 0 ? others : left).slice(0, 3).join(', ')}.`,
      'name an empty or new folder with --out, or move what is in this one.',
    );
  return list;
}

function readList(file: string): PackList | undefined {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as PackList;
    return typeof list.source === 'string' && Array.isArray(list.packs) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(file: string, { bytes, sha256: sum }: PackRow): boolean {
  return existsSync(file) && statSync(file).size === bytes && sha256(readFileSync(file)) === sum;
}

function writeList(job: PackJob, { source, packs }: PackList): void {
  const rows = sorted(packs);
  write(job, join(job.out, sumsFile), rows.map(({ sha256: sum, file }) => `${sum}  ${file}\n`).join(''));
  write(job, join(job.out, listFile), `${JSON.stringify({ source, packs: rows }, null, 2)}\n`);
}

function sorted(rows: readonly PackRow[]): readonly PackRow[] {
  return rows.toSorted((a, b) => (a.edition < b.edition ? -1 : 1));
}

/** Under another name until it is whole, so that nobody copies half a pack. */
function write({ write: put = writeFileSync }: PackJob, file: string, bytes: Uint8Array | string): void {
  const part = `${file}.part`;
  try {
    put(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT')
      throw new PackError(
        file,
        `Expected room for ${(bytes.length / 1e6).toFixed(1)} MB, found a full disk.`,
        'make room or name another disk with --out, then run the same command: it goes on where it was.',
      );
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
      throw new PackError(
        file,
        'Expected a folder that may be written, found one that may not.',
        'name another folder with --out.',
      );
    throw error;
  }
}

/** Changes whenever the built site does. */
function sourceOf(from: string, site = ''): string {
  const hash = createHash('sha256').update(site);
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort()) {
    const { size, mtimeMs } = statSync(entry);
    hash.update(`${relative(from, entry)} ${String(size)} ${String(mtimeMs)}\n`);
  }
  return hash.digest('hex');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Builds what is to be packed, where it is not built yet. */
function built(editions: readonly string[], isAll: boolean): string {
  const name = isAll ? 'all' : editions.length === 1 ? (editions[0] ?? '') : `${editions.length}-editions`;
  const out = join('.cache', 'pack', name);
  const env = {
    ...process.env,
    BASE_PATH: undefined,
    BASE: undefined,
    OUT_DIR: out,
    EDITIONS: isAll ? '' : editions.join(','),
  };
  const dir = join(root, out);
  if (!isUpToDate(dir, inputDigest(env)) && buildSite(env) !== 0)
    throw new PackError('the build', 'Expected a built site, found a build that failed.', 'read the lines above.');
  return dir;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      out: { type: 'string', default: 'packs' },
      from: { type: 'string' },
      site: { type: 'string' },
    },
  });
  const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  const editions = values.all ? content.editions.map(({ slug }) => slug) : positionals;
  if (editions.length === 0)
    throw new PackError(
      'npm run pack',
      'Expected an edition or --all, found neither.',
      'for example: npm run pack -- km-kh',
    );
  const unknown = editions.find((slug) => !content.editions.some((edition) => edition.slug === slug));
  if (unknown !== undefined)
    throw unknownEdition(
      unknown,
      content.editions.map(({ slug }) => slug),
    );
  const out = resolve(values.out);
  const from = values.from === undefined ? built(editions, values.all ?? false) : resolve(values.from);
  const rows = await writePacks({ content, editions, from, out, site: values.site, tell: (line) => console.log(line) });
  const sum = rows.reduce((total, { bytes }) => total + bytes, 0);
  console.log(
    `${out}: ${String(rows.length)} packs, ${(sum / 1e6).toFixed(1)} MB; sizes in ${listFile}, checksums in ${sumsFile}`,
  );
}

if (import.meta.main)
  await main().catch((error: unknown) => {
    console.error(error instanceof Error && error.name !== 'Error' ? error.message : error);
    process.exitCode = 1;
  });
