/** Which editions to suggest to a browser that prefers certain languages. */
export interface Offer {
  readonly tag: string;
}

/**
 * Offers in the order of the reader's languages: first the exact tag (de-AT), then the same language in any country.
 * `languages` are BCP 47 tags, best first, as in navigator.languages.
 */
export function editionMatches<T extends Offer>(
  offers: readonly T[],
  languages: readonly string[],
  limit = 3,
): readonly T[] {
  const found: T[] = [];
  const add = (matches: (offer: T) => boolean): void => {
    for (const offer of offers) if (matches(offer) && !found.includes(offer)) found.push(offer);
  };
  for (const wanted of languages) add((offer) => offer.tag.toLowerCase() === wanted.toLowerCase());
  for (const wanted of languages) {
    const [base = ''] = wanted.toLowerCase().split('-');
    if (base !== 'en') add((offer) => offer.tag.toLowerCase().split('-')[0] === base);
  }
  return found.slice(0, limit);
}
