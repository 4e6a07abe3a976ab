/** Merges what was gathered into what content/ already has. content/ is the master: only better founded values get in (ruling 12). */
import type { Contact, Country } from '../model/country.schema.ts';
import { noted, pickOne, type Change, type Founded } from './import-country-choose.ts';

/** The merged country and what changed. What only one side has stays; running it twice changes nothing. */
export function mergeCountry(incoming: Country, existing: Country | null): { country: Country; changes: Change[] } {
  if (existing === null) return { country: incoming, changes: [{ place: '(whole file)', what: 'added' }] };
  const changes: Change[] = [];
  const pick = <T extends Founded>(place: string, next: T | null, now: T | null): T | null =>
    pickOne(changes, place, next, now);
  const known = new Set(existing.languages.map(({ tag }) => tag));
  const country: Country = {
    ...existing,
    languages: [
      ...existing.languages,
      ...incoming.languages
        .filter(({ tag }) => !known.has(tag))
        .map((language) => noted(changes, `languages.${language.tag}`, language)),
    ],
    emergency: mergeList(
      changes,
      'emergency',
      incoming.emergency,
      existing.emergency,
      (next, now) => next.number === now.number,
    ),
    contacts: mergeList(changes, 'contacts', incoming.contacts, existing.contacts, isSameContact),
    alliance: {
      ...existing.alliance,
      founding: pickOne(changes, 'alliance.founding', incoming.alliance.founding, existing.alliance.founding),
      inhope: pickOne(changes, 'alliance.inhope', incoming.alliance.inhope, existing.alliance.inhope),
      virtualGlobalTaskforce: pickOne(
        changes,
        'alliance.virtualGlobalTaskforce',
        incoming.alliance.virtualGlobalTaskforce,
        existing.alliance.virtualGlobalTaskforce,
      ),
    },
    saferInternetCentre: pick('saferInternetCentre', incoming.saferInternetCentre, existing.saferInternetCentre),
    digitalConsentAge: pick('digitalConsentAge', incoming.digitalConsentAge, existing.digitalConsentAge),
    socialMediaAge: pick('socialMediaAge', incoming.socialMediaAge, existing.socialMediaAge),
  };
  return { country, changes };
}

/** A contact is the same by its id; by its name or a number where somebody has changed the id or the name. */
function isSameContact(next: Contact, now: Contact): boolean {
  if (next.id === now.id) return true;
  const sharesKind = next.kinds.some((kind) => now.kinds.includes(kind));
  return sharesKind && (next.name === now.name || phones(next).some((number) => phones(now).includes(number)));
}

function phones(contact: Contact): string[] {
  return contact.channels.filter(({ type }) => type === 'phone').map(({ value }) => value.replaceAll(/\D/g, ''));
}

/** Existing order first, then what is new. An id match wins over a likeness, and each entry is matched once. */
function mergeList<T extends Founded>(
  changes: Change[],
  field: string,
  incoming: readonly T[],
  existing: readonly T[],
  isSame: (next: T, now: T) => boolean,
): T[] {
  const left = new Set(incoming);
  const exact = (now: T): T | undefined => [...left].find((next) => label(next) === label(now));
  const pairs = new Map(existing.map((now) => [now, take(left, exact(now))]));
  const merged = existing.map((now) => {
    const next =
      pairs.get(now) ??
      take(
        left,
        [...left].find((candidate) => isSame(candidate, now)),
      );
    return next ? pickOne(changes, `${field}.${label(now)}`, next, now) : now;
  });
  return [...merged, ...[...left].map((next) => noted(changes, `${field}.${label(next)}`, next))];
}

function take<T>(left: Set<T>, entry: T | undefined): T | undefined {
  if (entry !== undefined) left.delete(entry);
  return entry;
}

/** The name of an entry inside its file: its id or its number. */
function label(entry: object): string {
  return String('id' in entry ? entry.id : 'number' in entry ? entry.number : '');
}
