/** Building: ours against Starlight on the same text, with Hugo as the near-limit, at three sizes. */
import { readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { execFileSync } from 'node:child_process';
import { readContentOrThrow } from '../../src/catalog/read-content.ts';
import { findProgram } from '../../tests/engines/find-program.ts';
import { root } from '../build-stamp.js';
import { plainPages, prepareHugo, prepareStarlight, versionOf } from './peers.ts';
import { runMeasured, type Cost } from './run-measured.ts';
import type { Section } from './section.ts';
import { figure, table } from './table.ts';

/** How many pages to aim at; the nearest number of whole editions is built. BENCH_SIZES=500,2000 leaves the long one out. */
const sizes = (process.env['BENCH_SIZES'] ?? '500,2000,all').split(',');

/** About what an edition has; the sizes are met to the nearest edition. */
const pagesAnEdition = 203;
const built = join(root, '.cache', 'bench', 'built');

interface Built extends Cost {
  readonly name: string;
  readonly pages: number;
}

export async function measureBuilding(): Promise<Section> {
  const { editions } = readContentOrThrow(join(root, 'content'));
  const slugs = editions.map(({ slug }) => slug);
  const languages = Object.fromEntries(editions.map(({ slug, htmlLang }) => [slug, htmlLang]));
  const rows: (readonly [Built, ...(Built | undefined)[]])[] = [];
  for (const size of sizes) {
    const chosen = slugs.slice(0, size === 'all' ? slugs.length : Math.round(Number(size) / pagesAnEdition));
    const ours = await buildOurs(chosen);
    tell(ours);
    const pages = plainPages(built, chosen);
    const starlight = await buildStarlight(built, pages, languages);
    tell(starlight);
    rows.push([ours, starlight, await buildHugo(pages)]);
  }
  const all = rows.flatMap((row) => row.flatMap((one) => one ?? []));
  return {
    tables: [
      table(
        [
          'builder',
          'pages',
          'seconds',
          'ms a page',
          'processor ms a page',
          'pages/s',
          'peak MiB',
          'MiB per 1,000 pages',
        ],
        all.map(({ name, pages, seconds, processor, peakMiB }) => [
          name,
          figure(pages),
          figure(seconds),
          figure((seconds / pages) * 1000),
          figure((processor / pages) * 1000),
          figure(pages / seconds),
          figure(peakMiB),
          figure((peakMiB / pages) * 1000),
        ]),
      ),
      table(
        ['Starlight against ours', ...rows.map(([ours]) => `${figure(ours.pages)} pages`)],
        [
          [
            'time a page, times ours',
            ...rows.map(([ours, starlight]) => ratio(ours, starlight, ({ seconds }) => seconds)),
          ],
          [
            'processor time a page, times ours',
            ...rows.map(([ours, starlight]) => ratio(ours, starlight, ({ processor }) => processor)),
          ],
          [
            'memory at the peak, times ours',
            ...rows.map(([ours, starlight]) => (starlight ? figure(starlight.peakMiB / ours.peakMiB) : '-')),
          ],
        ],
      ),
    ],
    notes: `Starlight ${versionOf('starlight', '@astrojs/starlight')} with its search; Hugo ${hugoVersion()} with a page of bare HTML and no search: a limit, not a peer. All build the words of the same pages of whole editions, the peers from Markdown made of our pages, ours from content/ with its checks, search indexes and data files. From nothing each time, memory of the whole family of processes looked at ten times a second, one run each; processor time says more than the clock where others use the machine.`,
  };
}

function tell({ name, pages, seconds, processor, peakMiB }: Built): void {
  console.log(
    `  ${name}, ${pages} pages: ${figure(seconds)} s, processor ${figure(processor)} s, ${figure(peakMiB)} MiB`,
  );
}

function ratio(ours: Built, other: Built | undefined, of: (built: Built) => number): string {
  return other ? figure(of(other) / other.pages / (of(ours) / ours.pages)) : '-';
}

async function buildOurs(editions: readonly string[]): Promise<Built> {
  rmSync(built, { recursive: true, force: true });
  const cost = await runMeasured(process.execPath, ['scripts/build.js'], {
    cwd: root,
    env: { EDITIONS: editions.join(','), OUT_DIR: relative(root, built), BASE: undefined, BASE_PATH: undefined },
  });
  return { name: 'Kindlight', pages: countPages(built), ...cost };
}

async function buildStarlight(
  dir: string,
  pages: ReturnType<typeof plainPages>,
  languages: Readonly<Record<string, string>>,
): Promise<Built> {
  const folder = prepareStarlight(dir, pages, languages);
  for (const cache of ['dist', '.astro', 'node_modules/.astro'])
    rmSync(join(folder, cache), { recursive: true, force: true });
  const cost = await runMeasured(
    process.execPath,
    ['--max-old-space-size=12000', 'node_modules/astro/bin/astro.mjs', 'build'],
    { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  return { name: 'Starlight', pages: countPages(join(folder, 'dist')), ...cost };
}

async function buildHugo(pages: ReturnType<typeof plainPages>): Promise<Built | undefined> {
  const hugo = findProgram('hugo');
  if (!hugo) return undefined;
  const folder = prepareHugo(pages);
  rmSync(join(folder, 'public'), { recursive: true, force: true });
  const cost = await runMeasured(hugo, ['--quiet'], { cwd: folder });
  return { name: 'Hugo', pages: countPages(join(folder, 'public')), ...cost };
}

function countPages(dir: string): number {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}

function hugoVersion(): string {
  const hugo = findProgram('hugo');
  return hugo
    ? (/v([\d.]+)/.exec(execFileSync(hugo, ['version'], { encoding: 'utf8' }))?.[1] ?? '?')
    : '(not installed)';
}
