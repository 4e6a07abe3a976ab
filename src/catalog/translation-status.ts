/** How many texts of an edition are in its own language, and how many a professional has reviewed. */
import type { Resolved } from '../i18n/resolved.ts';
import type { Review } from '../model/ids.schema.ts';
import type { EditionCatalog } from './edition-catalog.ts';

export interface TranslationStatus {
  readonly kind: 'lessons' | 'plans' | 'guides';
  readonly all: number;
  readonly own: number;
  readonly reviewed: number;
}

type Text = Resolved<{ readonly value: { readonly review: Review } }>;

/** One row for each kind of text. */
export function translationStatus(catalog: EditionCatalog): readonly TranslationStatus[] {
  const rows: readonly (readonly [TranslationStatus['kind'], readonly Text[]])[] = [
    ['lessons', catalog.lessons.map((lesson) => lesson.prose)],
    ['plans', catalog.lessons.flatMap((lesson) => lesson.plan ?? [])],
    ['guides', catalog.guides.map((guide) => guide.prose)],
  ];
  return rows.map(([kind, texts]) => ({
    kind,
    all: texts.length,
    own: texts.filter((text) => !text.isFallback).length,
    reviewed: texts.filter((text) => !text.isFallback && text.value.value.review.status === 'reviewed').length,
  }));
}
