/** Quotation marks as each language, or a country's variant of it, writes them. */

interface Marks {
  /** How they are written, for messages. */
  readonly right: string;
  /** Marks that this language does not use, or not there. */
  readonly strange: RegExp;
}

const marks: Readonly<Record<string, Marks>> = {
  en: { right: '“ ” and ’', strange: /["'„‚«»]/u },
  // “ closes in German: before a word it opens, as in English.
  de: { right: '„ “ and ’', strange: /["'”«»]|(?<![\p{L}\p{N}\p{P}…])[“‘](?=[\p{L}\p{N}[…])/u },
  'de-CH': { right: '« », ‹ › and ’', strange: /["'„“”‚‘]/u },
};

/** Marks to mend, with the words around them; undefined where the language's marks are not known here. */
export function strangeMarks(
  text: string,
  language: string,
): { readonly near: string; readonly right: string } | undefined {
  const own = marks[language] ?? marks[language.split('-')[0] ?? language];
  const found = own?.strange.exec(text);
  if (!own || !found) return undefined;
  return { near: text.slice(Math.max(0, found.index - 15), found.index + 16).trim(), right: own.right };
}
