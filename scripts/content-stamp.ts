/**
 * Writes into translations from which English they were made: `npm run content:stamp -- de`.
 * Run it after a translation has been brought up to date, never instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { sourceDigest } from '../src/catalog/source-digest.ts';

const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
const english = content.words.get('en');
const folders = process.argv.slice(2);
const languages = [...content.words.values()].filter((language) => folders.includes(language.folder));
if (!english || folders.length === 0 || languages.length !== folders.length) {
  console.error(`Expected folders below content/text, such as "de". Found: ${folders.join(' ') || 'none'}.`);
  process.exit(1);
}

let changed = 0;
for (const language of languages) {
  for (const kind of ['lessons', 'words', 'plans', 'easy', 'guides', 'pages', 'firstSteps'] as const) {
    for (const text of language[kind].values()) {
      const source = english[kind].get(text.stem);
      if (source && stamp(text.path, sourceDigest(source))) changed += 1;
    }
  }
}
console.log(`${changed} files stamped`);

/** Sets review.source in front matter or JSON without touching anything else. */
function stamp(path: string, digest: string): boolean {
  const before = readFileSync(path, 'utf8');
  const after = path.endsWith('.json') ? stampJson(before, digest) : stampFrontMatter(before, digest);
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}

function stampJson(text: string, digest: string): string {
  const value = JSON.parse(text) as { review: Record<string, unknown> };
  value.review['source'] = digest;
  return `${JSON.stringify(value, null, 2)}\n`;
}

function stampFrontMatter(text: string, digest: string): string {
  const without = text.replace(/(\nreview:\n(?: {2}.*\n)*?) {2}source: .*\n/, '$1');
  return without.replace(/\nreview:\n/, `\nreview:\n  source: '${digest}'\n`);
}
