import { describe, expect, test } from 'vitest';
import { contactsOf, emergencyNumbers, kindsOf, printable } from '../../../../src/features/help/contacts.ts';
import type { Contact, Country } from '../../../../src/model/country.schema.ts';

const provenance = { sources: ['https://example.org'], readOn: '2026-11' };
const contact = (id: string, confidence: Contact['confidence'], extra: Partial<Contact> = {}): Contact => ({
  id,
  kinds: ['child-helpline'],
  name: id,
  audience: ['children'],
  channels: [{ type: 'phone', value: '116 111' }],
  hours: null,
  timeZone: 'Europe/Vienna',
  languages: ['de'],
  confidence,
  ...provenance,
  ...extra,
});
const country = (contacts: Contact[], emergency: Country['emergency'] = []): Country =>
  ({ contacts, emergency }) as unknown as Country;

describe('which contacts are printed', () => {
  test('confirmed ones hide those that are only likely', () => {
    expect(
      contactsOf(country([contact('sure', 'confirmed'), contact('maybe', 'likely')]), 'child-helpline', 'de').map(
        ({ id }) => id,
      ),
    ).toEqual(['sure']);
  });

  test('a likely one is printed where the country has none confirmed of that kind', () => {
    const contacts = [contact('maybe', 'likely'), contact('report', 'confirmed', { kinds: ['report-route'] })];
    expect(contactsOf(country(contacts), 'child-helpline', 'de').map(({ id }) => id)).toEqual(['maybe']);
  });

  test('an unverified one is never printed', () => {
    expect(printable([contact('memory', 'unverified')])).toEqual([]);
  });

  test('a line in the language of the reader comes first', () => {
    const contacts = [
      contact('french', 'confirmed', { languages: ['fr'] }),
      contact('german', 'confirmed', { languages: ['de'] }),
    ];
    expect(contactsOf(country(contacts), 'child-helpline', 'de-AT').map(({ id }) => id)).toEqual(['german', 'french']);
  });

  test('emergency numbers follow the same rule for each service, the broadest number first', () => {
    const numbers = emergencyNumbers(
      country(
        [],
        [
          { number: '133', for: ['police'], confidence: 'confirmed', ...provenance },
          { number: '112', for: ['police', 'ambulance', 'fire'], confidence: 'confirmed', ...provenance },
          { number: '118', for: ['fire'], confidence: 'likely', ...provenance },
          { number: '119', for: ['ambulance'], confidence: 'unverified', ...provenance },
        ],
      ),
    );
    expect(numbers.map(({ number }) => number)).toEqual(['112', '133']);
  });

  test('the youngest see one line, band B also where to report, band C also how to have a picture removed', () => {
    expect(kindsOf('a')).toEqual(['child-helpline']);
    expect(kindsOf('b')).toContain('report-route');
    expect(kindsOf('b')).not.toContain('removal-service');
    expect(kindsOf('c')).toContain('removal-service');
    expect(kindsOf('adult')[0]).toBe('child-helpline');
  });
});
