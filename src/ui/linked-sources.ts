/** Sources as pages show them; internal ones are for authors, because a child might open them. */
import type { EditionCatalog } from '../catalog/edition-catalog.ts';

type SourceFacts = EditionCatalog['content']['sources'][string];

/** The sources behind `codes` that a page may link. */
export function linkedSources(catalog: EditionCatalog, codes: readonly string[]): readonly SourceFacts[] {
  return codes.flatMap((code) => catalog.content.sources[code] ?? []).filter((source) => !source.internal);
}
