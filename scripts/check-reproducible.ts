/**
 * `npm run check:reproducible`: builds some editions twice, in other folders, at another time, in another time zone and
 * language of the machine and without the cache of the first build, and compares every byte. Who has the sources can tell so whether
 * a host serves what they say. EDITIONS chooses others; `-- one two` compares two folders that are built already.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../src/catalog/files-below.build.ts';
import { buildSite } from './build.js';
import { root } from './build-stamp.js';

const editions = process.env['EDITIONS'] ?? 'en-gb,uk-ua';
/** Two machines that agree on nothing but the sources. */
const machines = [
  { TZ: 'UTC', LANG: 'C.UTF-8' },
  { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
];

const [one, two] = process.argv.slice(2);
const folders = one && two ? [resolve(one), resolve(two)] : machines.map(build);
const [first, second] = folders.map(digests) as [ReadonlyMap<string, string>, ReadonlyMap<string, string>];
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const different = names.filter((name) => first.get(name) !== second.get(name));
for (const name of different)
  console.log(
    `${name}: ${first.has(name) ? (second.has(name) ? 'other bytes' : 'only in the first') : 'only in the second'}`,
  );
console.log(
  `reproducible: ${String(names.length)} files of ${one ? 'two folders' : editions} compared, ${String(different.length)} differ`,
);
process.exitCode = different.length > 0 ? 1 : 0;

/** Builds into a folder of its own, without what an earlier build left in the cache. */
function build(machine: NodeJS.ProcessEnv, at: number): string {
  const dir = join('.cache', 'reproducible', String(at));
  rmSync(join(root, '.cache', 'astro', 'content'), { recursive: true, force: true });
  const status = buildSite({ ...process.env, ...machine, EDITIONS: editions, OUT_DIR: dir }, [
    'ignore',
    'ignore',
    'inherit',
  ]);
  if (status !== 0) throw new Error(`Build ${String(at + 1)} ended with exit code ${String(status)}`);
  return join(root, dir);
}

/** Name → digest of every file in a folder. */
function digests(dir: string): ReadonlyMap<string, string> {
  return new Map(
    filesBelow(dir).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(dir, name)))
        .digest('hex'),
    ]),
  );
}
