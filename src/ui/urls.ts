/** Addresses inside the site, below whatever folder it is hosted in. */
import type { Edition } from '../model/edition.schema.ts';

/** Address of a path from the root of the site, such as `help-data/AT.json`. */
export function siteUrl(path: string): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** Address of a page of an edition; the path ends with a slash, "" is its home. */
export function editionUrl(edition: Pick<Edition, 'slug'>, path = ''): string {
  return siteUrl(`${edition.slug}/${path}`);
}
