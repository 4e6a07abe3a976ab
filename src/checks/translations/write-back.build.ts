/** Puts translations into the files of a language: whole files only, so that no page mixes languages. */
import { parse, stringify } from 'yaml';
import { withProseUnits } from './prose-units.ts';
import { contextOf } from './exchange.build.ts';
import type { Unit } from './units.ts';

export interface FileSource {
  /** The file as it is in this language, if it is there. */
  readonly own: string | undefined;
  readonly english: string;
}

/** The new text of one file, or the places that are still missing. */
export function writtenFile(
  name: string,
  units: readonly Unit[],
  texts: ReadonlyMap<string, string>,
  { own, english }: FileSource,
): { readonly text: string } | { readonly missing: readonly string[] } {
  const found = new Map(units.map((unit) => [unit.place, texts.get(contextOf(unit)) ?? unit.target]));
  const missing = units.filter(({ place }) => found.get(place) === undefined).map(({ place }) => place);
  if (missing.length > 0 && name !== 'titles.json') return { missing };
  const unchanged = own !== undefined && units.every(({ place, target }) => found.get(place) === target);
  if (unchanged) return { text: own };
  return { text: name.endsWith('.mdx') ? mdx(found, own, english) : json(name, found, units, own, english) };
}

type Found = ReadonlyMap<string, string | undefined>;

function json(name: string, found: Found, units: readonly Unit[], own: string | undefined, english: string): string {
  if (name.startsWith('ui/')) return print(Object.fromEntries(units.map(({ place }) => [place, found.get(place)])));
  if (name === 'titles.json') return print(titles(found, units, own));
  const base = JSON.parse(own ?? english) as Record<string, unknown>;
  const value = { ...filled(JSON.parse(english), found, ''), review: own ? base['review'] : { status: 'draft' } };
  return print(reviewFirst(value));
}

/** Rows whose title, summary and sentences are all there; a row that is not yet whole waits. */
function titles(found: Found, units: readonly Unit[], own: string | undefined): unknown {
  const before = own ? (JSON.parse(own) as Record<string, Record<string, object>>) : {};
  const made: Record<string, Record<string, Record<string, unknown>>> = {
    lessons: { ...(before['lessons'] as Record<string, Record<string, unknown>>) },
    guides: { ...(before['guides'] as Record<string, Record<string, unknown>>) },
  };
  const rows = new Map<string, Unit[]>();
  for (const unit of units) {
    const row = unit.place.split('.').slice(0, 2).join('.');
    rows.set(row, [...(rows.get(row) ?? []), unit]);
  }
  for (const [row, parts] of rows) {
    const [kind = '', id = ''] = row.split('.');
    const needed = parts.filter(({ place }) => !/\.(promise|faultLine|helpStep|firstStep)$/.test(place));
    if (needed.some(({ place }) => found.get(place) === undefined)) continue;
    const value: Record<string, unknown> = {};
    for (const { place } of parts) {
      const text = found.get(place);
      const [, , field = '', index] = place.split('.');
      if (text === undefined) continue;
      if (index === undefined) value[field] = text;
      else value[field] = [...((value[field] as string[] | undefined) ?? []), text];
    }
    const source = made[kind]?.[id]?.['source'];
    (made[kind] ??= {})[id] = { ...(source !== undefined && { source }), ...value };
  }
  return { review: before['review'] ?? { status: 'draft' }, ...made };
}

function mdx(found: Found, own: string | undefined, english: string): string {
  const [front, body] = split(own ?? english);
  const value = {
    ...filled(parse(split(english)[0]), found, ''),
    review: own ? (parse(front) as { review: unknown }).review : { status: 'draft' },
  };
  const texts = new Map(
    [...found].flatMap(([place, text]) =>
      place.startsWith('body.') && text !== undefined ? [[place, text] as const] : [],
    ),
  );
  return `---\n${stringify(value, { lineWidth: 0 })}---\n${withProseUnits(body, texts)}`;
}

function split(file: string): [front: string, body: string] {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(file);
  return match ? [match[1] ?? '', file.slice(match[0].length)] : ['', file];
}

/** The value with every string replaced by what was found at its place. */
function filled(value: unknown, found: Found, path: string): Record<string, unknown> {
  const fill = (inner: unknown, place: string): unknown => {
    if (typeof inner === 'string') return found.get(place) ?? inner;
    if (Array.isArray(inner)) return inner.map((item, index) => fill(item, `${place}.${index}`));
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([key, item]) => [key, fill(item, place === '' ? key : `${place}.${key}`)]),
    );
  };
  return fill(value, path) as Record<string, unknown>;
}

function reviewFirst({ review, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return { review, ...rest };
}

const print = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
