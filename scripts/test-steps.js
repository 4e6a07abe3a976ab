/** The steps of "npm test", in the order in which a mistake is cheapest to find. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { assembleMiniSite } from './assemble-mini-site.js';
import { findChromium } from './browser.js';
import { buildSite } from './build.js';
import { root } from './build-stamp.js';
import { countOne, countReport } from './test-report.js';

/** Real editions that stand for the others: Latin, an override, right to left where there is one, no spaces, Cyrillic, fallback. */
const sampleEditions = 'en-gb,de-at,de-de,th-th,en-gh,cnr-me,uk-ua';

/** Folders the tests build into, apart from dist/, so that they never serve or replace what a person built. */
const built = {
  mini: '.cache/test/mini-site',
  sample: '.cache/test/sample',
  full: '.cache/test/full',
};

/** The steps for a short or a full run; reports go into the folder `reports`. */
export function stepsFor({ isFull, reports }) {
  const main = isFull ? built.full : built.sample;
  const check = (id, name, ...command) => ({ id, name, run: () => countOne(name, node(command)) });
  return [
    check(
      'format',
      'Format',
      bin('prettier', 'bin/prettier.cjs'),
      '--check',
      '--cache',
      '--cache-location=.cache/prettier',
      '--log-level=warn',
      '.',
    ),
    check(
      'lint',
      'Lint',
      bin('eslint', 'bin/eslint.js'),
      '--cache',
      '--cache-location=.cache/eslint',
      '--cache-strategy=content',
      '.',
    ),
    check('types', 'Types of components', bin('astro', 'bin/astro.mjs'), 'check'),
    check('tsc', 'Types of everything else', bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.'),
    check('content', 'Content checks', 'scripts/check-content.ts'),
    check('translations', 'Translation checks', 'scripts/check-translations.ts'),
    check('curriculum', 'Report of the curriculum', 'scripts/report-curriculum.ts', '--print'),
    vitestStep('unit', 'Unit tests', ['unit', 'content'], reports, { workers: 2 }),
    buildStep('build-mini', 'Build of the mini-site', () => ({
      CONTENT_DIR: assembleMiniSite(),
      OUT_DIR: built.mini,
      EDITIONS: '',
    })),
    vitestStep('mini-site', 'Tests of the mini-site', ['built', 'mini-site'], reports, {
      needs: 'build-mini',
      dir: built.mini,
    }),
    buildStep('build-sample', isFull ? 'Build of all editions' : `Build of a sample (${sampleEditions})`, () => ({
      OUT_DIR: main,
      EDITIONS: isFull ? '' : (process.env.EDITIONS ?? sampleEditions),
    })),
    vitestStep(
      'sample',
      isFull ? 'Tests of all built editions' : 'Tests of the built sample',
      ['built', 'sample'],
      reports,
      {
        needs: 'build-sample',
        dir: main,
      },
    ),
    vitestStep('hosting', 'nginx with our configuration', ['hosting'], reports, {
      needs: 'build-sample',
      dir: main,
      isFull,
    }),
    // Two builds more: too long for every run.
    ...(isFull ? [check('reproducible', 'Two builds, the same bytes', 'scripts/check-reproducible.ts')] : []),
    { id: 'e2e', name: 'Tests in Chromium', needs: 'build-sample', run: () => playwright(reports, main, isFull) },
    {
      id: 'engines',
      name: 'Journeys in Firefox and WebKit',
      needs: 'build-sample',
      run: () => engines(reports, main, isFull),
    },
  ];
}

/** `workers`: on two cores vitest takes one by itself, which leaves the other idle. */
function vitestStep(id, name, projects, reports, { needs, dir, isFull = false, workers } = {}) {
  const report = join(reports, `${id}.json`);
  const run = () => {
    const exitCode = node(
      [
        bin('vitest', 'vitest.mjs'),
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...(workers ? [`--maxWorkers=${workers}`] : []),
      ],
      // CI: a snapshot that nobody has read is a failure, not a new file.
      { CI: '1', ...(dir && environmentFor(dir, isFull)) },
    );
    return countReport(name, report, 'vitest', exitCode);
  };
  return { id, name, needs, run };
}

function buildStep(id, name, settings) {
  return {
    id,
    name,
    run: () =>
      countOne(
        name,
        buildSite({
          ...process.env,
          BASE: undefined,
          BASE_PATH: undefined,
          REVIEWED_ONLY: undefined,
          CONTENT_DIR: undefined,
          ...settings(),
        }),
      ),
  };
}

async function playwright(reports, dir, isFull) {
  const chromium = await findChromium();
  console.log(`Chromium: ${chromium.path} (${chromium.origin})`);
  const report = join(reports, 'e2e.json');
  const exitCode = node([bin('@playwright/test', 'cli.js'), 'test'], {
    ...environmentFor(dir, isFull),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    E2E_PORT: String(await freePort()),
  });
  return countReport('Tests in Chromium', report, 'playwright', exitCode);
}

function engines(reports, dir, isFull) {
  const report = join(reports, 'engines.json');
  const exitCode = node(
    ['scripts/engines.js', '--report', report, ...(isFull ? ['--full'] : [])],
    environmentFor(dir, isFull),
  );
  return countReport('Journeys in Firefox and WebKit', report, 'plain', exitCode);
}

function environmentFor(dir, isFull) {
  return { BUILT_DIR: join(root, dir), ...(isFull && { KINDLIGHT_FULL: '1' }) };
}

function bin(name, path) {
  return join(root, 'node_modules', name, path);
}

/** A port that nobody uses now, so that two runs on one machine do not meet. */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, 'localhost', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Runs something on this Node and returns its exit code. */
function node(command, env = {}) {
  const run = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return run.status ?? 1;
}
