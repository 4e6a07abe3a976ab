import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasClearLetters } from '../../../../src/features/reading/clear-letters.ts';
import { charactersOf } from './woff2-letters.ts';

interface Row {
  readonly tag: string;
  readonly folder?: string;
  readonly script: string;
}
const languages = (JSON.parse(readFileSync('content/languages.json', 'utf8')) as Row[]).filter(
  ({ tag, folder = tag }) => existsSync(join('content/text', folder, 'ui')),
);
const files = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-';
const font = new Set(['latin', 'latin-ext'].flatMap((part) => [...charactersOf(`${files}${part}-wght-normal.woff2`)]));

/** Letters that a language uses in its interface strings. */
function lettersOf({ tag, folder = tag }: Row): string[] {
  const ui = join('content/text', folder, 'ui');
  const text = readdirSync(ui).map((name) =>
    Object.values(JSON.parse(readFileSync(join(ui, name), 'utf8')) as object).join(' '),
  );
  return [...new Set(text.join(' ').normalize('NFC').match(/\p{L}/gu) ?? [])];
}
const lacking = (row: Row) => lettersOf(row).filter((letter) => !font.has(letter.codePointAt(0) ?? 0));

test.each(languages.filter((row) => hasClearLetters(row as never)))(
  'the clear letters have every letter of $tag',
  (row) => {
    expect(lacking(row)).toEqual([]);
  },
);

test.each(languages.filter((row) => !hasClearLetters(row as never)))(
  'they are not offered in $tag, because they lack some',
  (row) => {
    expect(lacking(row).length).toBeGreaterThan(0);
  },
);
