/** What a reader relies on when a help contact is tapped, as a digest, so that no change goes by unsaid. */
import { digest } from '../i18n/digest.ts';
import type { ContactsLog } from '../model/contacts-log.schema.ts';
import type { Contact, Country, EmergencyNumber } from '../model/country.schema.ts';

type Facts = ReadonlyMap<string, string>;

/** Digest of the facts of each contact and each emergency number of a country. Sources and dates are not among them. */
export function factsOf({ contacts, emergency }: Pick<Country, 'contacts' | 'emergency'>): Facts {
  return new Map([
    ...contacts.map((contact) => [contact.id, ofContact(contact)] as const),
    ...emergency.map((entry) => [entry.number, ofNumber(entry)] as const),
  ]);
}

/** What the log says of a country, its changes one after the other; a contact that is gone is not in it. */
export function loggedFacts({ first, changes }: ContactsLog, country: string): Facts {
  const known = new Map(Object.entries(first.facts[country] ?? {}));
  for (const { contact, facts } of changes.filter((change) => change.country === country))
    if (facts === null) known.delete(contact);
    else known.set(contact, facts);
  return known;
}

function ofContact({ kinds, name, channels, hours, timeZone, reportUrl, confidence }: Contact): string {
  const ways = channels.map(({ type, value, free, anonymous, hours: own, dialNote }) => [
    type,
    value,
    free,
    anonymous,
    own,
    dialNote,
  ]);
  return digest(JSON.stringify([kinds, name, ways, hours, timeZone, reportUrl, confidence]));
}

function ofNumber({ number, for: services, means, confidence }: EmergencyNumber): string {
  return digest(JSON.stringify([number, services, means, confidence]));
}
