/**
 * Checks translations beside their English: `npm run check:translations`, or `-- uk ja` for some languages.
 * `--hints` prints what is worth a look but does not fail.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { lineOf } from '../src/checks/translations/line-of.ts';
import { translatedLanguages } from '../src/checks/translations/languages.ts';
import { checkLanguage, translationChecks } from '../src/checks/translations/run.build.ts';
import { generatedWords } from '../src/i18n/generated-words.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
const content = readContentOrThrow(root);
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
// What a rule makes of another language is checked there; `check:content` sees that it is fresh.
const made = new Set(generatedWords.flatMap(({ tag, folder = tag }) => [tag, folder]));
const wanted = named.filter((name) => !made.has(name));
const languages = translatedLanguages(content).filter(
  ({ tag, folder }) => named.length === 0 || wanted.includes(tag) || wanted.includes(folder),
);
if (wanted.length > languages.length) {
  console.error(
    `Expected languages such as "uk". Found: ${wanted.join(' ')}.\n  Known: ${translatedLanguages(content)
      .map(({ tag }) => tag)
      .join(' ')}`,
  );
  process.exit(1);
}
const checks = await translationChecks();
const all = languages.flatMap((words) => checkLanguage(content, words, checks));
const errors = all.filter(({ level }) => level === 'error');
const shown = process.argv.includes('--hints') ? all : errors;
for (const { folder, name, place, check, level, message, fix } of shown) {
  const path = `content/text/${folder}/${name}`;
  const line = lineOf(readText(resolve(root, 'text', folder, name)), name, place);
  const mark = level === 'hint' ? '(hint) ' : '';
  console.error(
    `${mark}${path}${line ? `:${line}` : ''}${place ? ` › ${place}` : ''}\n  ${message}\n  Fix: ${fix}\n  Rule: ${check}\n`,
  );
}
console.log(
  `translations: ${languages.length} languages, ${checks.length} checks, ${errors.length} findings, ${all.length - errors.length} hints${shown === all ? '' : ' (--hints shows them)'}`,
);
process.exitCode = errors.length > 0 ? 1 : 0;

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
