/** Languages whose words are made from another's by rule, never by hand. `npm run content:generate` writes them. */
import { montenegrinCyrillic } from './montenegrin-cyrillic.ts';
import { serbianLatin } from './transliterate.ts';

export interface GeneratedWords {
  readonly tag: string;
  /** Folder under content/text, and that of the source, where they are not the tags. */
  readonly folder?: string;
  readonly fromFolder?: string;
  readonly from: string;
  /** What the rule does, for people. */
  readonly rule: string;
  readonly convert: (text: string) => string;
}

export const generatedWords: readonly GeneratedWords[] = [
  { tag: 'sr-Latn', from: 'sr', rule: 'Serbian Cyrillic to Latin (CLDR)', convert: serbianLatin },
  {
    tag: 'sr-Cyrl-ME',
    folder: 'cnr-Cyrl',
    from: 'sr-Latn-ME',
    fromFolder: 'cnr',
    rule: 'Montenegrin Latin to Cyrillic',
    convert: montenegrinCyrillic,
  },
  { tag: 'de-CH', from: 'de', rule: 'Swiss spelling: ss for ß', convert: swissSpelling },
];

export const generatedTags: ReadonlySet<string> = new Set(generatedWords.map(({ tag }) => tag));

/** Words Swiss schools and emergency services use instead; of the same gender, so that a sentence stays right. */
const swissWords: readonly (readonly [german: string, swiss: string])[] = [
  ['Rettungsdienst', 'Sanität'],
  ['Lehrkräfte', 'Lehrpersonen'],
  ['Lehrkraft', 'Lehrperson'],
];

/** Swiss Standard German writes ss wherever others write ß, quotes with guillemets, and has some words of its own. */
export function swissSpelling(text: string): string {
  const spelled = text
    .replaceAll('ß', 'ss')
    .replaceAll('ẞ', 'SS')
    .replaceAll('„', '«')
    .replaceAll('“', '»')
    .replaceAll('‚', '‹')
    .replaceAll('‘', '›');
  return swissWords.reduce(
    (words, [german, swiss]) => words.replaceAll(german, swiss),
    spelled.replaceAll('Lehrkräften', 'Lehrpersonen'),
  );
}
