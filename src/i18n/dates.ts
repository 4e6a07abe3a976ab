/** Dates in words, at build time only: browsers lack the data of a dozen of our languages. */

/** A date as exact as it was given ("2026", "2026-11", "2026-11-24") in words of a language (CLDR). */
export function dateInWords(date: string, intlTag: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const format = new Intl.DateTimeFormat([intlTag, 'en'], {
    year: 'numeric',
    month: 'long',
    ...(day && { day: 'numeric' }),
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))));
}

/** The tag by which CLDR formats for a language in a country, such as "en-GB": a British page does not read "November 24". */
export function intlInCountry(intlTag: string, country: string): string {
  const locale = new Intl.Locale(intlTag);
  return locale.region ? intlTag : new Intl.Locale(intlTag, { region: country }).toString();
}
