/** The files of one SCORM package, out of a built site. Used by the export and by the tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CourseFacts } from '../src/features/platforms/course-facts.ts';
import { coursePackage, dataOf, pagesOf, type PackageParts } from '../src/features/platforms/course-package.ts';
import type { ScormVersion } from '../src/features/platforms/scorm-manifest.ts';
import { platformPolicy } from '../src/features/platforms/shell.ts';
import { lessonFolder, type SiteFiles } from '../src/site/portable/lesson-folder.ts';

interface ScormRequest {
  readonly version: ScormVersion;
  /** Permanent name, such as "kindlight-de-at-b6". */
  readonly id: string;
  readonly course: CourseFacts;
  /** Codes of the lessons. */
  readonly ids: readonly string[];
  /** Title of the course; a course of one lesson has that lesson's. */
  readonly title?: string | undefined;
}

/** The files by path; `dir` holds a site that was built with the edition. */
export async function scormFiles(
  dir: string,
  { version, id, course, ids, title }: ScormRequest,
): Promise<Map<string, Uint8Array | string>> {
  const site: SiteFiles = {
    text: (name) => Promise.resolve(readFileSync(join(dir, name), 'utf8')),
    bytes: (name) => Promise.resolve(new Uint8Array(readFileSync(join(dir, name)))),
  };
  const parts = JSON.parse(await site.text('platform-data/parts.json')) as PackageParts;
  const lessons = course.lessons.filter((lesson) => ids.includes(lesson.id));
  const folder = await lessonFolder(site, {
    edition: course.edition,
    pages: pagesOf(course, lessons),
    data: dataOf(course, lessons),
    without: course.untrue,
    policy: platformPolicy,
  });
  return coursePackage({ version, id, title: title ?? lessons[0]?.title ?? id, course, lessons, folder, parts });
}
