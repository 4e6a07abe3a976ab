/** The question bank of a lesson in a language, from which a teacher's browser makes a file for a platform. */
import type { APIRoute } from 'astro';
import { questionBank } from '../../../features/platforms/question-bank.ts';
import type { LessonEntry } from '../../../catalog/edition-catalog.ts';
import { isSensitive } from '../../../model/lesson.schema.ts';
import { loadSite } from '../../../site/load-site.ts';

export const getStaticPaths = () => {
  const found = new Map<string, { params: { lang: string; lesson: string }; props: { lesson: LessonEntry } }>();
  for (const { lessons } of loadSite().catalogs.values()) {
    for (const lesson of lessons) {
      const params = { lang: lesson.words.tag, lesson: lesson.facts.id };
      if (!isSensitive(lesson.facts)) found.set(`${params.lang}/${params.lesson}`, { params, props: { lesson } });
    }
  }
  return [...found.values()];
};

export const GET: APIRoute<{ lesson: LessonEntry }> = ({ props: { lesson } }) => Response.json(questionBank(lesson));
