/**
 * A learning platform for the specs: the run-time of `scorm-again`, a page with a frame, and one pupil's record, which lasts
 * from visit to visit. Everything is served below /school/ of the site's own origin.
 */
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { resolve } from 'node:path';
import { scormFiles } from '../../scripts/scorm-files.ts';
import { buildEditionCatalog } from '../../src/catalog/build-edition-catalog.ts';
import type { EditionCatalog } from '../../src/catalog/edition-catalog.ts';
import { readContentOrThrow } from '../../src/catalog/read-content.ts';
import { courseFacts } from '../../src/features/platforms/course-facts.ts';
import type { ScormVersion } from '../../src/features/platforms/scorm-manifest.ts';
import { builtDir, mainEdition } from './site.ts';
import { expect } from './fixtures.ts';

const runtimes = {
  '1.2': { file: 'scorm12.min.js', api: 'API', make: 'Scorm12API', end: 'LMSFinish' },
  '2004': { file: 'scorm2004.min.js', api: 'API_1484_11', make: 'Scorm2004API', end: 'Terminate' },
} as const;

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
  ico: 'image/x-icon',
};

export type PupilRecord = Readonly<Record<string, string>>;
/** The package of each lesson is made once. */
const made = new Map<string, Promise<Map<string, Uint8Array | string>>>();

export class SchoolPlatform {
  private readonly page: Page;
  private readonly version: ScormVersion;
  private readonly lesson: string;

  private constructor(page: Page, version: ScormVersion, lesson: string) {
    this.page = page;
    this.version = version;
    this.lesson = lesson;
  }

  /** A platform with the package of one lesson; `answers` is the option of the export. */
  static async with(page: Page, version: ScormVersion, lesson: string, answers = false): Promise<SchoolPlatform> {
    const key = `${version} ${lesson} ${String(answers)}`;
    const files = await (made.get(key) ?? made.set(key, packageOf(version, lesson, answers)).get(key))!;
    const runtime = readFileSync(resolve('node_modules/scorm-again/dist', runtimes[version].file));
    await page.route('**/school/**', async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.replace(/^\/school\//, ''));
      const body =
        path === '' ? room(version) : path === 'runtime.js' ? runtime : files.get(path.replace(/^package\//, ''));
      await route.fulfill(
        body === undefined
          ? { status: 404 }
          : {
              contentType: types[/[a-z]+$/.exec(path)?.[0] ?? 'html'] ?? 'text/html',
              body: typeof body === 'string' ? body : Buffer.from(body),
            },
      );
    });
    return new SchoolPlatform(page, version, lesson);
  }

  /** A pupil opens the lesson. */
  async open(): Promise<void> {
    await this.page.goto('/school/');
    await this.page.evaluate((href) => {
      document.querySelector('iframe')!.src = href;
    }, `package/${this.lesson}.html`);
    await expect(this.inside.locator('lesson-quiz button').first()).toBeVisible();
  }

  /** The pupil closes it; the room is empty, and the platform has heard the end. */
  async leave(): Promise<void> {
    await this.page.evaluate(() => {
      document.querySelector('iframe')!.src = 'about:blank';
    });
    await expect.poll(() => this.page.evaluate(() => (window as unknown as { ended: boolean }).ended)).toBe(true);
  }

  /** What the platform knows of the pupil, without what it knew before a lesson was opened. */
  async record(): Promise<PupilRecord> {
    const all = await this.page.evaluate(() => (window as unknown as { read: () => PupilRecord }).read());
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  }

  /** The platform stops to take anything in, or takes it again. */
  async setWorking(isWorking: boolean): Promise<void> {
    await this.page.evaluate((value) => Object.assign(window, { isWorking: value }), isWorking);
  }

  /** Who is signed in may only look. */
  async setMode(mode: 'normal' | 'browse' | 'review'): Promise<void> {
    await this.page.addInitScript((value) => Object.assign(window, { mode: value }), mode);
  }

  /** The page around the lesson. */
  get shell(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** What the pupil sees. */
  get inside(): FrameLocator {
    return this.shell.frameLocator('iframe');
  }

  get status(): Promise<string | undefined> {
    const name = this.version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    return this.record().then((record) => record[name]);
  }

  get score(): Promise<string | undefined> {
    return this.record().then((record) => record[this.version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw']);
  }

  /** Brings every part before the pupil's eyes. */
  async readAll(): Promise<void> {
    await this.inside.locator('lesson-progress').evaluate(async (lesson) => {
      for (const part of lesson.querySelectorAll('[data-part]')) {
        part.scrollIntoView({ behavior: 'instant' });
        // One drawing of the page: only then has it been seen.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }
    });
  }

  /** Answers every question of the quiz, right or not. */
  async answer(choose: 'right' | 'right only where it has a star'): Promise<void> {
    await this.inside.locator('lesson-quiz').evaluate((quiz, isAlways) => {
      for (const question of quiz.querySelectorAll<HTMLElement>('.quiz__list quiz-question')) {
        const mark = isAlways || 'star' in question.dataset ? 0 : 1;
        question.querySelector<HTMLElement>(`[data-mark="${String(mark)}"] > button`)?.click();
      }
    }, choose === 'right');
  }
}

let known: EditionCatalog | undefined;

async function packageOf(version: ScormVersion, lesson: string, answers: boolean) {
  known ??= mainCatalog();
  const course = courseFacts(known, answers);
  return scormFiles(resolve(builtDir), { version, id: `kindlight-${mainEdition}-${lesson}`, course, ids: [lesson] });
}

function mainCatalog(): EditionCatalog {
  const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  return buildEditionCatalog(
    content,
    content.editions.find(({ slug }) => slug === mainEdition)!,
  );
}

/** The platform's page. It keeps the record in the tab, as a platform keeps it in its database. */
function room(version: ScormVersion): string {
  const { api, make, end } = runtimes[version];
  const mode = version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
  return `<!doctype html><html lang="en"><title>School</title><link rel="icon" href="/favicon.ico">
<iframe title="Lesson" width="360" height="640"></iframe>
<script src="runtime.js"></script>
<script>
  window.isWorking = true;
  const real = new ${make}({ autocommit: false, logLevel: 5 });
  const kept = JSON.parse(sessionStorage.getItem('record') || 'null');
  if (kept) real.loadFromFlattenedJSON(kept);
  if (window.mode) real.loadFromFlattenedJSON({ '${mode}': window.mode });
  window.calls = [];
  const flat = (value, path, all) => {
    if (value && typeof value === 'object') for (const key of Object.keys(value)) flat(value[key], path + '.' + key, all);
    else all[path] = String(value === undefined ? '' : value);
    return all;
  };
  window.read = () => flat(JSON.parse(JSON.stringify(real.cmi)), 'cmi', {});
  window.${api} = new Proxy(real, {
    get: (target, name) =>
      typeof target[name] !== 'function'
        ? target[name]
        : (...values) => {
            calls.push([name, ...values]);
            if (!isWorking && /Commit|Set/.test(name)) return 'false';
            const answer = target[name](...values);
            if (/Commit|${end}/.test(name)) sessionStorage.setItem('record', JSON.stringify(read()));
            if (name === '${end}') window.ended = true;
            return answer;
          },
  });
</script>`;
}
