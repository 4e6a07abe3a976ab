/** The words of the questions a class may count: one small file a lesson and a language, for totals and for checks. */
import type { APIRoute } from 'astro';
import { itemWords } from '../../../features/classroom/item-words.build.ts';
import type { LessonEntry } from '../../../catalog/edition-catalog.ts';
import { loadSite } from '../../../site/load-site.ts';

export const getStaticPaths = () => {
  const found = new Map<string, { params: { lang: string; lesson: string }; props: { lesson: LessonEntry } }>();
  for (const catalog of loadSite().catalogs.values()) {
    for (const lesson of catalog.lessons) {
      const params = { lang: lesson.words.tag, lesson: lesson.facts.id };
      found.set(`${params.lang}/${params.lesson}`, { params, props: { lesson } });
    }
  }
  return [...found.values()];
};

export const GET: APIRoute<{ lesson: LessonEntry }> = ({ props: { lesson } }) => Response.json(itemWords(lesson));
