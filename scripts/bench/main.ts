/**
 * npm run bench [-- reading searching building serving] [--print]: measures ours beside its peers in one run on one
 * machine, prints the tables and keeps them in docs/benchmarks.md. A part that is not asked for keeps its last figures.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { outDir, root } from '../build-stamp.js';
import { measureBuilding } from './building.ts';
import { measureReading } from './reading.ts';
import { measureSearching } from './searching.ts';
import { measureServing } from './serving.ts';
import type { Section } from './section.ts';

const parts: Readonly<Record<string, () => Promise<Section>>> = {
  reading: () => measureReading(builtSite()),
  searching: () => measureSearching(builtSite()),
  building: () => measureBuilding(),
  serving: () => measureServing(builtSite()),
};

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `No such part of the bench: ${unknown.join(', ')}\n  Expected some of ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(1);
}

const file = join(root, 'docs', 'benchmarks.md');
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n── ${name}`);
  const section = await parts[name]?.();
  if (!section) continue;
  if ('skipped' in section) {
    console.log(`skipped: ${section.skipped}`);
    continue;
  }
  const text = [...section.tables, section.notes ?? '', await circumstances()].filter(Boolean).join('\n\n');
  console.log(text);
  if (!process.argv.includes('--print')) await keep(name, text);
}

/** Puts the figures between their marks in the document. */
async function keep(name: string, text: string): Promise<void> {
  const document = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [document.indexOf(start), document.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/benchmarks.md has no place for "${name}"\n  Expected the marks ${start} and ${end}.`);
  const changed = `${document.slice(0, from + start.length)}\n\n${text}\n\n${document.slice(to)}`;
  writeFileSync(file, await format(changed, { ...(await resolveConfig(file)), parser: 'markdown' }));
}

/** When, on what, and how busy that was: figures without these mean nothing. */
async function circumstances(): Promise<string> {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const load = readFileSync('/proc/loadavg', 'utf8').split(' ')[0];
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `_${new Date().toISOString().slice(0, 10)}, commit ${commit}, ${cpus().length} × ${processor}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}, Node ${process.versions.node}, load at the end ${load}._`;
}

function builtSite(): string {
  const dir = process.env['BUILT_DIR'] ? resolve(process.env['BUILT_DIR']) : outDir();
  if (existsSync(join(dir, 'en-gb', 'index.html'))) return dir;
  console.error(
    `No built site in ${dir}\n  Expected one with the edition en-gb.\n  Fix: npm run build, or set BUILT_DIR`,
  );
  process.exit(1);
}
