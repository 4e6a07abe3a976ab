/** The languages of this build as a teacher sees them: own name first, and honestly how many lessons speak each. */
import type { EditionCatalog } from '../../catalog/edition-catalog.ts';

export interface ClassLanguage {
  readonly tag: string;
  readonly autonym: string;
  readonly htmlLang: string;
  /** Name in the teacher's language, or nothing where it is the same. */
  readonly name: string | undefined;
  /** Lessons whose words are in this language. */
  readonly lessons: number;
  /** What the other lessons are in. */
  readonly instead: string;
  /** Spoken in the schools of the teacher's country. */
  readonly isNear: boolean;
}

/** All languages of `catalogs`, those of the teacher's country first, then by their names in the teacher's language. */
export function classLanguages(catalogs: Iterable<EditionCatalog>, own: EditionCatalog): readonly ClassLanguage[] {
  const names = new Intl.DisplayNames([own.intl, 'en'], { type: 'language' });
  const found = new Map<string, ClassLanguage>();
  for (const catalog of catalogs) {
    const { tag, autonym, intl } = catalog.language;
    const isNear = catalog.country.code === own.country.code;
    const old = found.get(tag);
    if (old && (old.isNear || !isNear)) continue;
    const name = names.of(intl) ?? tag;
    const foreign = catalog.lessons.find(({ prose }) => prose.isFallback);
    found.set(tag, {
      tag,
      autonym,
      htmlLang: catalog.edition.htmlLang,
      name: name === autonym ? undefined : name,
      lessons: catalog.lessons.filter(({ prose }) => !prose.isFallback).length,
      instead: names.of(foreign?.prose.lang ?? 'en') ?? 'English',
      isNear,
    });
  }
  const { compare } = new Intl.Collator([own.intl, 'en']);
  return [...found.values()].sort(
    (a, b) =>
      Number(b.tag === own.language.tag) - Number(a.tag === own.language.tag) ||
      Number(b.isNear) - Number(a.isNear) ||
      compare(a.name ?? a.autonym, b.name ?? b.autonym),
  );
}
