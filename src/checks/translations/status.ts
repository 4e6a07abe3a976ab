/** How far each language is: strings that are there, that are out of date, and who has read them. */
import { stampedTexts } from '../../catalog/stale.ts';
import type { Content, LanguageWords } from '../../model/content.ts';
import type { Review } from '../../model/ids.schema.ts';
import { unitsOf, type Unit, type UnitKind } from './units.ts';

export interface KindStatus {
  readonly kind: UnitKind;
  /** Strings of English. */
  readonly all: number;
  readonly translated: number;
  /** Translated, but the English has changed since. */
  readonly stale: number;
  readonly draft: number;
  readonly secondReading: number;
  readonly reviewed: number;
}

/** One row for each kind of text, in the order in which a language is translated. */
export function languageStatus(content: Content, words: LanguageWords): readonly KindStatus[] {
  const old = new Set(
    stampedTexts(content, words)
      .filter(({ now, made }) => made !== now)
      .map(({ kind, id, file }) => (kind === 'ui' ? `ui ${id}` : kind === 'titles' ? `titles ${id}` : file)),
  );
  const kinds = Map.groupBy(unitsOf(content, words), ({ kind }) => kind);
  return [...kinds].map(([kind, units]) => {
    const there = units.filter(({ target }) => target !== undefined);
    const states = there.map((unit) => reviewOf(words, unit)?.status ?? 'draft');
    const count = (state: Review['status']): number => states.filter((found) => found === state).length;
    return {
      kind,
      all: units.length,
      translated: there.length,
      stale: there.filter((unit) => old.has(staleKey(words, unit))).length,
      draft: count('draft'),
      secondReading: count('second-reading'),
      reviewed: count('reviewed'),
    };
  });
}

function staleKey(words: LanguageWords, { kind, name, place, form }: Unit): string {
  if (kind === 'ui') return `ui ${name.slice(3, -5)}.${form ? place.slice(0, -form.length - 1) : place}`;
  if (kind === 'titles') return `titles ${place.split('.')[1] ?? ''}`;
  return `content/text/${words.folder}/${name}`;
}

/** The review state of the file a unit stands in. */
function reviewOf(words: LanguageWords, { kind, name }: Unit): Review | undefined {
  const stem = name.replace(/^.*\//, '').replace(/\.(mdx|words\.json|json)$/, '');
  if (kind === 'ui') return words.uiReview?.value[stem];
  if (kind === 'titles' || kind === 'glossary' || kind === 'evidence') return words[kind]?.value.review;
  const folder = kind === 'first-steps' ? words.firstSteps : words[kind];
  const text = folder.get(stem) ?? folder.get(`${stem}.words`);
  return text?.value.review;
}
