import { expect, test } from 'vitest';
import { readYear, writeYear, type YearLink } from '../../../../../src/features/classroom/codes/year-link.ts';
import { dayOf } from '../../../../../src/features/classroom/year/days.ts';

const year: YearLink = {
  edition: 'de-at',
  bands: ['b', 'c'],
  hours: 6,
  minutes: 45,
  first: dayOf('2026-09-07')!,
  last: dayOf('2027-06-30')!,
  gaps: [
    [dayOf('2026-10-26')!, dayOf('2026-10-31')!],
    [dayOf('2026-12-24')!, dayOf('2027-01-06')!],
  ],
  classNumber: 4711,
};
/** Released: a link that a teacher saved must open for ever. */
const frozen = '1y.de-at.bc.h6.t45.20260907-20270630.g20261026-20261031_20261224-20270106.4k7.';

test('a plan comes back as it was written', () => {
  const link = writeYear(year);
  expect(link.startsWith(frozen)).toBe(true);
  expect(readYear(`#${link}`)).toEqual(year);
  expect(readYear(writeYear({ ...year, gaps: [], bands: ['a'], minutes: 20 }))).toEqual({
    ...year,
    gaps: [],
    bands: ['a'],
    minutes: 20,
  });
});

test('a link cut short or edited by hand anywhere is noticed, and an empty one is none', () => {
  const link = writeYear(year);
  for (let end = 1; end < link.length; end += 1)
    expect(readYear(link.slice(0, end)), link.slice(0, end)).toBe('damaged');
  for (let at = 0; at < link.length; at += 1) {
    const changed = `${link.slice(0, at)}${link[at] === '5' ? '6' : '5'}${link.slice(at + 1)}`;
    if (changed !== link) expect(['damaged', 'newer'], changed).toContain(readYear(changed));
  }
  expect(readYear('')).toBe('none');
  expect(readYear('2y.de-at.bc.h6')).toBe('newer');
  expect(readYear('%E0%A4%A')).toBe('damaged');
  expect(readYear('<img src=x onerror=alert(1)>')).toBe('damaged');
});
