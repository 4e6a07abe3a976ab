/** The content of this build, read and checked once, and its editions. */
import { resolve } from 'node:path';
import { runChecks } from '../checks/run.ts';
import type { Content } from '../model/content.ts';
import { ContentError } from '../model/problem.ts';
import { buildEditionCatalog } from '../catalog/build-edition-catalog.ts';
import type { EditionCatalog } from '../catalog/edition-catalog.ts';
import { readContent } from '../catalog/read-content.ts';
import { reviewedOnly } from '../catalog/reviewed-only.ts';

export interface Site {
  readonly content: Content;
  /** Every edition there is, also those this build leaves out. */
  readonly allEditions: Content['editions'];
  /** Catalogs of the editions in this build, by slug. */
  readonly catalogs: ReadonlyMap<string, EditionCatalog>;
}

let site: Site | undefined;

/** The site of this build. `CONTENT_DIR`, `EDITIONS` and `REVIEWED_ONLY` steer it; problems in content stop it. */
export function loadSite(): Site {
  site ??= readSite(process.env);
  return site;
}

/**
 * A build loads this module twice: before it begins, to tell of problems, and among the bundled pages. What was read and
 * checked the first time serves the second; development reads anew, because content changes under its hands.
 */
const checked = globalThis as { kindlightChecked?: Map<string, Content> };

/** Keeps the content of this build for its pages. */
export function keepChecked(): void {
  const dir = contentDir(process.env);
  checked.kindlightChecked = new Map([[dir, readChecked(dir)]]);
}

function contentDir(env: NodeJS.ProcessEnv): string {
  return resolve(env['CONTENT_DIR'] ?? 'content');
}

function readChecked(dir: string): Content {
  const known = checked.kindlightChecked?.get(dir);
  if (known) return known;
  const { content, problems } = readContent(dir);
  const errors = [...problems, ...(problems.length > 0 ? [] : runChecks(content).errors)];
  if (errors.length > 0) throw new ContentError(errors);
  return content;
}

function readSite(env: NodeJS.ProcessEnv): Site {
  const raw = readChecked(contentDir(env));
  const content = env['REVIEWED_ONLY'] === '1' ? reviewedOnly(raw) : raw;
  const editions = wantedEditions(content, env['EDITIONS']);
  const catalogs = new Map(editions.map((edition) => [edition.slug, buildEditionCatalog(content, edition)]));
  return { content, allEditions: content.editions, catalogs };
}

function wantedEditions(content: Content, list: string | undefined): Content['editions'] {
  const slugs = (list ?? '')
    .split(',')
    .map((slug) => slug.trim().toLowerCase())
    .filter(Boolean);
  if (slugs.length === 0) return content.editions;
  const unknown = slugs.filter((slug) => !content.editions.some((edition) => edition.slug === slug));
  if (unknown.length > 0) {
    throw new ContentError([
      {
        file: 'EDITIONS',
        message: `No such edition: ${unknown.join(', ')}. The list holds slugs such as "en-gb,de-at".`,
        fix: 'use slugs from content/editions.json, separated by commas.',
        rule: 'editions-known',
      },
    ]);
  }
  return content.editions.filter((edition) => slugs.includes(edition.slug));
}
