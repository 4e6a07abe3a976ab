/**
 * Searching: our index against Pagefind, MiniSearch and Orama, on the same documents and queries. Every engine runs in the
 * page itself, ours and Pagefind's too, which live in workers otherwise: a slowed-down processor slows the page only.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { buildEditionCatalog } from '../../src/catalog/build-edition-catalog.ts';
import { readContentOrThrow } from '../../src/catalog/read-content.ts';
import { searchDocuments } from '../../src/features/search/documents.build.ts';
import type { Collection, QueryKind } from '../../src/features/search/quality.build.ts';
import { root } from '../build-stamp.js';
import { findChromium } from '../browser.js';
import { countingServer, emptyPage, type CountingServer } from './counting-server.ts';
import { ensurePeer, versionOf } from './peers.ts';
import type { Section } from './section.ts';
import { figure, kilobytes, median, quantile, table } from './table.ts';

const slowdown = 6;
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);
/** BENCH_CLOCK=0 leaves the clock out where other work would only measure itself. */
const isClocked = process.env['BENCH_CLOCK'] !== '0';
const languages: Readonly<Record<string, string>> = {
  en: 'en-gb',
  de: 'de-at',
  pl: 'pl-pl',
  uk: 'uk-ua',
  th: 'th-th',
  km: 'km-kh',
  ka: 'ka-ge',
  ja: 'ja-jp',
};
/** Words of trouble are ours alone: no peer puts help first, so they are not compared. */
const kinds: readonly QueryKind[] = ['inflected', 'unaccented', 'misspelt', 'everyday', 'heldOut'];

interface Query {
  readonly query: string;
  readonly ids: readonly string[];
  readonly isHeldOut: boolean;
}

/** What an engine answered; a band for each document is known for ours only, which shows a child its own age after trouble. */
interface Answer {
  readonly ids: readonly string[];
  readonly isTrouble?: boolean;
}

interface Row {
  readonly language: string;
  readonly engine: string;
  readonly bytes: number;
  readonly requests: number;
  /** Processor time of the page times the slowdown, in ms. */
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** By the clock, with the processor slowed down. */
  readonly clock: number;
  readonly recall: number;
  readonly heldOut: number | undefined;
  readonly queries: number;
}

export async function measureSearching(dir: string): Promise<Section> {
  const peers = ensurePeer('search');
  const work = join(root, '.cache', 'bench', 'search');
  rmSync(work, { recursive: true, force: true });
  const content = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: found.flags,
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  const rows: Row[] = [];
  const missing: string[] = [];
  for (const [language, slug] of Object.entries(languages)) {
    if (!existsSync(join(dir, slug, 'search'))) {
      missing.push(slug);
      continue;
    }
    const edition = content.editions.find((one) => one.slug === slug);
    if (!edition) throw new Error(`No such edition: ${slug}`);
    const all = searchDocuments(buildEditionCatalog(content, edition), (_, path = '') => path);
    const bands = new Map(all.map(({ id, band }) => [id, band]));
    const documents = all.map(({ id, title, keywords, headings, summary, text }) => ({
      ...{ id, title, summary, text },
      keywords: keywords.join('\n'),
      headings: headings.join('\n'),
    }));
    const out = join(work, language);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'documents.json'), JSON.stringify({ language, documents }));
    writeFileSync(join(out, 'index.html'), '<!doctype html><title>empty</title>');
    execFileSync(process.execPath, ['build-indexes.js', join(out, 'documents.json'), out], { cwd: peers });
    const queries = queriesOf(language);
    const [ours, others] = [await countingServer(dir), await countingServer(out)];
    const engines: readonly [name: string, server: CountingServer, page: string, script: string][] = [
      ['Kindlight', ours, emptyPage, oursScript(dir, slug)],
      ['Pagefind', others, '', pagefindScript],
      ['MiniSearch', others, '', clientScript('minisearch')],
      ['Orama', others, '', clientScript('orama')],
    ];
    for (const [engine, server, page, script] of engines) {
      const extra = engine === 'Kindlight' ? fieldBytes(dir, slug) : 0;
      rows.push({ language, engine, ...(await ask(browser, server, page, script, queries, bands, extra)) });
      console.log(`  ${language} ${engine}`);
    }
    ours.close();
    others.close();
  }
  await browser.close();
  return {
    tables: [bytesTable(rows), speedTable(rows), ...(isClocked ? [clockTable(rows)] : []), recallTable(rows)],
    notes: notes(missing),
  };
}

