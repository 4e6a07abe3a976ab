/** Without internet by choice: nothing before the tap, everything after it, one version at a time, and no trace after "forget". */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import { bundleEdition } from '../../src/features/offline/edition-bundles.build.ts';
import { securityHeaders } from '../../src/site/security-policy.ts';
import { axeClean, expect, fitsWidth, test as base } from './fixtures.ts';
import { builtDir, mainEdition } from './site.ts';

/** A server of this file's own, because it is switched off and moved to another version of the site. */
class OwnServer {
  readonly #port: number;
  #server: Server;

  private constructor(server: Server, port: number) {
    this.#server = server;
    this.#port = port;
  }

  static async start(): Promise<OwnServer> {
    const { server, port } = (await serve({ dir: resolve(builtDir), port: 0 })) as { server: Server; port: number };
    return new OwnServer(server, port);
  }

  get address(): string {
    return `http://localhost:${String(this.#port)}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((done) => void this.#server.close(() => done()));
  }

  async move(dir: string): Promise<void> {
    await this.stop();
    const { server } = (await serve({ dir, port: this.#port, isStrictPort: true })) as { server: Server };
    this.#server = server;
  }
}

const test = base.extend<{ site: OwnServer }>({
  site: async ({}, use) => {
    const site = await OwnServer.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.address),
});
// One expression: two in a list would be read as a value and its settings.
test.use({ allowedConsole: [/Failed to load resource: net::ERR_|status of 503|status of 404/] });

/** A busy machine unpacks an edition slowly. */
const slow = { timeout: 20_000 };

test.describe.configure({ timeout: 90_000 });

const at = (path = ''): string => `/${mainEdition}/${path}`;
const status = (page: Page) => page.locator('keep-offline [role=status]');
const button = (page: Page, name: string) => page.locator(`keep-offline button[value=${name}]`);

/** Names of everything this site keeps in the browser. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...Object.keys(localStorage),
  ]);

async function keep(page: Page): Promise<void> {
  await page.goto(at('offline/'));
  await button(page, 'keep').click();
  await expect(status(page)).toContainText('Everything is here', slow);
  // The worker answers for this page from now on.
  await page.evaluate(() => navigator.serviceWorker.ready);
}

test('nothing is kept before the tap; then a lesson, a quiz, the search and help work with the network and the server off', async ({
  page,
  context,
  site,
}) => {
  await page.goto(at('lessons/a1/'));
  await page.goto(at('offline/'));
  await expect(page.locator('[data-size]')).toContainText(/\d+ KB.*\d+ KB/);
  await axeClean(page);
  await fitsWidth(page);
  expect(await traces(page)).toEqual([]);
  await keep(page);
  await axeClean(page);

  await site.stop();
  await context.setOffline(true);
  await page.goto(at('lessons/a1/'));
  for (const question of await page.locator('lesson-quiz .quiz__list quiz-question').all())
    await question.locator('[data-mark="0"] > button').click();
  await expect(page.locator('lesson-quiz .quiz__end')).not.toBeEmpty();
  await expect(page.locator('main img').first()).toHaveJSProperty('complete', true);
  expect(
    await page
      .locator('main img')
      .first()
      .evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0);

  await page.goto(at('search/'));
  await page.getByRole('searchbox').fill('picture');
  await page.locator('.search__results a').first().click();
  await expect(page.locator('h1')).toBeVisible();

  await page.goto(at('help/'));
  await page.locator('.help__elsewhere summary').first().click();
  await page.locator('.help__elsewhere select').first().selectOption('JP');
  await expect(page.locator('#help a[href^="tel:"]').first()).toBeVisible();

  // A page that is not kept says so, in words the reader knows, with the numbers.
  for (const path of [at('lessons/z9/'), '/']) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveText('You are offline');
    await expect(page.locator('#help a[href^="tel:"]').first()).toBeVisible();
  }

  // A teacher makes a package for the school's platform, too.
  await page.goto(at('teachers/platform/'));
  await page.locator('platform-packages select').selectOption('a1');
  const download = page.waitForEvent('download', slow);
  await page.locator('platform-packages button').click();
  expect((await download).suggestedFilename()).toBe(`kindlight-${mainEdition}-a1-scorm12.zip`);

  await page.goto(at('my/'));
  await page.locator('button[value=forget]').click();
  await expect.poll(() => traces(page)).toEqual([]);
});

test('a line that breaks loses nothing: what has come is not fetched again', async ({ page, context }) => {
  await page.route('**/words-*.pack', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ status: 200, body: (await response.body()).subarray(0, 100_000) });
  });
  await page.goto(at('offline/'));
  await button(page, 'keep').click();
  await expect(status(page)).toContainText('The connection is gone', slow);
  // Help came first and is here already.
  await context.setOffline(true);
  await page.goto(at('help/'));
  await expect(page.locator('#help a[href^="tel:"]').first()).toBeVisible();
  await context.setOffline(false);

  await page.unroute('**/words-*.pack');
  await page.goto(at('offline/'));
  const asked = page.waitForRequest('**/words-*.pack');
  await button(page, 'go-on').click();
  expect((await asked).headers()['range']).toBe('bytes=100000-');
  await expect(status(page)).toContainText('Everything is here', slow);
});

test('a pause stops it, and “stop and remove” leaves no trace', async ({ page }) => {
  await page.route('**/words-*.pack', () => undefined);
  await page.goto(at('offline/'));
  await button(page, 'keep').click();
  await expect(page.locator('keep-offline progress')).toBeVisible();
  await button(page, 'pause').click();
  await expect(status(page)).toContainText('Paused');
  await button(page, 'cancel').click();
  await expect(status(page)).toContainText('Removed');
  await expect.poll(() => traces(page)).toEqual([]);
});

test('what was damaged on the way is thrown away and said', async ({ page }) => {
  await page.route('**/words-*.pack', async (route) => {
    const body = await (await route.fetch()).body();
    body[5000] = (body[5000] ?? 0) ^ 255;
    await route.fulfill({ status: 200, body });
  });
  await page.goto(at('offline/'));
  await button(page, 'keep').click();
  await expect(status(page)).toContainText('damaged', slow);
});

test('a newer version waits; a quiz that has begun goes on, and an open lesson keeps its own, also when the reader switches by hand', async ({
  page,
  context,
  site,
}) => {
  const newer = await newerSite();
  await keep(page);
  const lesson = await context.newPage();
  await lesson.goto(at('lessons/a1/'));
  const old = await lesson.locator('h1').innerText();
  const questions = await lesson.locator('lesson-quiz .quiz__list quiz-question').all();
  await questions[0]!.locator('[data-mark="0"] > button').click();
  await site.move(newer);
  await button(page, 'look').click();
  await expect(status(page)).toContainText('A newer version is here', slow);
  for (const question of questions.slice(1)) await question.locator('[data-mark="0"] > button').click();
  await expect(lesson.locator('lesson-quiz .quiz__end')).not.toBeEmpty();
  await lesson.reload();
  await expect(lesson.locator('h1')).toHaveText(old);

  await button(page, 'use-now').click();
  await expect(button(page, 'look')).toBeVisible();
  const again = await context.newPage();
  await again.goto(at('lessons/a1/'));
  await expect(again.locator('h1')).toHaveText(`${old} (new)`);
  // What the open lesson still fetches comes from its own version.
  const fetched = await lesson.evaluate(async (path) => (await fetch(path)).text(), at('lessons/a1/'));
  expect(fetched).not.toContain('(new)</h1>');
  rmSync(newer, { recursive: true });
});

for (const [words, script] of [
  ['http://', () => Object.defineProperty(window, 'isSecureContext', { value: false })],
  [
    'too old',
    () =>
      Object.defineProperty(window, 'caches', { value: undefined, configurable: true }) &&
      delete (window as { caches?: unknown }).caches,
  ],
] as const)
  test(`where the browser cannot keep pages (${words}) no button is shown, and the page says why`, async ({ page }) => {
    await page.addInitScript(script);
    await page.goto(at('offline/'));
    await expect(status(page)).toContainText(words);
    await expect(page.locator('keep-offline button:visible')).toHaveCount(0);
  });

test('an old browser that unpacks nothing by itself keeps the edition all the same', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'DecompressionStream', { value: undefined });
    Reflect.deleteProperty(AbortSignal.prototype, 'throwIfAborted');
  });
  await keep(page);
  await context.setOffline(true);
  await page.goto(at('lessons/a1/'));
  await expect(page.locator('h1')).toBeVisible();
});

test('the edition can be installed: its manifest names a home, a language and icons that are there', async ({
  page,
  request,
}) => {
  await page.goto(at('offline/'));
  const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
  const manifest = (await (await request.get(address)).json()) as {
    start_url: string;
    lang: string;
    icons: { src: string }[];
  };
  expect(manifest).toMatchObject({ start_url: at(), display: 'minimal-ui' });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
});

/** The same site a day later: one heading of one lesson is another. */
async function newerSite(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'kindlight-newer-'));
  for (const name of readdirSync(builtDir))
    if (name !== mainEdition) symlinkSync(resolve(builtDir, name), join(dir, name));
  cpSync(resolve(builtDir, mainEdition), join(dir, mainEdition), { recursive: true });
  const lesson = join(dir, mainEdition, 'lessons', 'a1', 'index.html');
  writeFileSync(lesson, readFileSync(lesson, 'utf8').replace(/\s*<\/h1>/, ' (new)</h1>'));
  const { files } = await bundleEdition({ from: dir, slug: mainEdition, base: '/', headers: securityHeaders() });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), bytes);
  }
  return dir;
}
