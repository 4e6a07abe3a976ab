/** Which questions a class may count, of all lessons, in teaching order; language-neutral. */
import type { APIRoute } from 'astro';
import { lessonItems } from '../../features/classroom/codes/lesson-items.ts';
import { loadSite } from '../../site/load-site.ts';
import { bands } from '../../model/ids.schema.ts';

export const GET: APIRoute = () => {
  const lessons = [...loadSite().content.lessons.values()]
    .map(({ value }) => value)
    .sort((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band) || a.order - b.order);
  return Response.json(lessons.map(lessonItems));
};
