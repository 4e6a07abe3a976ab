/** Passages of titles.json: every row by its id, with the roles that the same fields have in a front matter. */
import type { Titles } from '../../model/titles.schema.ts';
import type { Passage, Role } from './passages.ts';
import { listOf, one } from './prose-passages.ts';

const roles: Readonly<Record<string, Role>> = { title: 'title', faultLine: 'help', sayIt: 'help', helpStep: 'help' };

/** Places are paths such as lessons.a1.sayIt.0. */
export function titlesPassages({ lessons, guides }: Pick<Titles, 'lessons' | 'guides'>): Passage[] {
  return Object.entries({ lessons, guides }).flatMap(([kind, rows]) =>
    Object.entries(rows).flatMap(([id, row]) =>
      Object.entries(row).flatMap(([field, value]): Passage[] => {
        const place = `${kind}.${id}.${field}`;
        if (field === 'source') return [];
        return Array.isArray(value)
          ? listOf(place, value as string[], roles[field] ?? 'card')
          : [one(place, String(value), roles[field] ?? 'card')];
      }),
    ),
  );
}
