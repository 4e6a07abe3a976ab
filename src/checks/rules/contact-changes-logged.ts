import type { Content } from '../../model/content.ts';
import { factsOf, loggedFacts } from '../contact-facts.ts';
import type { Finding, Rule } from '../rule.ts';

const log = 'content/contacts-log.json';

export const contactChangesLogged: Rule = {
  name: 'contact-changes-logged',
  sentence: 'Every change to a help contact or an emergency number stands in the public log.',
  severity: 'error',
  check: (content) => [...content.countries.values()].flatMap(({ value }) => unlogged(content, value.code)),
};

function unlogged({ contactsLog, countries }: Content, country: string): Finding[] {
  const found = countries.get(country);
  if (!contactsLog || !found) return [];
  const now = factsOf(found.value);
  const logged = loggedFacts(contactsLog.value, country);
  return [...new Set([...now.keys(), ...logged.keys()])]
    .filter((contact) => now.get(contact) !== logged.get(contact))
    .map((contact) => finding(found.path, country, contact, now.get(contact), logged.has(contact)));
}

function finding(
  file: string,
  country: string,
  contact: string,
  facts: string | undefined,
  isLogged: boolean,
): Finding {
  const happened = facts === undefined ? 'is gone' : isLogged ? 'has changed' : 'is new';
  const entry = {
    on: 'today, as 2026-11-27',
    country,
    contact,
    what: 'what changed and why, in English',
    facts: facts ?? null,
  };
  return {
    file,
    place: facts === undefined ? 'contacts' : contact,
    message: `"${contact}" ${happened}, and ${log} does not say so.`,
    fix: `add to the end of "changes" in ${log}: ${JSON.stringify(entry)}`,
  };
}
