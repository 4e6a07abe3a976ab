/** Writes the words that a rule makes from another language's (src/i18n/generated-words.ts): `npm run content:generate`. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedWords } from '../src/i18n/generated-words.ts';

const text = join(resolve(process.env['CONTENT_DIR'] ?? 'content'), 'text');
for (const { tag, folder = tag, from, fromFolder = from, rule, convert } of generatedWords) {
  const source = join(text, fromFolder);
  const target = join(text, folder);
  rmSync(target, { recursive: true, force: true });
  if (!existsSync(source)) continue;
  cpSync(source, target, { recursive: true });
  let written = 0;
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    const path = join(target, name);
    if (statSync(path).isDirectory()) continue;
    // The style of a language and its digests are for those who write it; nobody writes here.
    if (!/\.(json|mdx)$/.test(name) || name === 'ui-source.json') {
      rmSync(path);
      continue;
    }
    const before = readFileSync(path, 'utf8');
    const after = convert(before);
    // A text that the rule leaves alone is inherited, not repeated.
    if (after === before) rmSync(path);
    else {
      writeFileSync(path, after);
      written += 1;
    }
  }
  console.log(`${tag}: ${written} files from ${from} (${rule})`);
}
