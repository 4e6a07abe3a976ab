/** How a language is written: its script, its quotation marks, its length beside English, words it avoids. */
import { bare, keptNames, perUnit } from './check.ts';

const scripts: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Geor: /\p{Script=Georgian}/u,
  Khmr: /\p{Script=Khmer}/u,
  Thai: /\p{Script=Thai}/u,
  Arab: /\p{Script=Arabic}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
};

/** Words that stay in Latin letters in every script. */
const latinNames =
  /\b(?:SMS|Esc|Shift|Ctrl|Tab|Enter|URL|PDF|QR|CC BY 4\.0|CC BY|MIT|OK|AI|USB|ZIP|HTML|SCORM|cmi5|LMS|Emma|[A-Z]{2,6}|[a-d]\d|[A-D]\d|[gp]\d+)\b/g;

export const rightScript = perUnit('right-script', ({ target }, { language }) => {
  const own = scripts[language.script];
  if (!own) return undefined;
  const text = bare(target).replaceAll(keptNames, ' ').replaceAll(latinNames, ' ');
  const mixed = (text.match(/[\p{L}\p{M}]+/gu) ?? []).find((word) => language.script !== 'Jpan' && mixesScripts(word));
  if (mixed)
    return {
      message: `"${mixed}" mixes letters of two scripts that look alike.`,
      fix: 'type the word anew with the keyboard of the language.',
    };
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  const strange = letters.filter((letter) => !own.test(letter));
  if (letters.length < 6 || strange.length / letters.length <= 0.25) return undefined;
  return {
    message: `${strange.length} of ${letters.length} letters are not in the script of the language (${language.script}).`,
    fix: 'translate it, or transcribe names as the language does.',
  };
});

function mixesScripts(word: string): boolean {
  return [scripts['Latn'], scripts['Cyrl'], scripts['Grek']].filter((script) => script?.test(word)).length > 1;
}

/** Quotation marks by language (CLDR 48 and the house's choice): pairs outside and inside, where there are other good ones too. */
const quotes: Readonly<Record<string, string>> = {
  ...Object.fromEntries('bg lt'.split(' ').map((tag) => [tag, '„“'])),
  ...Object.fromEntries('ca eu gl it es pt fr el nb nn rm'.split(' ').map((tag) => [tag, '«»“”‘’‹›'])),
  ...Object.fromEntries('cs sk sl et lb'.split(' ').map((tag) => [tag, '„“‚‘»«›‹'])),
  ...Object.fromEntries('hu pl ro'.split(' ').map((tag) => [tag, '„”»«'])),
  ...Object.fromEntries('sr sr-Latn sr-Latn-ME'.split(' ').map((tag) => [tag, '„”“'])),
  ...Object.fromEntries('cy da fil ga km ko lv mi mt th tr vi nl sq'.split(' ').map((tag) => [tag, '“”‘’'])),
  ...Object.fromEntries('fi sv'.split(' ').map((tag) => [tag, '”'])),
  da: '“”‘’„»«',
  nl: '“”‘’„',
  sq: '“”„«»‘’',
  // Croatian closes with ” (Hrvatski pravopis), not with the “ of Czech and German.
  hr: '„”»«',
  uk: '«»„“',
  ka: '„“«»',
  ja: '「」『』',
  de: '„“‚‘',
  'de-CH': '«»‹›',
};

export const rightQuotes = perUnit('right-quotes', ({ target }, { words }) => {
  const allowed = quotes[words.tag];
  if (!allowed) return undefined;
  const found = [...target.replaceAll(/<[^>]+>/g, ' ').matchAll(/["'„“”‚‘«»‹›「」『』]/gu)].find(
    ([mark]) => !allowed.includes(mark),
  );
  if (!found) return undefined;
  const at = found.index;
  return {
    message: `Expected the marks ${[...allowed].join(' ')} and ’. Found: ${target.slice(Math.max(0, at - 15), at + 16)}`,
    fix: 'write the quotation marks and the apostrophe (’) of the language.',
  };
});

/** Characters as people count them. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...graphemes.segment(text)].length;

export const fitsItsPlace = perUnit('fits-its-place', ({ target, max }) => {
  if (!max) return undefined;
  const length = lengthOf(target.replaceAll(/\{\{[^}]*\}\}/g, '00'));
  if (length <= max) return undefined;
  return {
    message: `Expected at most ${max} characters, because its place is narrow. Found ${length}.`,
    fix: 'find a shorter word.',
  };
});

export const avoidedWords = perUnit('avoided-words', ({ target }, { words }) => {
  const text = ` ${bare(target).toLowerCase()} `;
  for (const { find, better } of words.avoid?.value ?? []) {
    const stem = find.toLowerCase().replace(/\*$/, '');
    const end = find.endsWith('*') ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${stem.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}${end}`, 'u');
    if (pattern.test(text)) return { message: `"${find}" is to be avoided in this language.`, fix: better };
  }
  return undefined;
});
