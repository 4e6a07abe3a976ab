/**
 * Writes into translations from which English they were made: `npm run content:stamp -- de`.
 * Run it after a translation has been brought up to date, never instead.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { stampedTexts } from '../src/catalog/stale.ts';

const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
const folders = process.argv.slice(2);
const languages = [...content.words.values()].filter((language) => folders.includes(language.folder));
if (folders.length === 0 || languages.length !== folders.length) {
  console.error(`Expected folders below content/text, such as "de". Found: ${folders.join(' ') || 'none'}.`);
  process.exit(1);
}

const changed = new Set<string>();
for (const language of languages) {
  for (const { file, place, now } of stampedTexts(content, language)) if (stamp(file, place, now)) changed.add(file);
}
console.log(`${changed.size} files stamped`);

/** Sets the digest at `place` in front matter or JSON without touching anything else. */
function stamp(path: string, place: string, digest: string): boolean {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '{}';
  const after = path.endsWith('.json') ? stampJson(before, place, digest) : stampFrontMatter(before, digest);
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}

function stampJson(text: string, place: string, digest: string): string {
  const value: unknown = JSON.parse(text);
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const inner = steps.reduce<unknown>((object, step) => ((object as Record<string, unknown>)[step] ??= {}), value);
  (inner as Record<string, unknown>)[last] = digest;
  return `${JSON.stringify(value, null, 2)}\n`;
}

function stampFrontMatter(text: string, digest: string): string {
  const without = text.replace(/(\nreview:\n(?: {2}.*\n)*?) {2}source: .*\n/, '$1');
  return without.replace(/\nreview:\n/, `\nreview:\n  source: '${digest}'\n`);
}