function queriesOf(language: string): Query[] {
  const collection = JSON.parse(readFileSync(join(root, 'tests', 'search', `${language}.json`), 'utf8')) as Collection;
  return kinds.flatMap((kind) =>
    Object.entries(collection[kind] ?? {}).map(([query, ids]) => ({
      query,
      ids: ids.split(' '),
      isHeldOut: kind === 'heldOut',
    })),
  );
}

async function ask(
  browser: Browser,
  server: CountingServer,
  path: string,
  script: string,
  queries: readonly Query[],
  bands: ReadonlyMap<string, string | undefined>,
  extraBytes: number,
): Promise<Omit<Row, 'language' | 'engine'>> {
  const [firsts, clocks, warm]: [number[], number[], number[]] = [[], [], []];
  let [bytes, requests] = [0, 0];
  let answers: Answer[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, cdp, close } = await freshPage(browser, server.address + path);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async (): Promise<number> =>
      ((await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) *
      1000;
    const timed = async <T>(call: string): Promise<[result: T, ms: number]> => {
      const before = await busy();
      const result = await page.evaluate<T>(call);
      return [result, Math.max(0, (await busy()) - before - idle) * slowdown];
    };
    // What it costs to ask the page for nothing belongs to the instrument, not to the engine.
    let idle = 0;
    const nothing: number[] = [];
    for (let turn = 0; turn < 9; turn += 1) nothing.push((await timed<number>('Promise.resolve(0)'))[1] / slowdown);
    idle = median(nothing);
    server.taken();
    const [, first] = await timed(startAndAsk(script, queries[0]?.query ?? ''));
    firsts.push(first);
    const sent = server.taken();
    bytes = sent.reduce((sum, one) => sum + one.brotli, extraBytes);
    requests = sent.length;
    answers = [];
    for (const { query } of queries) {
      const [answer, ms] = await timed<Answer>(`globalThis.find(${JSON.stringify(query)})`);
      answers.push(answer);
      warm.push(ms);
    }
    await close();
    if (!isClocked) continue;
    const slow = await freshPage(browser, server.address + path);
    await slow.cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    clocks.push(
      await slow.page.evaluate<number>(`(async () => {
      const started = performance.now();
      await ${startAndAsk(script, queries[0]?.query ?? '')};
      return performance.now() - started;
    })()`),
    );
    await slow.close();
  }
  const recall = (wanted: (query: Query) => boolean): number | undefined => {
    const counted = queries.flatMap((query, index) => (wanted(query) ? [{ query, answer: answers[index] }] : []));
    if (counted.length === 0) return undefined;
    const hits = counted.filter(({ query, answer }) =>
      query.ids.some((id) => answer && isAmongThree(id, answer, bands)),
    );
    return hits.length / counted.length;
  };
  return {
    ...{ bytes, requests },
    first: median(firsts),
    p50: quantile(warm, 0.5),
    p95: quantile(warm, 0.95),
    clock: median(clocks),
    recall: recall(({ isHeldOut }) => !isHeldOut) ?? NaN,
    heldOut: recall(({ isHeldOut }) => isHeldOut),
    queries: queries.filter(({ isHeldOut }) => !isHeldOut).length,
  };
}

async function freshPage(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(url);
  return { page, cdp: await context.newCDPSession(page), close: () => context.close() };
}

/** The first result alone, so that what it cost can be counted before other queries fetch more. */
function startAndAsk(script: string, query: string): string {
  return `(async () => {
    globalThis.find = await (${script})();
    await globalThis.find(${JSON.stringify(query)});
  })()`;
}

/** After words of trouble our page puts help above the list and shows a child its own age; it is counted as it is seen. */
function isAmongThree(
  id: string,
  { ids, isTrouble = false }: Answer,
  bands: ReadonlyMap<string, string | undefined>,
): boolean {
  const band = bands.get(id);
  const seen = isTrouble ? ids.filter((one) => one !== 'help' && (band === undefined || bands.get(one) === band)) : ids;
  return seen.slice(0, 3).includes(id);
}

