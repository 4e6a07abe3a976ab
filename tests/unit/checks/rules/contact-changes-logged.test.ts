import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/checks/contact-facts.ts';
import { contactChangesLogged } from '../../../../src/checks/rules/contact-changes-logged.ts';
import type { ContactsLog } from '../../../../src/model/contacts-log.schema.ts';
import type { Content } from '../../../../src/model/content.ts';
import type { Country } from '../../../../src/model/country.schema.ts';

const line = {
  id: 'line',
  kinds: ['child-helpline'],
  name: 'The Line',
  channels: [{ type: 'phone', value: '0800 1111', free: true }],
  hours: '24/7',
  timeZone: 'Europe/London',
  sources: ['https://example.org'],
  readOn: '2026-11',
  confidence: 'confirmed',
};
const police = { number: '999', for: ['police'], confidence: 'confirmed', readOn: '2026-11' };
const country = (contacts: unknown[], emergency: unknown[] = [police]): Country =>
  ({ code: 'GB', contacts, emergency }) as unknown as Country;
const factsIn = (value: Country): Record<string, string> => Object.fromEntries(factsOf(value));

/** What the rule says of a country whose log began with `line`. */
function says(now: Country, changes: ContactsLog['changes'] = []): string[] {
  const log = { first: { on: '2026-11-25', facts: { GB: factsIn(country([line])) } }, changes };
  const content = {
    countries: new Map([['GB', { path: 'content/countries/GB.json', stem: 'GB', value: now }]]),
    contactsLog: { path: 'content/contacts-log.json', stem: 'contacts-log', value: log },
  } as unknown as Content;
  return contactChangesLogged.check(content).map(({ message, fix }) => `${message} ${fix}`);
}

const moved = { ...line, channels: [{ type: 'phone', value: '0800 2222', free: true }] };

test('a contact as the log knows it needs no entry, also when its source was read again', () => {
  expect(says(country([line]))).toEqual([]);
  expect(says(country([{ ...line, readOn: '2027-11', sources: ['https://example.org/new'] }]))).toEqual([]);
});

test('a changed number without an entry is an error that writes the entry', () => {
  const [error = ''] = says(country([moved]));
  expect(error).toContain('"line" has changed, and content/contacts-log.json does not say so.');
  expect(error).toContain(`"country":"GB","contact":"line"`);
  expect(error).toContain(`"facts":"${factsIn(country([moved]))['line'] ?? ''}"`);
});

test.each([
  ['hours', { hours: 'Mo-Fr 09:00-17:00' }],
  ['confidence', { confidence: 'unverified' }],
  ['kinds', { kinds: ['adult-helpline'] }],
  ['price', { channels: [{ type: 'phone', value: '0800 1111' }] }],
])('so are changed %s', (_, change) => {
  expect(says(country([{ ...line, ...change }]))).toHaveLength(1);
});

test('the entry makes it right, and the newest entry counts', () => {
  const entry = (facts: string | null) => ({
    on: '2026-12-01',
    country: 'GB',
    contact: 'line',
    what: 'A new number.',
    facts,
  });
  const now = factsIn(country([moved]))['line'] ?? '';
  expect(says(country([moved]), [entry(now)])).toEqual([]);
  expect(says(country([line]), [entry(now)])).toHaveLength(1);
});

test('a new contact, one that is gone, and an emergency number are told apart', () => {
  const [fresh = ''] = says(country([line, { ...line, id: 'second' }]));
  expect(fresh).toContain('"second" is new');
  const [gone = ''] = says(country([]));
  expect(gone).toContain('"line" is gone');
  expect(gone).toContain('"facts":null');
  expect(
    says(country([]), [{ on: '2026-12-01', country: 'GB', contact: 'line', what: 'It has closed.', facts: null }]),
  ).toEqual([]);
  expect(says(country([line], [{ ...police, number: '112' }])).join()).toMatch(/"112" is new.*"999" is gone/);
});
