/** The edition as an app that can be installed. Linked from the page "Without internet" only, so no other page grows. */
import type { APIRoute } from 'astro';
import { editionPaths, type EditionPath } from '../../site/paths.ts';
import { editionUrl, siteUrl } from '../../ui/urls.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<EditionPath['props']> = ({ props: { catalog } }) => {
  const name = catalog.ui('site').t('site-name');
  const home = editionUrl(catalog.edition);
  const icon = (size: number) => ({ src: siteUrl(`icon-${size}.png`), sizes: `${size}x${size}`, type: 'image/png' });
  return Response.json({
    id: home,
    name,
    short_name: name,
    lang: catalog.lang,
    dir: catalog.dir,
    start_url: home,
    scope: siteUrl(''),
    // With a way back and an address: nobody is caught inside.
    display: 'minimal-ui',
    background_color: '#fbf4e6',
    theme_color: '#fbf4e6',
    icons: [{ src: siteUrl('lantern.svg'), sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
  });
};
