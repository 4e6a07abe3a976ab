/**
 * `npm run report:weights`: what each kind of page of a built site weighs (BUILT_DIR, else dist). With `-- --write` the
 * budgets in tests/build/sample/budgets.json become what is measured and a little room; say in the commit why they grew.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { outDir, root } from './build-stamp.js';
import { table } from './bench/table.ts';

const dir = process.env['BUILT_DIR'] ? resolve(process.env['BUILT_DIR']) : outDir();
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`Nothing to weigh in ${dir}\n  Expected a built site.\n  Fix: npm run build, or set BUILT_DIR`);
  process.exit(1);
}
// The readers of a built site look at BUILT_DIR when they are loaded.
process.env['BUILT_DIR'] = dir;
const { allWeights, heaviestByKind, lastingName, weigh } = await import('../tests/build/weights.ts');
const { budgetsFile, readBudgets, roomFor } = await import('../tests/build/sample/budgets.ts');

const pages = allWeights();
const kinds = heaviestByKind(pages);
const parts = ['html', 'css', 'script', 'toRead', 'total', 'requests'] as const;
console.log(
  table(
    ['heaviest of its kind, bytes br', 'HTML', 'CSS', 'script', 'HTML + CSS', 'all', 'files'],
    Object.entries(kinds).map(([kind, weight]) => [kind, ...parts.map((part) => weight[part])]),
  ),
);
const files = [...new Set(pages.flatMap((page) => page.files))];
const named = files.map((file) => [lastingName(file), weigh(file)] as const).sort(([, a], [, b]) => b - a);
console.log(
  `\n${table(
    ['file', 'bytes br'],
    named.filter(([, bytes]) => bytes > 400),
  )}`,
);

if (process.argv.includes('--write')) {
  const { searchKB, pages: before } = readBudgets();
  const budgets = {
    searchKB,
    // The chooser grows with the editions of a build, so its budget is set by hand, for all of them.
    pages: {
      chooser: before['chooser'],
      ...Object.fromEntries(
        Object.entries(kinds)
          .filter(([kind]) => kind !== 'chooser')
          .map(([kind, { toRead, script, total, requests }]) => [
            kind,
            { toRead: roomFor(toRead), script: roomFor(script), total: roomFor(total), requests },
          ]),
      ),
    },
    files: Object.fromEntries(
      named
        .filter(([name, bytes]) => bytes > 400 && name !== 'script without an element')
        // Two files may share a name; the heavier one then speaks for both.
        .reverse()
        .map(([name, bytes]) => [name, roomFor(bytes)] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  };
  writeFileSync(join(root, budgetsFile), `${JSON.stringify(budgets, undefined, 2)}\n`);
  console.log(`\nWritten: ${budgetsFile}`);
}
