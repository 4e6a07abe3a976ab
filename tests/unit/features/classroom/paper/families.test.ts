import { expect, test } from 'vitest';
import { familyTexts, type FamilyEdition } from '../../../../../src/features/classroom/paper/families.ts';

const edition: FamilyEdition = {
  slug: 'uk-ua',
  language: 'uk',
  country: 'ua',
  isDefault: true,
  lacks: [],
  letters: 'b',
  cards: ['b6', 'c1', 'c2'],
  whole: ['b6', 'c1'],
  help: true,
};

test('says honestly what a family can read in its language', () => {
  expect(familyTexts(edition, 'b6')).toBe('all');
  expect(familyTexts(edition, 'c1')).toBe('card');
  expect(familyTexts(edition, 'c2')).toBe('sentences');
  expect(familyTexts(edition, 'b1')).toBe('letter');
  expect(familyTexts(edition, 'd1')).toBe('help');
  expect(familyTexts({ ...edition, help: false }, 'd1')).toBe('none');
});
