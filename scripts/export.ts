/**
 * Packages for learning platforms: npm run export -- --format scorm12 --edition de-at --lessons all --out DIR
 * Formats: scorm12, scorm2004, qti3, moodle, gift. Lessons: all, b6,c4 or band-b. docs/platforms.md tells the rest.
 */
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildEditionCatalog } from '../src/catalog/build-edition-catalog.ts';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { reviewedOnly } from '../src/catalog/reviewed-only.ts';
import { bankFile } from '../src/features/platforms/bank-file.ts';
import { courseFacts } from '../src/features/platforms/course-facts.ts';
import { ExportFolder, sha256 } from '../src/features/platforms/export-folder.build.ts';
import {
  editionOf,
  ExportError,
  formatOf,
  planExport,
  type ExportJob,
} from '../src/features/platforms/export-request.ts';
import { questionBank } from '../src/features/platforms/question-bank.ts';
import { zipOf } from '../src/features/platforms/zip.ts';
import { ContentError } from '../src/model/problem.ts';
import { buildSite } from './build.js';
import { inputDigest, isUpToDate } from './build-stamp.js';
import { scormFiles } from './scorm-files.ts';

try {
  await main();
} catch (error) {
  if (!(error instanceof ExportError || error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const options = readOptions();
  const format = formatOf(options);
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const all = readContentOrThrow(resolve(contentDir));
  const content = process.env['REVIEWED_ONLY'] === '1' ? reviewedOnly(all) : all;
  const edition = editionOf(options, content.editions);
  const catalog = buildEditionCatalog(content, edition);
  const { jobs, skipped } = planExport(catalog, format, options);
  if (!options.out) throw new ExportError('--out', 'Expected a folder for the files. Found none.', 'write --out DIR.');
  const env = {
    ...process.env,
    EDITIONS: edition.slug,
    BASE: undefined,
    BASE_PATH: undefined,
    OUT_DIR: `.cache/export/${edition.slug}`,
  };
  const request = JSON.stringify({
    format,
    edition: edition.slug,
    files: jobs.map(({ file }) => file),
    answers: options.answers ?? false,
    input: inputDigest(env),
  });
  const folder = new ExportFolder(resolve(options.out), request);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      folder.clean();
      console.error('\nStopped. Finished files are whole; run the same command again to go on.');
      process.exit(130);
    });
  for (const line of skipped) console.log(`left out  ${line}`);
  const isScorm = format === 'scorm12' || format === 'scorm2004';
  const site = isScorm ? builtSite(env) : '';
  const course = courseFacts(catalog, options.answers);
  const make = async ({ id, band, lessons }: ExportJob): Promise<Uint8Array> => {
    if (!isScorm) return bankFile(format, id, lessons.map(questionBank));
    const ids = lessons.map(({ facts }) => facts.id);
    const version = format === 'scorm12' ? '1.2' : '2004';
    return zipOf(await scormFiles(site, { version, id, course, ids, title: band && course.bands[band] }));
  };
  for (const [index, job] of jobs.entries()) {
    // A breath between two files, in which Ctrl-C is heard.
    await setImmediate();
    const place = `${String(index + 1).padStart(String(jobs.length).length)}/${String(jobs.length)}`;
    if (folder.has(job.file)) console.log(`${place}  ${job.file}  (there already)`);
    else {
      const bytes = await make(job);
      folder.put(job.file, bytes);
      console.log(`${place}  ${job.file}  ${String(Math.ceil(bytes.length / 1024))} KB  ${sha256(bytes).slice(0, 12)}`);
    }
  }
  folder.finish();
  console.log(`${String(jobs.length)} files in ${folder.path}; checksums in SHA256SUMS`);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string' },
        edition: { type: 'string' },
        lessons: { type: 'string' },
        out: { type: 'string' },
        answers: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new ExportError(
      'npm run export',
      `Expected --format, --edition, --lessons, --out and, if wanted, --answers. ${(error as Error).message.split('. ')[0] ?? ''}.`,
      'npm run export -- --format scorm12 --edition de-at --lessons all --out packages',
    );
  }
}

/** The pages of the edition, built when they are not there or older than their sources. */
function builtSite(env: NodeJS.ProcessEnv): string {
  const dir = resolve(env['OUT_DIR'] ?? 'dist');
  if (isUpToDate(dir, inputDigest(env))) return dir;
  console.log(`building  the pages of ${env['EDITIONS'] ?? ''} …`);
  // Its own lines go to stderr only when it fails: an export has its own progress.
  if (buildSite(env, ['ignore', 'ignore', 'inherit']) !== 0)
    throw new ExportError(
      'build',
      'Expected the pages of the edition. The build failed.',
      'run "npm run build" and read why.',
    );
  return dir;
}
