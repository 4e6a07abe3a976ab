/** The help of one country as rows, by the printing rule; opening hours already weekly. */
import type { Contact, ContactKind, Country } from '../../model/country.schema.ts';
import { contactsOf, emergencyNumbers } from './contacts.ts';
import { channelHref, channelLabel, type CountryHelp, type HelpRow } from './help-rows.ts';
import { weeklyHours } from './weekly-hours.build.ts';

const kinds: readonly ContactKind[] = ['child-helpline', 'adult-helpline', 'report-route', 'removal-service'];

/** Rows for a reader of `language`, of all kinds; a contact of two kinds has a row in each. */
export function countryHelp(country: Country, language: string): CountryHelp {
  return {
    country: country.code,
    emergency: emergencyNumbers(country).map((entry) => ({
      number: entry.number,
      for: entry.for,
      likely: entry.confidence !== 'confirmed',
      readOn: entry.readOn,
    })),
    rows: kinds.flatMap((kind) => contactsOf(country, kind, language).map((contact) => row(contact, kind, country))),
  };
}

function row(contact: Contact, kind: ContactKind, country: Country): HelpRow {
  const phones = contact.channels.filter((channel) => channel.type === 'phone');
  return {
    kind,
    name: contact.name,
    nameLang: contact.nameLang ?? country.languages[0]?.tag ?? 'en',
    likely: contact.confidence !== 'confirmed',
    free: phones.some((channel) => channel.free === true),
    anonymous: contact.channels.some((channel) => channel.anonymous === true),
    channels: channels(contact, kind),
    hours: weeklyHours(contact.hours, contact.timeZone),
    readOn: contact.readOn,
  };
}

/** Phone first; each address once; a report route leads to its form. */
function channels(contact: Contact, kind: ContactKind): HelpRow['channels'] {
  const form = kind === 'report-route' && contact.reportUrl ? [{ type: 'web' as const, value: contact.reportUrl }] : [];
  const own =
    kind === 'report-route' && form.length > 0
      ? contact.channels.filter((channel) => channel.type !== 'web')
      : contact.channels;
  const order = (type: string): number => ['phone', 'sms', 'chat', 'whatsapp', 'web', 'email'].indexOf(type) >>> 0;
  const seen = new Set<string>();
  return [...form, ...own]
    .map((channel) => ({
      type: channel.type,
      label: channelLabel(channel),
      href: channelHref(channel),
      ...('dialNote' in channel && channel.dialNote ? { dialNote: channel.dialNote } : {}),
    }))
    .filter(({ href }) => href !== '' && !seen.has(href) && Boolean(seen.add(href)))
    .sort((a, b) => order(a.type) - order(b.type));
}
