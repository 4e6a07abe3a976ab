/** Help of one country, language-neutral, for "I am in another country". */
import type { APIRoute } from 'astro';
import { countryHelp } from '../../features/help/country-help.build.ts';
import { loadSite } from '../../site/load-site.ts';

export const getStaticPaths = () =>
  [...loadSite().content.countries.keys()].map((country) => ({ params: { country } }));

export const GET: APIRoute = ({ params }) => {
  const country = loadSite().content.countries.get(params['country'] ?? '')?.value;
  if (!country) return new Response(null, { status: 404 });
  return Response.json(countryHelp(country, country.languages[0]?.tag ?? 'en'));
};
