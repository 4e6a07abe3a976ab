/** For sheets to families: which editions this build has, and which of their letters and cards are in their own language. */
import type { APIRoute } from 'astro';
import type { FamilyEdition } from '../../features/classroom/paper/families.ts';
import { bands } from '../../model/ids.schema.ts';
import { loadSite } from '../../site/load-site.ts';

export const GET: APIRoute = () => {
  const catalogs = [...loadSite().catalogs.values()];
  const all = [...new Set(catalogs.flatMap(({ lessons }) => lessons.map(({ facts }) => facts.id)))];
  const rows = catalogs.map((catalog): FamilyEdition => {
    const { edition, lessons } = catalog;
    const known = new Set(lessons.map(({ facts }) => facts.id));
    return {
      slug: edition.slug,
      language: edition.language.toLowerCase(),
      country: edition.country.toLowerCase(),
      isDefault: edition.default,
      lacks: all.filter((id) => !known.has(id)),
      letters: bands.filter((band) => catalog.page(`letter-${band}`)?.isFallback === false).join(''),
      cards: lessons.filter(({ card }) => !card.isFallback).map(({ facts }) => facts.id),
      whole: lessons.filter(({ prose }) => !prose.isFallback).map(({ facts }) => facts.id),
      help: !catalog.ui('help').isFallback,
    };
  });
  return Response.json(rows);
};
