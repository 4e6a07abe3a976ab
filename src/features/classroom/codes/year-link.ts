/**
 * A year's plan in the address after "#": `1y.de-at.bc.h6.t45.20260907-20270630.g20261026-20261031.7kq.x3f9a`, small
 * letters, parts between dots, the check last. docs/classroom.md writes the format down.
 */
import type { Band } from '../../../model/ids.schema.ts';
import { dayOf, isoOf } from '../year/days.ts';
import type { Gap } from '../year/plan-year.ts';
import { bandLetters } from './band-letters.ts';
import { fromBase32 } from './base32.ts';
import { checkOf, classNumberOf, classText, decoded, type LinkProblem, type SessionMinutes } from './session-link.ts';

/** More would be a calendar, not holidays. */
export const mostGaps = 30;
export const mostHours = 40;

export interface YearLink {
  readonly edition: string;
  readonly bands: readonly Band[];
  readonly hours: number;
  readonly minutes: SessionMinutes;
  readonly first: number;
  readonly last: number;
  readonly gaps: readonly Gap[];
  /** Random: names the events of a calendar, so that a changed plan replaces them. */
  readonly classNumber: number;
}

/** The plan as text for the address. */
export function writeYear(year: YearLink): string {
  const body = bodyOf(year);
  return `${body}.${checkOf(body)}`;
}

/** The plan that an address holds, or why it holds none. */
export function readYear(fragment: string): YearLink | LinkProblem {
  const text = decoded(fragment, 2000).trim().toLowerCase();
  if (text === '') return 'none';
  const parts = text.split('.');
  if (/^\d{1,3}y$/.test(parts[0] ?? '') && parts[0] !== '1y') return parts.length > 3 ? 'newer' : 'damaged';
  const check = parts.pop() ?? '';
  const [version, edition = '', bands = '', hours = '', minutes = '', range = '', ...rest] = parts;
  const classNumber = classNumberOf(rest.pop() ?? '');
  const [span] = readGaps(range) ?? [];
  const gaps =
    rest.length === 0 ? [] : rest.length === 1 && rest[0]?.startsWith('g') ? readGaps(rest[0].slice(1)) : undefined;
  const isSound =
    version === '1y' &&
    /^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}$/.test(edition) &&
    /^a?b?c?d?$/.test(bands) &&
    bands !== '' &&
    /^h\d{1,2}$/.test(hours) &&
    /^t(20|45)$/.test(minutes);
  if (!isSound || classNumber === undefined || !span || !gaps || gaps.length > mostGaps) return 'damaged';
  const year: YearLink = {
    edition,
    bands: bandLetters.filter((band) => bands.includes(band)),
    hours: Number(hours.slice(1)),
    minutes: minutes === 't45' ? 45 : 20,
    first: span[0],
    last: span[1],
    gaps,
    classNumber,
  };
  if (year.hours < 1 || year.hours > mostHours) return 'damaged';
  return fromBase32(check)?.join() === fromBase32(checkOf(bodyOf(year)))?.join() ? year : 'damaged';
}

function bodyOf({ edition, bands, hours, minutes, first, last, gaps, classNumber }: YearLink): string {
  const span = ([from, to]: Gap): string => `${isoOf(from)}_${isoOf(to)}`.replaceAll('-', '').replace('_', '-');
  return [
    '1y',
    edition,
    bandLetters.filter((band) => bands.includes(band)).join(''),
    `h${hours}`,
    `t${minutes}`,
    span([first, last]),
    ...(gaps.length === 0 ? [] : [`g${gaps.map(span).join('_')}`]),
    classText(classNumber),
  ].join('.');
}

function readGaps(text: string): readonly Gap[] | undefined {
  const gaps: Gap[] = [];
  for (const part of text.split('_')) {
    const found = /^(\d{4})(\d\d)(\d\d)-(\d{4})(\d\d)(\d\d)$/.exec(part);
    if (!found) return undefined;
    const from = dayOf(found.slice(1, 4).join('-'));
    const to = dayOf(found.slice(4).join('-'));
    if (from === undefined || to === undefined || to < from) return undefined;
    gaps.push([from, to]);
  }
  return gaps;
}
