/**
 * Spelling of translations: `npm run check:spelling`, or `-- uk fr` for some languages. Prints each word that the dictionary
 * of its language does not know, with its first place. Accepted words stand in scripts/spelling/accepted/<tag>.txt. The
 * dictionaries have a lock file of their own and are installed at the first run, so that nobody else waits for them.
 * Not part of "npm test": dictionaries flag about 1 word in 70 of correct text, so a person decides.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { translatedLanguages } from '../src/checks/translations/languages.ts';
import { spellingWords } from '../src/checks/translations/spelling-words.ts';
import { unitsOf } from '../src/checks/translations/units.ts';

interface Hunspell {
  spell(word: string): boolean;
}
interface HunspellModule {
  loadModule(): Promise<{
    mountBuffer(contents: Uint8Array, name: string): string;
    create(aff: string, dic: string): Hunspell;
  }>;
}

/** Dictionary packages whose name is not the language's tag. */
const named: Readonly<Record<string, string>> = { pt: 'pt-pt', 'sr-Latn-ME': 'sr-latn' };
const folder = resolve('scripts/spelling');
if (!existsSync(join(folder, 'node_modules', 'hunspell-asm'))) {
  console.log('Installing the dictionaries (once) …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: folder, stdio: 'inherit' });
}
const require = createRequire(join(folder, 'package.json'));
const hunspell = await (require('hunspell-asm') as HunspellModule).loadModule();
const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
const wanted = process.argv.slice(2);
const languages = translatedLanguages(content).filter(
  ({ tag, folder: place }) => wanted.length === 0 || wanted.includes(tag) || wanted.includes(place),
);

for (const language of languages) {
  const dictionary = join(folder, 'node_modules', `dictionary-${named[language.tag] ?? language.tag}`);
  if (!existsSync(dictionary)) {
    console.log(`${language.tag}: no dictionary`);
    continue;
  }
  const speller = hunspell.create(
    hunspell.mountBuffer(readFileSync(join(dictionary, 'index.aff')), `${language.tag}.aff`),
    hunspell.mountBuffer(readFileSync(join(dictionary, 'index.dic')), `${language.tag}.dic`),
  );
  const accepted = acceptedWords(language.tag);
  const known = new Map<string, boolean>();
  const unknown = new Map<string, { readonly place: string; count: number }>();
  let all = 0;
  for (const { name, place, target } of unitsOf(content, language)) {
    if (target === undefined) continue;
    for (const word of spellingWords(target, { nounsAreCapital: ['de', 'lb'].includes(language.tag) })) {
      all += 1;
      const isKnown =
        known.get(word) ?? (accepted.has(word.toLocaleLowerCase(language.tag)) || knows(speller, word, language.tag));
      known.set(word, isKnown);
      if (isKnown) continue;
      const row = unknown.get(word) ?? { place: `${name} › ${place}`, count: 0 };
      row.count += 1;
      unknown.set(word, row);
    }
  }
  const flagged = [...unknown.values()].reduce((sum, { count }) => sum + count, 0);
  console.log(
    `\n${language.tag}: ${String(all)} words, ${String(flagged)} unknown (${((100 * flagged) / Math.max(1, all)).toFixed(2)} %), ${String(unknown.size)} different`,
  );
  for (const [word, { place, count }] of [...unknown].sort((a, b) => b[1].count - a[1].count))
    console.log(`  ${word}${count > 1 ? ` (${String(count)})` : ''}  ${place}`);
}

/** Whether the word, its parts between hyphens, or its small form is known. */
function knows(speller: Hunspell, word: string, tag: string): boolean {
  const forms = [word, word.charAt(0).toLocaleLowerCase(tag) + word.slice(1)];
  return (
    forms.some((form) => speller.spell(form)) ||
    (word.includes('-') && word.split('-').every((part) => knows(speller, part, tag)))
  );
}

function acceptedWords(tag: string): ReadonlySet<string> {
  const file = join(folder, 'accepted', `${tag}.txt`);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}
