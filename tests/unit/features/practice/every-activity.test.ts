import { expect, it } from 'vitest';
import lesson from '../../../fixtures/lesson/every-activity.json' with { type: 'json' };
import { practiceSchema } from '../../../../src/model/practice.schema.ts';
import { practiceWordsSchemas } from '../../../../src/model/practice-words.schema.ts';

it('the lesson the elements are tried with holds each type of activity once, in the shape of the schemas', () => {
  const facts = lesson.practice.map((entry) => practiceSchema.parse(entry));
  expect(facts.map(({ type }) => type).sort()).toEqual(Object.keys(practiceWordsSchemas).sort());
  for (const { id, type } of facts) practiceWordsSchemas[type].parse(lesson.words[id as keyof typeof lesson.words]);
});
