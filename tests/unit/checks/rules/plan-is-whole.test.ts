import { expect, test } from 'vitest';
import { planIsWhole } from '../../../../src/checks/rules/plan-is-whole.ts';
import { saysOf } from '../small-content.ts';

const headings = [
  'Before the lesson',
  '45 minutes',
  '20 minutes',
  'Questions to discuss',
  'Every pupil can join',
  'Safeguarding',
  'To print',
];
const plan = (list: readonly string[], text = 'Read the story aloud, slowly.'): string =>
  list.map((heading) => `## ${heading}\n\n${text}\n`).join('\n');

test('a plan with its seven parts is fine', () => {
  expect(saysOf(planIsWhole, { plan: plan(headings) })).toEqual([]);
});

test('a plan without a safeguarding note, or in another order, is found', () => {
  const without = headings.filter((heading) => heading !== 'Safeguarding');
  expect(saysOf(planIsWhole, { plan: plan(without) })).toEqual([
    `headings: Expected ${headings.join(', ')}. Found ${without.join(', ')}.`,
  ]);
  expect(saysOf(planIsWhole, { plan: plan(headings.toReversed()) })).toHaveLength(1);
});

test('an empty part is found', () => {
  expect(saysOf(planIsWhole, { plan: plan(headings).replace('Read the story aloud, slowly.', '…') })).toEqual([
    'line 10: The part "Before the lesson" is empty.',
  ]);
});

test('a translation has as many parts, in its own words', () => {
  const german = headings.map((heading) => `Teil ${heading}`);
  expect(saysOf(planIsWhole, { tag: 'de', plan: plan(german) })).toEqual([]);
  expect(saysOf(planIsWhole, { tag: 'de', plan: plan(german.slice(1)) })[0]).toContain('Expected seven headings for');
});
