/** Tells whether a built folder still fits its sources, so that "npm start" builds only when something changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** Settings that change what is built. */
const settings = ['EDITIONS', 'BASE', 'BASE_PATH', 'SITE', 'REVIEWED_ONLY'];
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Folder the build writes to (OUT_DIR, else dist). */
export function outDir(env = process.env) {
  return join(root, env.OUT_DIR ?? 'dist');
}

/** Digest of all files and settings that a build reads. Contents count, not times: a fresh checkout changes only times. */
export function inputDigest(env = process.env) {
  const hash = createHash('sha256').update(process.version);
  for (const name of settings) hash.update(`\n${name}=${env[name] ?? ''}`);
  for (const source of [env.CONTENT_DIR ?? 'content', ...sources]) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Whether `dir` was built, to its end, from exactly these inputs. */
export function isUpToDate(dir, digest) {
  const stamp = stampFile(dir);
  return existsSync(join(dir, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === digest;
}

/** Notes that `dir` is now built from these inputs. */
export function writeStamp(dir, digest) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile(dir), `${digest}\n`);
}

/** Forgets the last build of `dir`; done before a build, so that a broken one never counts as finished. */
export function removeStamp(dir) {
  rmSync(stampFile(dir), { force: true });
}

function stampFile(dir) {
  const key = createHash('sha256').update(dir).digest('hex').slice(0, 8);
  return join(root, '.cache', `build-${basename(dir)}-${key}.stamp`);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
