import { describe, expect, test } from 'vitest';
import { reviewDateIsNear } from '../../../../src/checks/rules/review-date-is-near.ts';
import { reviewIsDueOn } from '../../../../src/checks/rules/review-is-due.ts';
import type { Rule } from '../../../../src/checks/rule.ts';
import type { Content } from '../../../../src/model/content.ts';

/** What a rule says of a lesson whose two sources were read in November 2026 and in March 2027. */
function says(rule: Rule, id: string, reviewBy: string): string[] {
  const value = { id, reviewBy, sources: ['OLD', 'NEW'] };
  const content = {
    lessons: new Map([[id, { path: `content/lessons/${id}.json`, value }]]),
    guides: new Map(),
    sources: { OLD: { readOn: '2026-11' }, NEW: { readOn: '2027-03' } },
  } as unknown as Content;
  return rule.check(content).map(({ file, place, message, fix }) => `${file} ${place}: ${message} Fix: ${fix}`);
}

describe('a review date', () => {
  test('is at most a year after the oldest source was read', () => {
    expect(says(reviewDateIsNear, 'a1', '2027-11')).toEqual([]);
    expect(says(reviewDateIsNear, 'a1', '2027-12')).toEqual([
      'content/lessons/a1.json reviewBy: Expected at most 12 months after 2026-11, when its oldest source was read. Found 2027-12. Fix: name an earlier month, or read the sources again and set their "readOn".',
    ]);
  });

  test('is at most half a year away for fakes, blackmail and AI companions', () => {
    expect(says(reviewDateIsNear, 'd4', '2027-05')).toEqual([]);
    for (const id of ['d3', 'd4', 'd6']) expect(says(reviewDateIsNear, id, '2027-06')[0]).toContain('at most 6 months');
  });

  test('that has passed is told, and stops no build', () => {
    const rule = reviewIsDueOn(new Date('2027-12-01T00:00:00Z'));
    expect(rule.severity).toBe('warning');
    expect(says(rule, 'a1', '2027-12')).toEqual([]);
    expect(says(rule, 'a1', '2027-11')).toEqual([
      'content/lessons/a1.json reviewBy: Expected a look at the text by 2027-11. It is 2027-12 now. Fix: read its sources, numbers and laws again, set their "readOn", then name a new month.',
    ]);
  });
});
