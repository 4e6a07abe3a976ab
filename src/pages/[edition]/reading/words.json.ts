/** The words of the reading panel for one edition, fetched at the first tap. */
import type { APIRoute } from 'astro';
import type { EditionCatalog } from '../../../catalog/edition-catalog.ts';
import { hasClearLetters } from '../../../features/reading/clear-letters.ts';
import { panelWords, type PanelWords } from '../../../features/reading/words.ts';
import { editionPaths } from '../../../site/paths.ts';
import { siteUrl } from '../../../ui/urls.ts';

export const getStaticPaths = editionPaths;

export const GET: APIRoute<{ catalog: EditionCatalog }> = ({ props: { catalog } }) => {
  const ui = catalog.ui('reading');
  const words: PanelWords = {
    lang: ui.lang,
    dir: ui.dir,
    letters: hasClearLetters(catalog.language),
    data: siteUrl('reading-data/'),
    words: panelWords(ui),
  };
  return Response.json(words);
};
