/** A SCORM package: pages of lessons that work from a folder, a page around each of them, the manifest, the schemas. */
import type { CourseFacts, LessonFacts } from './course-facts.ts';
import { scormManifest, type ScormVersion } from './scorm-manifest.ts';
import { shellPage, shellScript, shellSheet } from './shell.ts';

/** What every package has, as the build made it (platform-data/parts.json). */
export interface PackageParts {
  readonly script: string;
  readonly sheet: string;
  /** Control files of the standard, by name. */
  readonly schemas: Readonly<Record<ScormVersion, Readonly<Record<string, string>>>>;
}

export interface CoursePackage {
  readonly version: ScormVersion;
  /** Permanent name, such as "kindlight-de-at-b6". */
  readonly id: string;
  readonly title: string;
  readonly course: CourseFacts;
  readonly lessons: readonly LessonFacts[];
  /** The folder of pages, by place. */
  readonly folder: ReadonlyMap<string, Uint8Array>;
  readonly parts: PackageParts;
}

/** All pages that the lessons need. */
export function pagesOf(course: CourseFacts, lessons: readonly LessonFacts[]): string[] {
  return [...new Set([...lessons.flatMap(({ pages }) => pages), ...course.pages])];
}

/** All data that scripts of these pages fetch. */
export function dataOf(course: CourseFacts, lessons: readonly LessonFacts[]): string[] {
  return [...course.data, ...lessons.map(({ id }) => `reading-data/${id}.json`)];
}

/** The files of the package by path. */
export function coursePackage({
  version,
  id,
  title,
  course,
  lessons,
  folder,
  parts,
}: CoursePackage): Map<string, Uint8Array | string> {
  const files = new Map<string, Uint8Array | string>(folder);
  files.set(shellScript, parts.script).set(shellSheet, parts.sheet);
  for (const [name, text] of Object.entries(parts.schemas[version])) files.set(name, text);
  const others = [...files.keys()];
  const listed = lessons.map((lesson) => ({ id: lesson.id, title: lesson.title, href: `${lesson.id}.html` }));
  for (const lesson of lessons) {
    const { id: code, title: name, rules, notice, questions } = lesson;
    files.set(
      `${code}.html`,
      shellPage({
        lang: course.lang,
        dir: course.dir,
        title: name,
        href: `files/${course.edition}/lessons/${code}/index.html`,
        facts: { version, lesson: code, rules, notice, words: course.words, ...(questions && { questions }) },
      }),
    );
  }
  files.set('imsmanifest.xml', scormManifest(version, { id, title, lessons: listed, files: others }));
  return files;
}
