/** Reading: one lesson of ours against the same words and pictures in Starlight and in Docusaurus, on a throttled phone. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../browser.js';
import { countingServer, type CountingServer, type Sent } from './counting-server.ts';
import { ensurePeer, isMainText, plainPages, prepareDocusaurus, prepareStarlight, versionOf } from './peers.ts';
import { runMeasured } from './run-measured.ts';
import type { Section } from './section.ts';
import { figure, kilobytes, median, table } from './table.ts';

const lesson = 'en-gb/lessons/c4/';
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);

interface Contender {
  readonly name: string;
  readonly dir: string;
}

interface Reading {
  readonly name: string;
  readonly sent: readonly Sent[];
  /** Addresses of the stylesheets in the head: nothing is drawn before they are there. */
  readonly headSheets: readonly string[];
  readonly heap: number;
  readonly nodes: number;
  readonly wordsWithout: number;
  readonly lighthouse: Readonly<Record<string, number>>;
}

export async function measureReading(dir: string): Promise<Section> {
  const pages = plainPages(dir, ['en-gb']).filter((page) => page.path === 'en-gb' || isMainText(page));
  const starlight = prepareStarlight(dir, pages, { 'en-gb': 'en-GB' });
  await runMeasured(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: starlight });
  const docusaurus = prepareDocusaurus(dir, pages);
  await runMeasured(process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'], {
    cwd: docusaurus,
  });
  ensurePeer('lighthouse');
  const contenders: Contender[] = [
    { name: 'Kindlight', dir },
    { name: `Starlight ${versionOf('starlight', '@astrojs/starlight')}`, dir: join(starlight, 'dist') },
    { name: `Docusaurus ${versionOf('docusaurus', '@docusaurus/core')}`, dir: join(docusaurus, 'build') },
  ];
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...found.flags, '--js-flags=--expose-gc'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  // One server each to the end: it has everything packed when Lighthouse asks, as a host has.
  const fields = [];
  for (const { name, dir: from } of contenders) {
    const server = await countingServer(from);
    fields.push({ server, runs: [] as Record<string, number>[], read: await read(browser, name, server) });
  }
  await browser.close();
  // In turn, so that nobody has a busier machine than the others.
  for (let round = 0; round < rounds; round += 1)
    for (const { server, runs } of fields) runs.push(await lighthouse(server.address + lesson, found));
  const readings = fields.map(({ server, runs, read: seen }): Reading => {
    server.close();
    return { ...seen, lighthouse: medians(runs) };
  });
  return { tables: [bytesTable(readings), speedTable(readings)], notes: notes(pages.length) };
}

async function read(browser: Browser, name: string, server: CountingServer): Promise<Omit<Reading, 'lighthouse'>> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await page.goto(server.address + lesson, { waitUntil: 'networkidle' });
  const sent = server.taken();
  await cdp.send('Performance.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find((one) => one.name === wanted)?.value ?? NaN;
  const wordsWith = await countWords(page);
  const headSheets = await page.evaluate<string[]>(
    `[...document.head.querySelectorAll('link[rel=stylesheet]')].map(({ href }) => new URL(href).pathname)`,
  );
  await context.close();

  const plain = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const quiet = await plain.newPage();
  await quiet.goto(server.address + lesson);
  const wordsWithout = await countWords(quiet);
  await plain.close();

  return {
    ...{ name, sent, headSheets, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') },
    wordsWithout: wordsWithout / wordsWith,
  };
}

function medians(runs: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((key) => [key, median(runs.map((run) => run[key] ?? NaN))]));
}

/** Words a reader sees in the main part. */
function countWords(page: { evaluate: (script: string) => Promise<number> }): Promise<number> {
  return page.evaluate(`document.querySelector('main').innerText.split(/\\s+/).length`);
}

