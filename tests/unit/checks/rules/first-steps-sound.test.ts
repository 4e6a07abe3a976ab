import { expect, test } from 'vitest';
import { firstStepsSound } from '../../../../src/checks/rules/first-steps-sound.ts';
import type { Content } from '../../../../src/model/content.ts';

const facts = {
  id: 'a0',
  band: 'a',
  items: [{ id: 'busy', options: [{ id: 'next' }, { id: 'stop', lesson: 'a1' }] }],
  defaults: ['a1', 'a1'],
  always: [] as string[],
};
const words = {
  items: { busy: { question: '?', options: { next: {}, stop: {} } } },
  end: { title: 'Good start!', text: 'Begin here.' },
};
const sourced = (path: string, value: unknown) => new Map([['a0', { path, stem: 'a0', value }]]);

/** What the rule says about content with one first step and one lesson. */
function messages(changedFacts: object = {}, changedWords: object = {}): string[] {
  const firstSteps = sourced('words', { ...words, ...changedWords });
  return firstStepsSound
    .check({
      lessons: new Map([['a1', { value: { id: 'a1', band: 'a' } }]]),
      firstSteps: sourced('facts', { ...facts, ...changedFacts }),
      words: new Map([['en', { tag: 'en', firstSteps }]]),
    } as unknown as Content)
    .map(({ message }) => message.split('.')[0] ?? '');
}

test('sound first steps say nothing', () => {
  expect(messages()).toEqual([]);
});

test('a suggested lesson must exist', () => {
  expect(messages({ defaults: ['a1', 'a9'] })).toEqual(['There is no lesson "a9"']);
});

test('every question has a choice that suggests a lesson', () => {
  expect(messages({ items: [{ id: 'busy', options: [{ id: 'next' }, { id: 'stop' }] }] })).toEqual([
    'No choice of this question suggests a lesson',
  ]);
});

test('words and facts have the same questions and choices', () => {
  expect(messages({}, { items: {} })).toEqual(['Question "busy" has no words']);
  expect(messages({}, { items: { busy: { options: { next: {}, stop: {}, wait: {} } } } })).toEqual([
    'Choice "wait" is unknown',
  ]);
});

test('words for lessons that are always shown stand exactly where there are some', () => {
  expect(messages({ always: ['a1'] })).toHaveLength(1);
});

test('English has every text', () => {
  const alone = firstStepsSound.check({
    lessons: new Map([['a1', { value: { id: 'a1', band: 'a' } }]]),
    firstSteps: sourced('facts', facts),
    words: new Map([['en', { tag: 'en', firstSteps: new Map() }]]),
  } as unknown as Content);
  expect(alone.map(({ message }) => message)).toEqual([
    'English, the master, has no content/text/en/first-steps/a0.words.json.',
  ]);
});
