import { expect, test } from 'vitest';
import { agedContacts } from '../../../src/checks/contact-age.ts';
import type { Country } from '../../../src/model/country.schema.ts';

const contact = (id: string, readOn: string) => ({
  id,
  name: id,
  readOn,
  confidence: 'confirmed',
  sources: ['https://a.example'],
});
const emergency = { number: '112', for: ['police'], readOn: '2025-03', confidence: 'confirmed', sources: [] };
const countries = [
  { code: 'AA', contacts: [contact('fresh', '2026-11-01'), contact('old', '2025-11-26')], emergency: [] },
  { code: 'BB', contacts: [contact('older', '2024-01-01')], emergency: [emergency] },
] as unknown as Country[];

test('a contact or an emergency number whose source was read more than 12 months ago is listed, the oldest first', () => {
  const found = agedContacts(countries, new Date('2026-11-27T12:00:00Z'));
  expect(found.map(({ country, id }) => `${country} ${id}`)).toEqual(['BB older', 'BB 112', 'AA old']);
});

test('after exactly a year there is still a day of grace', () => {
  expect(agedContacts(countries, new Date('2025-12-01T00:00:00Z')).map(({ id }) => id)).toEqual(['older']);
});
