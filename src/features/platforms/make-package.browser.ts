/** A package of one lesson, made of the pages of the very site the teacher is on. The same parts as in the export. */
import { bankFile } from './bank-file.ts';
import type { CourseFacts, LessonFacts } from './course-facts.ts';
import { coursePackage, dataOf, pagesOf, type PackageParts } from './course-package.ts';
import { exportEndings, type ExportFormat } from './export-endings.ts';
import type { Bank } from './question-bank.ts';
import { startPage } from './start-page.ts';
import { zipOf } from './zip.ts';

/** What the page knows. */
export interface PackageFacts {
  readonly course: CourseFacts;
  readonly policies: Readonly<Record<'platform' | 'folder', string>>;
  readonly words: Readonly<Record<string, string>>;
}

interface Site {
  readonly text: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Uint8Array>;
}

/** Makes a folder of pages that work anywhere (src/site/portable/lesson-folder.ts). */
export type FolderMaker = (
  site: Site,
  options: {
    readonly edition: string;
    readonly pages: readonly string[];
    readonly data: readonly string[];
    readonly without: readonly string[];
    readonly policy: string;
    readonly onFile?: (done: number, all: number) => void;
  },
) => Promise<Map<string, Uint8Array>>;

interface Request {
  readonly facts: PackageFacts;
  readonly lesson: LessonFacts;
  readonly kind: string;
  /** Address of the whole site. */
  readonly base: string;
  readonly onFile: (done: number, all: number) => void;
}

export async function makePackage(
  makeFolder: FolderMaker,
  { facts: { course, policies }, lesson, kind, base, onFile }: Request,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const site = siteAt(base);
  const id = `kindlight-${course.edition}-${lesson.id}`;
  if (kind === 'qti3' || kind === 'moodle' || kind === 'gift') {
    const bank = JSON.parse(await site.text(lesson.bank ?? '')) as Bank;
    return { name: `${id}-${exportEndings[kind]}`, bytes: bankFile(kind, id, [bank]) };
  }
  const folder = await makeFolder(site, {
    edition: course.edition,
    pages: pagesOf(course, [lesson]),
    data: dataOf(course, [lesson]),
    without: kind === 'folder' ? [] : course.untrue,
    policy: kind === 'folder' ? policies.folder : policies.platform,
    onFile,
  });
  if (kind === 'folder') return { name: `${id}.zip`, bytes: zipOf(new Map([...folder, startPage(course, lesson)])) };
  const parts = JSON.parse(await site.text('platform-data/parts.json')) as PackageParts;
  const version = kind === 'scorm2004' ? '2004' : '1.2';
  const files = coursePackage({ version, id, title: lesson.title, course, lessons: [lesson], folder, parts });
  return { name: `${id}-${exportEndings[kind as ExportFormat]}`, bytes: zipOf(files) };
}

/** The site's files. Where it stands in a folder of its host, its addresses lose that folder: a package knows nothing of it. */
function siteAt(base: string): Site {
  const get = async (name: string): Promise<Response> => {
    // Pages have their own addresses, with which a device keeps them, too.
    const response = await fetch(base + name.replace(/(^|\/)index\.html$/, '$1'));
    if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
    return response;
  };
  const plain = (text: string): string =>
    base === '/' ? text : ['"', "'", '`', '('].reduce((all, sign) => all.replaceAll(sign + base, `${sign}/`), text);
  return {
    text: async (name) => plain(await (await get(name)).text()),
    bytes: async (name) => new Uint8Array(await (await get(name)).arrayBuffer()),
  };
}
