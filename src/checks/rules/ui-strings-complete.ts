import { sameLanguage } from '../../i18n/fallback-chain.ts';
import type { Content, LanguageWords, Sourced } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';

type Strings = Sourced<Readonly<Record<string, string>>>;

export const uiStringsComplete: Rule = {
  name: 'ui-strings-complete',
  sentence:
    'A language translates a whole file of interface strings, with the same variables and its own plural forms; English has a note for the translator on each.',
  severity: 'error',
  check: (content) => {
    const english = content.words.get('en');
    if (!english)
      return [
        { file: 'content/text/en', message: 'There are no English words.', fix: 'English is the master; add it.' },
      ];
    return [
      ...notesFindings(content, english),
      ...[...content.words.values()].flatMap((language) => languageFindings(content, english, language)),
    ];
  },
};

function notesFindings(content: Content, english: LanguageWords): Finding[] {
  return [...english.ui].flatMap(([name, { path, value }]) => {
    const notes = content.uiNotes.get(name)?.value ?? {};
    const keys = new Set(Object.keys(value).map(baseKey));
    const missing = [...keys]
      .filter((key) => !notes[key])
      .map((key) => ({
        file: `content/ui/${name}.json`,
        place: key,
        message: `The string "${key}" of ${path} has no note for translators.`,
        fix: 'say in one sentence where it stands and what its variables are.',
      }));
    const left = Object.keys(notes)
      .filter((key) => !keys.has(key))
      .map((key) => ({
        file: `content/ui/${name}.json`,
        place: key,
        message: `There is no string "${key}" any more.`,
        fix: 'remove the note.',
      }));
    return [...missing, ...left];
  });
}

function languageFindings(content: Content, english: LanguageWords, language: LanguageWords): Finding[] {
  const plurals = content.languages.get(language.tag)?.plural;
  return [...language.ui.values()].flatMap((strings): Finding[] => {
    const master = english.ui.get(strings.stem);
    if (!master)
      return [
        {
          file: strings.path,
          message: `English has no ui/${strings.stem}.json.`,
          fix: 'rename it as the English file is named, or remove it.',
        },
      ];
    const wanted = plurals && !isVariant(content, language.tag) ? expectedKeys(master.value, plurals) : undefined;
    return [
      ...(wanted ? missingKeys(strings, wanted) : []),
      ...unknownKeys(strings, master),
      ...variableFindings(strings, master),
    ];
  });
}

/** A country's variant lies over its language and need not be whole. */
function isVariant(content: Content, tag: string): boolean {
  return content.editions.some(
    (edition) => edition.tag === tag && edition.language !== tag && sameLanguage(tag, edition.language),
  );
}

const pluralEnding = /_(zero|one|two|few|many|other)$/;
const baseKey = (key: string): string => key.replace(pluralEnding, '');

function expectedKeys(master: Readonly<Record<string, string>>, plurals: readonly string[]): string[] {
  return [
    ...new Set(
      Object.keys(master).flatMap((key) =>
        pluralEnding.test(key) ? plurals.map((form) => `${baseKey(key)}_${form}`) : [key],
      ),
    ),
  ];
}

function missingKeys({ path, value }: Strings, wanted: readonly string[]): Finding[] {
  return wanted
    .filter((key) => !value[key])
    .map((key) => ({
      file: path,
      place: key,
      message: 'English has this string, this file does not.',
      fix: 'translate it; a file is translated as a whole, so that a page never mixes languages.',
    }));
}

function unknownKeys({ path, value }: Strings, master: Strings): Finding[] {
  const known = new Set(Object.keys(master.value).map(baseKey));
  return Object.keys(value)
    .filter((key) => !known.has(baseKey(key)))
    .map((key) => ({
      file: path,
      place: key,
      message: `English has no string "${key}".`,
      fix: 'correct the key, or remove it.',
    }));
}

function variableFindings({ path, value }: Strings, master: Strings): Finding[] {
  const variables = (text: string): string =>
    [...new Set([...text.matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)].map((match) => match[1] ?? ''))]
      .filter((name) => name !== 'count')
      .sort()
      .join(', ');
  return Object.entries(value).flatMap(([key, text]) => {
    const source = master.value[key] ?? master.value[`${baseKey(key)}_other`];
    if (source === undefined || variables(source) === variables(text)) return [];
    return [
      {
        file: path,
        place: key,
        message: `Expected the variables of English: ${variables(source) || 'none'}. Found: ${variables(text) || 'none'}.`,
        fix: 'use the same names between {{ and }}.',
      },
    ];
  });
}
