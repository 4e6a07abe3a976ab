/** START.html of a lesson that opens from a folder: it goes on to the lesson at once, and has a link where it may not. */
import type { CourseFacts, LessonFacts } from './course-facts.ts';
import { escapeXml } from './xml.ts';

/** Name and text of the page. */
export function startPage(course: CourseFacts, lesson: LessonFacts): [name: string, text: Uint8Array] {
  const href = `files/${course.edition}/lessons/${lesson.id}/index.html`;
  const title = escapeXml(lesson.title);
  const page = `<!doctype html>
<html lang="${escapeXml(course.lang)}" dir="${course.dir}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${href}">
<title>${title}</title>
<p><a href="${href}">${title}</a></p>
</html>
`;
  return ['START.html', new TextEncoder().encode(page)];
}
