/**
 * How each language is cut into words and brought to a common form. Every language has its own line, also those without
 * a stemmer: nothing is ever treated as English because somebody forgot it. Which stemmer serves a language was measured;
 * "none" is a decision, and the cut prefix of the search then does the work.
 */
import type { LightName } from './light-endings.ts';
import type { SnowballName } from './stemmers.ts';

export interface Pipeline {
  /** Languages written without spaces between words (and Korean, whose particles stick to words) are cut into pairs of letters. */
  readonly cut: 'words' | 'pairs';
  readonly stemmer: SnowballName | LightName | 'none';
  /** Special treatment of letters before folding; see letters.ts. */
  readonly letters?: 'turkish' | 'serbian' | 'cyrillic' | 'greek' | 'arabic' | 'kana' | 'maori' | 'german';
}

const words = (stemmer: Pipeline['stemmer'], letters?: Pipeline['letters']): Pipeline => ({
  cut: 'words',
  stemmer,
  ...(letters && { letters }),
});
const pairs: Pipeline = { cut: 'pairs', stemmer: 'none' };

export const pipelines: Readonly<Record<string, Pipeline>> = {
  ak: words('none'),
  ar: words('light-arabic', 'arabic'),
  az: words('none', 'turkish'),
  bg: words('bulgarian', 'cyrillic'),
  bs: words('none'),
  ca: words('none'),
  ceb: words('none'),
  cnr: words('light-serbian', 'serbian'),
  cs: words('light-czech'),
  cy: words('light-welsh'),
  da: words('danish'),
  dag: words('none'),
  de: words('german', 'german'),
  ee: words('none'),
  // The Greek stemmer at hand joins words that have nothing to do with each other.
  el: words('none', 'greek'),
  en: words('english'),
  es: words('spanish'),
  et: words('light-estonian'),
  eu: words('none'),
  fi: words('finnish'),
  fil: words('light-filipino'),
  fr: words('french'),
  fy: words('none'),
  ga: words('irish'),
  gaa: words('none'),
  gd: words('none'),
  gl: words('portuguese'),
  ha: words('none'),
  hr: words('light-serbian'),
  hu: words('hungarian'),
  hy: words('none'),
  ig: words('none'),
  ilo: words('none'),
  it: words('italian'),
  ja: { ...pairs, letters: 'kana' },
  ka: words('light-georgian'),
  km: pairs,
  ko: { ...pairs, stemmer: 'light-korean' },
  ku: words('none'),
  lb: words('german', 'german'),
  lt: words('lithuanian'),
  lv: words('light-latvian'),
  mi: words('light-maori', 'maori'),
  mt: words('light-maltese'),
  nb: words('norwegian'),
  nl: words('dutch'),
  nn: words('norwegian'),
  pcm: words('none'),
  pl: words('light-polish'),
  pt: words('portuguese'),
  rm: words('light-romansh'),
  ro: words('romanian'),
  ru: words('russian', 'cyrillic'),
  se: words('none'),
  sk: words('light-slovak'),
  sl: words('light-slovenian'),
  sq: words('light-albanian'),
  // Both scripts of Serbian and Montenegrin find both, because Cyrillic becomes Latin first.
  sr: words('light-serbian', 'serbian'),
  'sr-Cyrl-ME': words('light-serbian', 'serbian'),
  'sr-Latn': words('light-serbian', 'serbian'),
  'sr-Latn-ME': words('light-serbian', 'serbian'),
  sv: words('swedish'),
  th: pairs,
  tr: words('turkish', 'turkish'),
  uk: words('ukrainian', 'cyrillic'),
  vi: words('none'),
  yo: words('none'),
};

/** The tag whose pipeline serves `tag`: itself, or its language for a country's variant (de-AT → de). Throws where there is none. */
export function pipelineTag(tag: string): string {
  for (let shorter = tag; shorter; shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf('-')))) {
    if (Object.hasOwn(pipelines, shorter)) return shorter;
  }
  throw new Error(
    `search › ${tag}\n  The search does not know how this language is cut into words.\n  Fix: add a line for "${tag}" to src/features/search/pipelines.ts; without a stemmer it is words('none').\n  Rule: search-pipeline-known`,
  );
}
