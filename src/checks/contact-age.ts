/** Help contacts that somebody should read again, because the page that names them was read too long ago. */
import type { Country } from '../model/country.schema.ts';

export interface AgedContact {
  readonly country: string;
  readonly id: string;
  readonly name: string;
  /** Day on which its source was last read, as YYYY-MM-DD. */
  readonly readOn: string;
  /** Whole days since then. */
  readonly days: number;
  readonly confidence: string;
  readonly sources: readonly string[];
}

const day = 86_400_000;

/** Contacts and emergency numbers of `countries` read more than `mostDays` days before `today`, the oldest first. */
export function agedContacts(countries: Iterable<Country>, today: Date, mostDays = 365): readonly AgedContact[] {
  return [...countries]
    .flatMap(({ code, contacts, emergency }) =>
      [...contacts, ...emergency.map((entry) => ({ ...entry, id: entry.number, name: entry.for.join(', ') }))].map(
        ({ id, name, readOn, confidence, sources }) => ({
          country: code,
          id,
          name,
          readOn,
          days: Math.floor((today.getTime() - Date.parse(readOn)) / day),
          confidence,
          sources,
        }),
      ),
    )
    .filter(({ days }) => days > mostDays)
    .sort((a, b) => b.days - a.days);
}
