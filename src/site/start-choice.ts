/** Which editions a server may open by itself when a browser asks for the first page, and which it must leave to a person. */
import type { Edition } from '../model/edition.schema.ts';

type Offer = Pick<Edition, 'slug' | 'tag' | 'country' | 'language'>;

/**
 * Editions whose tag says a country on purpose, out of `all` editions there are. A help number of the wrong country can
 * cost a child the call, so tags that devices carry unasked, such as de-DE outside Germany or en-US anywhere, are left to
 * the page that asks.
 */
export function deliberateEditions<T extends Offer>(all: readonly T[]): readonly T[] {
  const isAlone = (edition: T): boolean =>
    all.every(({ language, country }) => language !== edition.language || country === edition.country);
  return all.filter((edition) => isAlone(edition) || !isCareless(edition));
}

/** British English and each language's most likely country are what devices come with. */
function isCareless({ language, country, tag }: Offer): boolean {
  return tag === 'en-GB' || new Intl.Locale(language).maximize().region === country;
}
