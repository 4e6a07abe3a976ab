/** The words of a help box and the names of all countries in one language, for "I am in another country". */
import type { APIRoute } from 'astro';
import { countryName } from '../../catalog/build-edition-catalog.ts';
import type { EditionCatalog } from '../../catalog/edition-catalog.ts';
import { helpWords } from '../../features/help/help-words.ts';
import { openWords } from '../../features/help/open-words.ts';
import { weekdayNames } from '../../features/help/weekly-hours.build.ts';
import { loadSite } from '../../site/load-site.ts';

/** The first edition whose help speaks the language: all of them have the same words. */
export const getStaticPaths = () => {
  const byLang = new Map<string, EditionCatalog>();
  for (const catalog of loadSite().catalogs.values()) {
    const { lang } = catalog.ui('help');
    if (!byLang.has(lang)) byLang.set(lang, catalog);
  }
  return [...byLang].map(([lang, catalog]) => ({ params: { lang }, props: { catalog } }));
};

export const GET: APIRoute<{ catalog: EditionCatalog }> = ({ props: { catalog } }) => {
  const ui = catalog.ui('help');
  const intl = ui.isFallback ? ui.lang : catalog.language.intl;
  const collator = new Intl.Collator([intl, 'en']);
  const countries = [...loadSite().content.countries.keys()]
    .map((code) => [code, countryName(code, intl)] as const)
    .sort(([, a], [, b]) => collator.compare(a, b));
  return Response.json({ words: helpWords(ui), open: openWords(ui, weekdayNames(intl, 'long')), countries });
};
