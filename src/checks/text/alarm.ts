/** Alarm in writing: exclamation marks in a row, and words that shout (curriculum 3.2). */
import { sentencesOf } from './sentences.ts';

/** Words that are written in capitals everywhere. */
export const abbreviations: ReadonlySet<string> = new Set([
  'AI',
  'OK',
  'TV',
  'PC',
  'ID',
  'PE',
  'PIN',
  'QR',
  'USB',
  'PDF',
  'URL',
  'IT',
  'SMS',
  'SIM',
  'GPS',
  'EU',
  'UN',
  'UK',
  'US',
  'USA',
  'UNESCO',
  'UNICEF',
  'OECD',
  'WHO',
  'INHOPE',
  'INTERPOL',
  'NCMEC',
  'CPC',
  'IWF',
  'CSAM',
  'AAC',
  'SEND',
  'LGBTQ',
  'CC',
  'BY',
  'MIT',
  'JSON',
  'HTML',
  'ITGSE',
  'UKCIS',
]);

/** What sounds like alarm in a text, each as it is written. */
export function alarmsIn(text: string): string[] {
  const shouted = (text.match(/(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? []).filter(
    (word) => !abbreviations.has(word),
  );
  const marks = sentencesOf(text).filter((sentence) => (sentence.match(/!/g) ?? []).length > 1);
  return [...shouted, ...marks];
}
