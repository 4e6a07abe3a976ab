/** The pages of an edition: one list for the sitemap, the tests and every sweep. */
import type { EditionCatalog } from '../catalog/edition-catalog.ts';
import { bands } from '../model/ids.schema.ts';

export interface PageInfo {
  /** Address below the edition, "" for its home. */
  readonly path: string;
  /** Whether search engines may list it: its main text is in the edition's language, which children there learn in (ruling 15). */
  readonly indexable: boolean;
}

/** Every page of the edition. */
export function pageList(catalog: EditionCatalog): readonly PageInfo[] {
  const frame = !catalog.ui('site').isFallback;
  const page = (path: string, own: boolean): PageInfo => ({
    path,
    indexable: catalog.edition.schooled && frame && own,
  });
  const help = !catalog.ui('help').isFallback;
  const prose = (name: string): boolean => catalog.page(name)?.isFallback === false;
  return [
    page('', true),
    page('lessons/', true),
    ...catalog.lessons.flatMap(({ facts, prose: text, plan, easy }) => [
      page(`lessons/${facts.id}/`, !text.isFallback),
      ...(plan ? [page(`lessons/${facts.id}/plan/`, !plan.isFallback)] : []),
      ...(easy ? [page(`lessons/${facts.id}/easy/`, !easy.isFallback)] : []),
      // The same words once more, for a projector.
      { path: `lessons/${facts.id}/present/`, indexable: false },
    ]),
    ...catalog.firstSteps.map(({ facts, words }) => page(`first-steps/${facts.id}/`, !words.isFallback)),
    page('help/', help),
    page('help/poster/', help && !catalog.ui('look').isFallback),
    ...bands.flatMap((band) =>
      catalog.page(`happened-${band}`) ? [page(`now/${band}/`, prose(`happened-${band}`))] : [],
    ),
    page('parents/', true),
    page('teachers/', true),
    page('teachers/session/', !catalog.ui('classroom').isFallback),
    page('teachers/paper/', !catalog.ui('paper').isFallback),
    page('teachers/year/', !catalog.ui('paper').isFallback),
    page('teachers/platform/', !catalog.ui('platforms').isFallback),
    { path: 'teachers/results/', indexable: false },
    { path: 'join/', indexable: false },
    ...(catalog.content.coverage ? [page('teachers/coverage/', true)] : []),
    ...bands.flatMap((band) =>
      catalog.page(`letter-${band}`) ? [page(`teachers/letter/${band}/`, prose(`letter-${band}`))] : [],
    ),
    ...catalog.guides.map(({ facts, prose: text }) => page(`${facts.audience}/${facts.id}/`, !text.isFallback)),
    ...(catalog.page('alliance') ? [page('alliance/', prose('alliance'))] : []),
    ...(catalog.page('about') ? [page('about/', prose('about'))] : []),
    page('about/translations/', !catalog.ui('translations').isFallback),
    ...(catalog.glossary ? [page('glossary/', !catalog.glossary.isFallback)] : []),
    page('search/', true),
    { path: 'reading/', indexable: false },
    { path: 'offline/', indexable: false },
    { path: 'offline/missing/', indexable: false },
    { path: 'my/', indexable: false },
    { path: 'my/passport/', indexable: false },
    ...(['b1', 'b4', 'b6'].every((id) => catalog.lessons.some(({ facts }) => facts.id === id))
      ? [{ path: 'my/plan/', indexable: false }]
      : []),
    ...(catalog.page('device') ? [{ path: 'device/', indexable: false }] : []),
    { path: 'boosters/', indexable: false },
    ...catalog.lessons.map(({ facts }) => ({ path: `boosters/${facts.id}/`, indexable: false })),
    ...bands
      .filter((band) => catalog.lessons.some(({ facts }) => facts.band === band))
      .map((band) => ({ path: `my/certificate/${band}/`, indexable: false })),
  ];
}

/** The style page, for those who build: it stands in one edition only and is never listed. */
export const stylePage = { edition: 'en-gb', path: 'about/design/' } as const;

/** Whether one page of the edition may be listed. */
export function isIndexable(catalog: EditionCatalog, path: string): boolean {
  return pageList(catalog).find((page) => page.path === path)?.indexable ?? false;
}