async function lighthouse(
  url: string,
  found: Awaited<ReturnType<typeof findChromium>>,
): Promise<Record<string, number>> {
  const report = join(mkdtempSync(join(tmpdir(), 'kindlight-lighthouse-')), 'report.json');
  // Not the synchronous one: the server that answers it lives in this process.
  await promisify(execFile)(
    process.execPath,
    [
      join(ensurePeer('lighthouse'), 'node_modules', 'lighthouse', 'cli', 'index.js'),
      url,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=${found.flags.join(' ')}${found.flags.some((flag) => flag.startsWith('--headless')) ? '' : ' --headless=new'}`,
    ],
    { env: { ...process.env, ...found.env, CHROME_PATH: found.path }, timeout: 180_000 },
  );
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8')) as {
    categories: Record<string, { score: number }>;
    audits: Record<string, { numericValue?: number }>;
  };
  return {
    ...Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, score * 100])),
    fcp: audits['first-contentful-paint']?.numericValue ?? NaN,
    lcp: audits['largest-contentful-paint']?.numericValue ?? NaN,
    tbt: audits['total-blocking-time']?.numericValue ?? NaN,
    cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
  };
}

const kinds = ['html', 'css', 'script', 'font', 'image', 'other'] as const;

function bytesTable(readings: readonly Reading[]): string {
  const [ours] = readings;
  const sum = (sent: readonly Sent[], how: 'raw' | 'gzip' | 'brotli'): number =>
    sent.reduce((all, one) => all + one[how], 0);
  const ofKind = ({ sent }: Reading, kind: string): readonly Sent[] => sent.filter((one) => one.kind === kind);
  const text = ({ sent }: Reading): readonly Sent[] => sent.filter(({ kind }) => kind !== 'image');
  const needed = ({ sent, headSheets }: Reading): readonly Sent[] =>
    sent.filter(({ kind, path }) => kind === 'html' || headSheets.includes(path));
  const triple = (sent: readonly Sent[]): string =>
    sent.length === 0 ? '0' : (['raw', 'gzip', 'brotli'] as const).map((how) => kilobytes(sum(sent, how))).join(' / ');
  const ratio = (reading: Reading): string =>
    ours ? figure(sum(text(reading), 'brotli') / sum(text(ours), 'brotli')) : '-';
  return table(
    ['kB raw / gzip / brotli', ...readings.map(({ name }) => name)],
    [
      ...kinds.map((kind) => [kind, ...readings.map((reading) => triple(ofKind(reading, kind)))]),
      ['HTML and CSS of its head: what it takes to read', ...readings.map((reading) => triple(needed(reading)))],
      ['all without pictures', ...readings.map((reading) => triple(text(reading)))],
      ['times ours (brotli, without pictures)', ...readings.map(ratio)],
      ['requests before any touch', ...readings.map(({ sent }) => sent.length)],
    ],
  );
}

function speedTable(readings: readonly Reading[]): string {
  const row = (name: string, show: (reading: Reading) => string): string[] => [name, ...readings.map(show)];
  const lab =
    (name: string): ((reading: Reading) => string) =>
    (reading) =>
      figure(reading.lighthouse[name] ?? NaN);
  return table(
    ['on a throttled phone', ...readings.map(({ name }) => name)],
    [
      row('Lighthouse: performance', lab('performance')),
      row('Lighthouse: accessibility', lab('accessibility')),
      row('Lighthouse: best practices', lab('best-practices')),
      row('Lighthouse: SEO', lab('seo')),
      row('first paint (FCP), ms', lab('fcp')),
      row('largest paint (LCP), ms', lab('lcp')),
      row('blocked (TBT), ms', lab('tbt')),
      row('layout shift (CLS)', ({ lighthouse: lab }) => (lab['cls'] ?? NaN).toFixed(3)),
      row('JavaScript heap after collection, MB', ({ heap }) => figure(heap / 1e6)),
      row('DOM nodes', ({ nodes }) => figure(nodes)),
      row('words of the page still there without script, %', ({ wordsWithout }) => figure(wordsWithout * 100)),
    ],
  );
}

function notes(pages: number): string {
  const version = versionOf('lighthouse', 'lighthouse');
  return `Lesson C4 in British English; the peers hold the same words and pictures of all ${pages} lessons, guides and the home page, made from our built pages. Bytes are bodies as a server that compresses with brotli 11 sends them, cold, at 360 × 740, until the network rests. Lighthouse ${version}, mobile, simulated throttling, median of ${rounds}.`;
}
