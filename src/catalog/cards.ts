/** What lists and headings show of a lesson or guide: from its prose, or from titles.json where the prose is not translated yet. */
import type { Resolved } from '../i18n/resolved.ts';
import type { Content, Sourced } from '../model/content.ts';
import type { Edition } from '../model/edition.schema.ts';
import type { Review } from '../model/ids.schema.ts';
import type { GuideTitles, LessonTitles } from '../model/titles.schema.ts';
import { lookUp } from './words-lookup.ts';

export type LessonCard = Sourced<LessonTitles & { readonly review: Review }>;
export type GuideCard = Sourced<GuideTitles & { readonly review: Review }>;

/** The card of a lesson in the first language of the chain that has either; prose wins within one language. */
export function lessonCard(
  content: Content,
  edition: Edition,
  stem: string,
  id: string,
): Resolved<LessonCard> | undefined {
  return lookUp(content, edition, ({ lessons, titles }): LessonCard | undefined => {
    const row = titles?.value.lessons[id];
    return lessons.get(stem) ?? (row && titles && { ...titles, value: { ...row, review: titles.value.review } });
  });
}

/** The card of a guide, found in the same way. */
export function guideCard(
  content: Content,
  edition: Edition,
  stem: string,
  id: string,
): Resolved<GuideCard> | undefined {
  return lookUp(content, edition, ({ guides, titles }): GuideCard | undefined => {
    const row = titles?.value.guides[id];
    return guides.get(stem) ?? (row && titles && { ...titles, value: { ...row, review: titles.value.review } });
  });
}
