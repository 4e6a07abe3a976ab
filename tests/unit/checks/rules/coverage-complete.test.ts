import { expect, test } from 'vitest';
import { coverageComplete } from '../../../../src/checks/rules/coverage-complete.ts';
import type { Content } from '../../../../src/model/content.ts';

const whole = { a: ['a1'], b: ['b1'], c: ['c1'], d: ['d1'] };

/** What the rule says about a map of `threads` over one lesson a band. */
function messages(threads: readonly object[] | undefined): string[] {
  return coverageComplete
    .check({
      lessons: new Map(['a', 'b', 'c', 'd'].map((band) => [band, { value: { id: `${band}1`, band } }])),
      coverage: threads && { path: 'content/coverage.json', value: { threads } },
    } as unknown as Content)
    .map(({ message }) => message);
}

test('a whole map says nothing, and so does content without one', () => {
  expect(messages([{ id: 'telling', from: 'a', lessons: whole }])).toEqual([]);
  expect(messages(undefined)).toEqual([]);
});

test('a lesson that stands in no thread is found', () => {
  expect(messages([{ id: 'telling', from: 'b', lessons: { ...whole, a: [] } }])).toEqual([
    'Lesson "a1" stands in no thread.',
  ]);
});

test('a thread has no hole after the band it begins in', () => {
  const holed = { id: 'body', from: 'a', lessons: { ...whole, c: [] } };
  expect(messages([{ id: 'telling', from: 'a', lessons: whole }, holed])).toEqual([
    'The thread reaches this band, but no lesson carries it.',
  ]);
});

test('a cell names lessons of its own band only, and each thread stands once', () => {
  const strange = { id: 'telling', from: 'a', lessons: { ...whole, b: ['b1', 'c1', 'b9'] } };
  expect(messages([strange])).toEqual(['There is no lesson "c1" in band "b".', 'There is no lesson "b9" in band "b".']);
  const telling = { id: 'telling', from: 'a', lessons: whole };
  expect(messages([telling, telling])).toEqual(['The thread "telling" stands here twice.']);
});
