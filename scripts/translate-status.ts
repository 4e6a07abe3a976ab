/** How far every language is: `npm run translate:status`, `-- uk` for one with all kinds of text, `--json` for programs. */
import { resolve } from 'node:path';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { languageStatus, type KindStatus } from '../src/checks/translations/status.ts';
import { translatedLanguages } from '../src/checks/translations/languages.ts';

const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const languages = translatedLanguages(content)
  .filter(({ tag, folder }) => wanted.length === 0 || wanted.includes(tag) || wanted.includes(folder))
  .map((words) => ({
    tag: words.tag,
    folder: words.folder,
    name: content.languages.get(words.tag)?.name ?? '',
    kinds: languageStatus(content, words),
    style: words.style !== undefined,
    trouble: words.trouble !== undefined,
    avoid: words.avoid !== undefined,
  }));

if (process.argv.includes('--json')) console.log(JSON.stringify(languages, undefined, 2));
else {
  const kinds = languages[0]?.kinds.map(({ kind }) => kind) ?? [];
  const cell = ({ all, translated, stale }: KindStatus): string =>
    translated === 0
      ? '–'
      : translated === all && stale === 0
        ? 'all'
        : `${translated}/${all}${stale ? ` (${stale} old)` : ''}`;
  print(
    ['language', ...kinds, 'STYLE', 'search', 'draft', '2nd', 'reviewed'],
    languages.map(({ folder, kinds: rows, style, trouble }) => [
      folder,
      ...rows.map(cell),
      style ? 'yes' : '–',
      trouble ? 'yes' : '–',
      ...(['draft', 'secondReading', 'reviewed'] as const).map((state) =>
        String(rows.reduce((sum, row) => sum + row[state], 0)),
      ),
    ]),
  );
  console.log('\nStrings translated of all; "all": complete and up to date; "old": the English has changed since.');
}

function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...rows])
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
