/**
 * `npm run compress`: writes a .br and a .gz beside every text of the built site, so that a web server sends them as
 * they are. Its own step (ruling 21): it takes minutes and grows the folder, and a host that compresses by itself needs
 * none of it. It can be interrupted and goes on where it was; same files in, same bytes out.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { outDir } from './build-stamp.js';

const texts = /\.(?:html|css|js|mjs|json|svg|txt|xml|webmanifest|ico)$/;
/** Below this nothing is won: the answer fits one packet either way. */
const smallest = 256;

const packers = {
  '.br': (bytes: Buffer, quality: number): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes: Buffer, quality: number): Promise<Buffer> => promisify(gzip)(bytes, { level: Math.min(quality, 9) }),
} as const;

export interface Packed {
  readonly files: number;
  readonly made: number;
  readonly plain: number;
  readonly packed: Record<keyof typeof packers, number>;
}

/** Packs the texts below `dir`. `progress` hears how many of all are done. */
export async function compressSite(
  dir: string,
  { quality = 11, progress = (_done: number, _all: number): void => undefined } = {},
): Promise<Packed> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  await removeOrphans(dir, names);
  const files = names.filter((name) => texts.test(name) && statSync(join(dir, name)).size >= smallest).sort();
  const count = { files: files.length, made: 0, plain: 0, packed: { '.br': 0, '.gz': 0 } };
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length; at = next++) {
      const file = join(dir, files[at] ?? '');
      const { mtime, size } = statSync(file);
      count.plain += size;
      for (const ending of Object.keys(packers) as (keyof typeof packers)[]) {
        const target = file + ending;
        if (!isFresh(target, mtime)) {
          const bytes = await packers[ending](await readFile(file), quality);
          // Under another name until it is whole: a server may be reading while we write.
          await writeFile(`${target}.part`, bytes);
          await utimes(`${target}.part`, mtime, mtime);
          await rename(`${target}.part`, target);
          count.made += 1;
        }
        count.packed[ending] += statSync(target).size;
      }
      progress(at + 1, files.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return count;
}

/** A packed file carries the time of its source, to the second. */
function isFresh(target: string, mtime: Date): boolean {
  return existsSync(target) && Math.abs(statSync(target).mtimeMs - mtime.getTime()) < 1000;
}

/** Packed files whose source is gone would be sent for a page that no longer exists; half-written ones help nobody. */
async function removeOrphans(dir: string, names: readonly string[]): Promise<void> {
  const all = new Set(names);
  for (const name of names) {
    const source = name.replace(/\.(?:br|gz)(?:\.part)?$/, '');
    if (source === name || !texts.test(source)) continue;
    // The sitemap is made compressed, and has no plain twin.
    if (name.endsWith('.part') || (!all.has(source) && name !== 'sitemap.xml.gz')) await rm(join(dir, name));
  }
}

if (import.meta.main) {
  const dir = process.argv[2] ? resolve(process.argv[2]) : outDir();
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(`Nothing to compress in ${dir}\n  Expected a built site with an index.html.\n  Fix: npm run build`);
    process.exit(1);
  }
  const isTerminal = process.stdout.isTTY;
  const done = await compressSite(dir, {
    progress: (at, all) => {
      if (isTerminal ? at % 50 === 0 : at % 5000 === 0)
        process.stdout.write(`${isTerminal ? '\r' : ''}${at} of ${all}${isTerminal ? '' : '\n'}`);
    },
  }).catch((error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'ENOSPC'
        ? `No space left while compressing ${dir}\n  Expected room for about a third of what is there.\n  Fix: free some, then run the command again; it goes on where it was.`
        : `Could not compress ${dir}\n  ${error.message}`,
    );
    process.exit(1);
  });
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${isTerminal ? '\r' : ''}${done.files} texts in ${relative(process.cwd(), dir) || '.'}: ${mb(done.plain)} plain, ${mb(done.packed['.gz'])} gzip, ${mb(done.packed['.br'])} brotli; ${done.made} files written.`,
  );
}
