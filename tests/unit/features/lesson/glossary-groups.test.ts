import { expect, test } from 'vitest';
import { glossaryGroups } from '../../../../src/features/lesson/glossary-groups.build.ts';

const groups = (terms: readonly string[], tag: string): string[] =>
  glossaryGroups(
    terms.map((term) => ({ id: term, term, definition: term })),
    tag,
  ).map(({ letter, terms: found }) => `${letter ?? '-'}: ${found.map(({ term }) => term).join(', ')}`);

test('words stand under their first letter, in the order of their language', () => {
  expect(groups(['trick', 'account', 'AI', 'trusted adult'], 'en')).toEqual([
    'A: account, AI',
    'T: trick, trusted adult',
  ]);
});

test('a letter with an accent stands where the language looks for it', () => {
  expect(groups(['écran', 'effacer', 'adulte'], 'fr')).toEqual(['A: adulte', 'E: écran, effacer']);
  expect(groups(['ålder', 'zon', 'avatar'], 'sv')).toEqual(['A: avatar', 'Z: zon', 'Å: ålder']);
});

test('a script without letters is one list in its own order', () => {
  expect(groups(['라이브', '그루밍'], 'ko')).toEqual(['-: 그루밍, 라이브']);
  expect(groups(['เพื่อน', 'กลลวง'], 'th')).toHaveLength(1);
});
