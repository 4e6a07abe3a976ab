import { expect, it } from 'vitest';
import { sheets } from '../../../../src/features/practice/sheets.ts';
import { practiceSchema } from '../../../../src/model/practice.schema.ts';

const names = Object.keys(sheets) as (keyof typeof sheets)[];

it('has an outline for each sheet the facts may name', () => {
  for (const sheet of names) expect(practiceSchema.safeParse({ id: 'x', type: 'draw', sheet }).success).toBe(true);
  expect(names).toEqual(['hand', 'backpack', 'cards', 'card', 'poster', 'blank']);
});

it('draws with lines of a path and nothing else', () => {
  for (const sheet of names) {
    expect(sheets[sheet].lines).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
    expect(sheets[sheet].faint).toMatch(/^M[\d\s.,a-zA-Z-]+$/);
  }
});
