/**
 * Takes a PO file back: `npm run translate:import -- uk.po`. Files are written whole; what is not whole waits and is named.
 * Everything new is a draft. Then run `npm run check:translations -- uk` and `npm run content:stamp -- uk`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { po } from 'gettext-parser';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { fromPo } from '../src/checks/translations/exchange.build.ts';
import { translatedLanguages } from '../src/checks/translations/languages.ts';
import { unitsOf, type Unit } from '../src/checks/translations/units.ts';
import { writtenFile } from '../src/checks/translations/write-back.build.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
const content = readContentOrThrow(root);
const path = process.argv[2] ?? '';
if (!existsSync(path)) {
  console.error(`Expected a PO file. Found: ${path || 'none'}.\n  Fix: npm run translate:import -- uk.po`);
  process.exit(1);
}
const file = readFileSync(path, 'utf8');
const tag = po.parse(file).headers['Language'] ?? po.parse(file).headers['language'];
const words = translatedLanguages(content).find((language) => language.tag === tag);
if (!words) {
  console.error(
    `${path}\n  Expected the header "Language" with a tag of content/languages.json. Found: ${tag ?? 'none'}.`,
  );
  process.exit(1);
}
const { texts, outdated } = fromPo(content, words, file);
const files = new Map<string, Unit[]>();
for (const unit of unitsOf(content, words)) files.set(unit.name, [...(files.get(unit.name) ?? []), unit]);

let written = 0;
for (const [name, units] of files) {
  if (!units.some((unit) => texts.has(`${unit.name}#${unit.place}`))) continue;
  const target = join(root, 'text', words.folder, name);
  const english = join(root, 'text', 'en', name);
  const own = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
  const made = writtenFile(name, units, texts, {
    own,
    english: existsSync(english) ? readFileSync(english, 'utf8') : '{}',
  });
  if ('missing' in made)
    console.warn(
      `waits: ${name} (${made.missing.length} of ${units.length} strings are missing, first ${made.missing[0]})`,
    );
  else if (made.text !== own) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, made.text);
    written += 1;
  }
}
for (const context of outdated)
  console.warn(`out of date: ${context} (its English has changed since the export; export again)`);
console.log(`${words.tag}: ${written} files written, ${texts.size} strings read, ${outdated.length} out of date`);
