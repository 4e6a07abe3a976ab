/** The packed search indexes, each named by its content. */
import type { APIRoute } from 'astro';
import { allSearchSets } from '../../features/search/search-sets.build.ts';
import { loadSite } from '../../site/load-site.ts';

export const getStaticPaths = async () =>
  [...(await allSearchSets(loadSite().catalogs.values()))].map(([hash, set]) => ({
    params: { hash },
    props: { json: set.json },
  }));

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json' } });
