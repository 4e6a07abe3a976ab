/** Static paths of the routes below an edition. */
import type { EditionCatalog } from '../catalog/edition-catalog.ts';
import { loadSite } from './load-site.ts';

export interface EditionPath {
  params: { edition: string };
  props: { catalog: EditionCatalog };
}

/** One path for every edition of this build. */
export function editionPaths(): EditionPath[] {
  return [...loadSite().catalogs].map(([slug, catalog]) => ({ params: { edition: slug }, props: { catalog } }));
}

/** One path for every edition and every item that `items` finds in it; `name` is the route's parameter. */
export function itemPaths<N extends string, T>(
  name: N,
  items: (catalog: EditionCatalog) => readonly (readonly [id: string, item: T])[],
) {
  return editionPaths().flatMap(({ params, props }) =>
    items(props.catalog).map(([id, item]) => ({
      params: { ...params, [name]: id } as { edition: string } & Record<N, string>,
      props: { ...props, item },
    })),
  );
}
