/** Which contacts of a country may be printed, and in which order (rulings 10 and 11). */
import type { Band } from '../../model/ids.schema.ts';
import type { Contact, ContactKind, Country, EmergencyNumber } from '../../model/country.schema.ts';

/** Whose help box it is: a lesson's band, or the adults' form on pages without a band (ruling 16). */
export type HelpForm = Band | 'adult';

type Rated = { readonly confidence: Contact['confidence'] };

/** `confirmed` ones; `likely` ones only where none is confirmed; `unverified` never. */
export function printable<T extends Rated>(entries: readonly T[]): readonly T[] {
  const confirmed = entries.filter((entry) => entry.confidence === 'confirmed');
  return confirmed.length > 0 ? confirmed : entries.filter((entry) => entry.confidence === 'likely');
}

/** Contacts of one kind that may be printed, the most useful to a child who reads `language` first. */
export function contactsOf(country: Country, kind: ContactKind, language: string): readonly Contact[] {
  const rank = (contact: Contact): number => usefulness(contact, language);
  return [...printable(country.contacts.filter((contact) => contact.kinds.includes(kind)))].sort(
    (a, b) => rank(b) - rank(a),
  );
}

/** A line that speaks the reader's language, has a phone, is free and always open comes first. */
function usefulness(contact: Contact, language: string): number {
  const phone = contact.channels.find((channel) => channel.type === 'phone');
  return (
    (contact.languages.some((tag) => tag.split('-')[0] === language.split('-')[0]) ? 8 : 0) +
    (phone ? 4 : 0) +
    (contact.audience.includes('children') ? 2 : 0) +
    (phone?.free ? 1 : 0) +
    (contact.hours === '24/7' ? 1 : 0)
  );
}

/** Emergency numbers to call that may be printed: for each service the confirmed ones, else the likely ones; the broadest first. */
export function emergencyNumbers(country: Country): readonly EmergencyNumber[] {
  const services = ['police', 'ambulance', 'fire'] as const;
  const calls = country.emergency.filter((entry) => entry.means !== 'text');
  const allowed = new Set(
    services.flatMap((service) => printable(calls.filter((entry) => entry.for.includes(service)))),
  );
  return calls.filter((entry) => allowed.has(entry)).sort((a, b) => b.for.length - a.for.length);
}

/** Emergency numbers that answer written messages, for those who cannot speak now; confirmed ones only, because nobody tries twice. */
export function emergencyTexts(country: Country): readonly EmergencyNumber[] {
  return country.emergency.filter((entry) => entry.means === 'text' && entry.confidence === 'confirmed');
}

/** The kinds of contact each form of the help box shows, in order. */
export function kindsOf(form: HelpForm): readonly ContactKind[] {
  switch (form) {
    case 'a':
      return ['child-helpline'];
    case 'b':
      return ['child-helpline', 'report-route'];
    case 'c':
    case 'd':
      return ['child-helpline', 'report-route', 'removal-service'];
    case 'adult':
      return ['child-helpline', 'adult-helpline', 'report-route', 'removal-service'];
  }
}