/** Our worker's own script, run in the page: it hears and answers messages of its window as it would in a worker. */
function oursScript(dir: string, slug: string): string {
  const html = readFileSync(join(dir, slug, 'search', 'index.html'), 'utf8');
  const index = /data-index="([^"]+)"/.exec(html)?.[1] ?? '';
  const worker = readdirSync(join(dir, 'assets')).find((name) => name.startsWith('search-worker'));
  return `async () => {
    await import('/assets/${worker}');
    let number = 0;
    postMessage({ indexUrl: new URL(${JSON.stringify(index)}, location.href).href });
    return (query) => new Promise((done, fail) => {
      const asked = ++number;
      addEventListener('message', function hear({ data }) {
        if (data.failed) fail(new Error('The search failed.'));
        if (data.number !== asked || !data.ids) return;
        removeEventListener('message', hear);
        done({ ids: data.ids, isTrouble: data.isTrouble });
      });
      postMessage({ query, number: asked });
    });
  }`;
}

/** Scripts that only the page of the search has: the field itself. */
function fieldBytes(dir: string, slug: string): number {
  const scripts = (path: string): string[] =>
    [...readFileSync(join(dir, slug, path, 'index.html'), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)].map(
      ([, src = '']) => src,
    );
  const others = new Set(scripts('lessons/a1'));
  return scripts('search')
    .filter((src) => !others.has(src))
    .reduce((sum, src) => sum + brotliCompressSync(readFileSync(join(dir, src))).length, 0);
}

const pagefindScript = `async () => {
  const pagefind = await import('/pagefind/pagefind.js');
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    // Its results carry no address until they are fetched; a page shows at least three.
    const shown = await Promise.all(results.slice(0, 3).map((one) => one.data()));
    return { ids: shown.map(({ url }) => url.replaceAll('/', '')) };
  };
}`;

function clientScript(name: string): string {
  return `async () => {
    const find = await (await import('/${name}.js')).start('/${name}.json');
    return async (query) => ({ ids: await find(query) });
  }`;
}

function bytesTable(rows: readonly Row[]): string {
  return perLanguage(
    rows,
    ({ bytes, requests }) => `${kilobytes(bytes)} (${requests})`,
    'kB brotli before the first result (requests)',
  );
}

function speedTable(rows: readonly Row[]): string {
  return perLanguage(
    rows,
    ({ first, p50, p95 }) => `${figure(first)} / ${figure(p50)} / ${figure(p95)}`,
    'ms of a 6× slower processor: first result / p50 / p95',
  );
}

function clockTable(rows: readonly Row[]): string {
  return perLanguage(rows, ({ clock }) => figure(clock), 'ms to the first result by the clock, 6× throttled');
}

function recallTable(rows: readonly Row[]): string {
  const percent = (share: number | undefined): string => (share === undefined ? '' : `${Math.round(share * 100)}`);
  return perLanguage(
    rows,
    ({ recall, heldOut }) => percent(recall) + (heldOut === undefined ? '' : ` (held out ${percent(heldOut)})`),
    'recall@3, %',
    (language) => `${language}, ${rows.find((row) => row.language === language)?.queries ?? 0} queries`,
  );
}

function perLanguage(
  rows: readonly Row[],
  show: (row: Row) => string,
  head: string,
  name: (language: string) => string = (language) => language,
): string {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  return table(
    [head, ...engines],
    [...new Set(rows.map(({ language }) => language))].map((language) => [
      name(language),
      ...engines.map((engine) => {
        const row = rows.find((one) => one.language === language && one.engine === engine);
        return row ? show(row) : '-';
      }),
    ]),
  );
}

function notes(missing: readonly string[]): string {
  const versions = `Pagefind ${versionOf('search', 'pagefind')}, MiniSearch ${versionOf('search', 'minisearch')}, Orama ${versionOf('search', '@orama/orama')}`;
  return `${versions}; the documents and weights are ours for all, and nobody carries texts to show: MiniSearch and Orama send ids, Pagefind the three pages it shows. Thai, Khmer and Japanese are cut by \`Intl.Segmenter\` for MiniSearch and Orama; Orama stems English, German and Ukrainian. Queries: \`tests/search/\`, without words of trouble, which only ours answers with help first; ours was tuned on them except those held out. Times are processor time of the page × ${slowdown}, which other work on the machine hardly disturbs, ${isClocked ? `and once by the clock with the page throttled ${slowdown}×, which it does` : 'not taken by the clock this time'}; local server, no delay of a network, cold cache, ${rounds} rounds.${missing.length > 0 ? ` Not in this build: ${missing.join(', ')}.` : ''}`;
}
