/**
 * How well and how fast the search is in every language: `npm run bench:search`, `-- fr ja` for some languages,
 * `--missed` to see what was not found, `--browser` to time it in a phone six times slower (needs a built site in BUILT_DIR).
 */
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { measureLanguages, searchTable } from '../src/features/search/bench.build.ts';

const flags = process.argv.slice(2);
const wanted = flags.filter((flag) => !flag.startsWith('--'));
const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
const rows = await measureLanguages(content, resolve('tests/search'), wanted);
console.log(searchTable(rows, flags.includes('--missed')));
if (flags.includes('--browser')) {
  const { timeInBrowser } = await import('./bench-search-browser.ts');
  await timeInBrowser(resolve(process.env['BUILT_DIR'] ?? 'dist'));
}
