/** Which translations were made from English that has changed since: by digest, text by text (titles.json row by row). */
import type { Content, LanguageWords } from '../model/content.ts';
import { generatedTags } from '../i18n/generated-words.ts';
import { sourceDigest, titlesDigest, uiDigests } from './source-digest.ts';

export const textKinds = ['lessons', 'words', 'plans', 'easy', 'guides', 'pages', 'firstSteps'] as const;
export type TextKind = (typeof textKinds)[number];

/** A translation beside the digest of the English of today. */
export interface Stamped {
  readonly file: string;
  readonly place: string;
  readonly kind: TextKind | 'glossary' | 'evidence' | 'titles' | 'ui';
  /** Key of the row in titles.json, or stem of the file. */
  readonly id: string;
  readonly now: string;
  readonly made: string | undefined;
}

/** Every translation of a language that has an English source, with both digests. */
export function stampedTexts(content: Content, language: LanguageWords): readonly Stamped[] {
  const english = content.words.get('en');
  if (!english || language.tag === 'en') return [];
  const files = textKinds.flatMap((kind) =>
    [...language[kind].values()].flatMap((text): Stamped[] => {
      const source = english[kind].get(text.stem);
      if (!source) return [];
      const made = text.value.review.source;
      return [{ file: text.path, place: 'review.source', kind, id: text.stem, now: sourceDigest(source), made }];
    }),
  );
  const single = (['glossary', 'evidence'] as const).flatMap((kind): Stamped[] => {
    const text = language[kind];
    const source = english[kind];
    if (!text || !source) return [];
    const made = text.value.review.source;
    return [{ file: text.path, place: 'review.source', kind, id: kind, now: sourceDigest(source), made }];
  });
  return [
    ...files,
    ...single,
    ...stampedRows(content, english, language),
    ...stampedStrings(content, english, language),
  ];
}

function stampedRows(content: Content, english: LanguageWords, { titles }: LanguageWords): Stamped[] {
  if (!titles) return [];
  return (['lessons', 'guides'] as const).flatMap((kind) =>
    [...content[kind]].flatMap(([stem, { value }]): Stamped[] => {
      const row = titles.value[kind][value.id];
      const source = english[kind].get(stem);
      if (!row || !source) return [];
      const now = titlesDigest(kind, source.value);
      return [
        { file: titles.path, place: `${kind}.${value.id}.source`, kind: 'titles', id: value.id, now, made: row.source },
      ];
    }),
  );
}

/** Interface strings, key by key. Variants and words made by rule follow their language. */
function stampedStrings(content: Content, english: LanguageWords, language: LanguageWords): Stamped[] {
  if (!content.languages.has(language.tag) || generatedTags.has(language.tag)) return [];
  return [...language.ui.values()].flatMap(({ stem, path }) =>
    Object.entries(uiDigests(english.ui.get(stem)?.value ?? {})).map(([key, now]) => ({
      file: path.replace(/ui\/[^/]+$/, 'ui-source.json'),
      place: `${stem}.${key}`,
      kind: 'ui' as const,
      id: `${stem}.${key}`,
      now,
      made: language.uiSource?.value[stem]?.[key],
    })),
  );
}
