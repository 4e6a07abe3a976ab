/**
 * Everything to translate into one language as a PO file: `npm run translate:export -- --lang uk --out uk.po`.
 * `--missing` leaves out what is translated; `--kind titles,ui` takes some kinds only.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { toPo } from '../src/checks/translations/exchange.build.ts';
import { translatedLanguages } from '../src/checks/translations/languages.ts';

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    out: { type: 'string' },
    missing: { type: 'boolean' },
    kind: { type: 'string' },
  },
});
const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
const words = translatedLanguages(content).find(({ tag, folder }) => values.lang === tag || values.lang === folder);
if (!words) {
  console.error(
    `Expected --lang with one of: ${translatedLanguages(content)
      .map(({ folder }) => folder)
      .join(' ')}. Found: ${values.lang ?? 'none'}.`,
  );
  process.exit(1);
}
const kinds = values.kind?.split(',');
const out = values.out ?? `${words.folder}.po`;
const file = toPo(
  content,
  words,
  ({ kind, target }) => (!kinds || kinds.includes(kind)) && !(values.missing && target !== undefined),
);
writeFileSync(out, file);
console.log(`${out}: ${file.split('\nmsgctxt ').length - 1} strings for ${words.tag}`);
