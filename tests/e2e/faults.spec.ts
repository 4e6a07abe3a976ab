/** What a reader sees when something breaks: each row of docs/reliability.md that no other spec shows. Nothing may take help away. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, createServer as createTcp, type AddressInfo, type Server } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { agree, finish, keptIds } from './lights.ts';
import { builtDir, editions, mainEdition } from './site.ts';

const at = (path: string): string => `/${mainEdition}/${path}`;
const lesson = at('lessons/a1/');
/** A lesson with a chat to rehearse. */
const chat = at('lessons/b6/');
const fileOf = (path: string): Buffer => readFileSync(join(builtDir, path, 'index.html'));
const number = (page: Page) => page.locator('.help-bar a[href^="tel:"]');
const questions = (page: Page) => page.locator('lesson-quiz .quiz__list quiz-question');

/** An edition with a helpline that closes at night. */
const nightly = editions.find((slug) => slug === 'de-de') ?? mainEdition;

/** Story, numbers and the answers behind each question are there, and nothing stands there that does not work. */
async function readsWithoutScript(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('#story')).toBeVisible();
  await expect(number(page)).toBeVisible();
  await expect(page.locator('#help a[href^="tel:"]').first()).toBeVisible();
  // What waits some seconds for a script that may still come need not be waited for here.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await expect(page.locator('.practice__tactic').first()).toBeVisible();
  const answer = page.locator('lesson-quiz .choice__answer').first();
  await answer.locator('summary').click();
  await expect(answer.locator('p').first()).toBeVisible();
  await expect(page.locator('button:visible, select:visible, input:not([type=checkbox]):visible')).toHaveCount(0);
}

/** A page of its own, because here errors in the console are what is tested. */
async function unwatched(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext({ ...(baseURL && { baseURL }), viewport: { width: 360, height: 740 } })).newPage();
}

async function answersAll(page: Page): Promise<void> {
  for (const question of await questions(page).all()) await question.locator('[data-mark="0"] > button').click();
  await expect(page.locator('lesson-quiz .quiz__end')).not.toBeEmpty();
}

test.describe('Scripts', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  for (const [fault, answer] of [
    ['do not load', 'failed'],
    ['are blocked by an extension', 'blockedbyclient'],
  ] as const)
    test(`where scripts ${fault}, a lesson reads, its answers open, help dials, and no dead button is shown`, async ({
      page,
    }) => {
      await page.route('**/*.js', (route) => route.abort(answer));
      await page.goto(chat);
      await readsWithoutScript(page);
    });

  test('modules that never come keep nobody waiting for the page', async ({ page }) => {
    // All but the one script in the head, which the first drawing waits for.
    const [, inHead = '-'] = /<script src="([^"]+)"/.exec(fileOf(lesson).toString()) ?? [];
    let held = 0;
    await page.route('**/*.js', (route) =>
      route.request().url().endsWith(inHead) ? route.continue() : void (held += 1),
    );
    await page.goto(lesson, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#help a[href^="tel:"]').first()).toBeVisible();
    await expect.poll(() => held).toBeGreaterThan(0);
  });

  test('a part that is fetched later and does not come costs a light its place, and the quiz goes on', async ({
    page,
  }) => {
    await page.goto(lesson);
    const first = await page.evaluate(() => {
      const [{ domContentLoadedEventStart } = { domContentLoadedEventStart: 0 }] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime }) => startTime < domContentLoadedEventStart)
        .map(({ name }) => name);
    });
    let missing = 0;
    await page.route('**/*.js', (route) => {
      if (first.includes(route.request().url())) return route.continue();
      missing += 1;
      return route.abort();
    });
    await page.reload();
    await answersAll(page);
    await expect(number(page)).toBeVisible();
    expect(missing).toBeGreaterThan(0);
  });
});

test('scripts that arrive half leave the page as it is without script', async ({ browser, baseURL }) => {
  const page = await unwatched(browser, baseURL);
  const errors = new Set<string>();
  page.on('pageerror', ({ name }) => errors.add(name));
  await page.route('**/*.js', async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
  });
  await page.goto(chat);
  await readsWithoutScript(page);
  expect([...errors]).toEqual(['SyntaxError']);
  await page.context().close();
});

test.describe('Pictures, letters, styles', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('without pictures a lesson says in words what they show, and its quiz works', async ({ page }) => {
    await page.route(/\.(svg|png|ico)(\?|$)/, (route) => route.abort());
    await page.goto(lesson);
    const pictures = page.locator('main img:not([alt=""])');
    expect(await pictures.count()).toBeGreaterThan(0);
    await answersAll(page);
  });

  test('letters that do not come are those of the device, and nothing is hidden while they are awaited', async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('kindlight-reading', '{"v":1,"look":"clear","speed":1}'));
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(lesson);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('#story')).toBeVisible();
    for (const display of await page.evaluate(() => [...document.fonts].map((font) => font.display)))
      expect(['swap', 'optional', 'fallback']).toContain(display);
  });

  test('without its stylesheet a page reads from top to bottom, and help dials', async ({ page }) => {
    await page.route('**/*.css', (route) => route.abort());
    await page.goto(lesson);
    await expect(page.locator('h1')).toBeVisible();
    await expect(number(page)).toBeVisible();
    await answersAll(page);
  });
});

test.describe('The device', () => {
  test('a browser whose storage is closed loses no lesson: the light lasts for this page, and says so', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const closed = {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, closed);
    });
    for (const path of [
      'lessons/a1/',
      'my/',
      'lessons/',
      'offline/',
      'help/',
      'boosters/',
      'my/plan/',
      'teachers/session/',
    ]) {
      await page.goto(at(path));
      await expect(page.locator('h1'), path).toBeVisible();
    }
    await page.goto(lesson);
    await answersAll(page);
    await finish(page, 'a1');
    await expect(page.locator('.progress-end__say')).not.toBeEmpty();
  });

  test('a full device says so when an edition is to be kept, and the pages go on from the network', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    });
    await page.goto(at('offline/'));
    await page.locator('keep-offline button[value=keep]').click();
    await expect(page.locator('keep-offline [role=status]')).toContainText('not enough room');
    await page.goto(lesson);
    await expect(page.locator('h1')).toBeVisible();
  });

  test('a phone that closes the tab in the middle of a quiz keeps the lights and none of the answers', async ({
    page,
    context,
  }) => {
    await finish(page, 'a1');
    await agree(page);
    await page.goto(at('lessons/a2/'));
    await questions(page).first().locator('[data-mark="0"] > button').click();
    await expect(page.locator('lesson-quiz .choice__answer, lesson-quiz .choice__say').first()).toBeAttached();
    // The system ends the process: no event, no last word.
    const crash = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    void session.send('Page.crash').catch(() => undefined);
    await crash;
    const again = await context.newPage();
    await again.goto(at('lessons/a2/'));
    expect(await keptIds(again)).toEqual(['a1']);
    await expect(again.locator('lesson-quiz [data-answered], lesson-quiz [aria-pressed=true]')).toHaveCount(0);
    await answersAll(again);
  });

  test('a thousand lessons on the device are read, shown and joined by one more', async ({ page }) => {
    const ids = [...'efghijklmn'].flatMap((letter) =>
      [...Array(100).keys()].map((place) => `${letter}${String(place)}`),
    );
    const lights = Object.fromEntries(ids.map((id) => [id, [300, 0]]));
    const note = JSON.stringify({ v: 2, use: 'one', people: [{ who: '', lights, sensitive: false, plan: [] }] });
    await page.goto(at('my/'));
    await page.evaluate((text) => localStorage.setItem('kindlight', text), note);
    await finish(page, 'a1');
    expect(await keptIds(page)).toHaveLength(1001);
    await page.goto(at('my/'));
    await expect(page.locator('[data-lesson=a1]').first()).toHaveAttribute('data-lit', '');
  });

  for (const year of [1970, 2099])
    test(`a clock that stands in ${String(year)} changes no number, keeps the light, and leaves the hours in words`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(Date.UTC(year, 5, 10, 12)));
      await finish(page, 'a1');
      await agree(page);
      expect(await keptIds(page)).toEqual(['a1']);
      await page.goto(`/${nightly}/help/`);
      await expect(number(page)).toBeVisible();
      const hours = page.locator('#help [data-hours]');
      for (const words of await hours.all()) await expect(words).not.toBeEmpty();
      // A day before the numbers were read is no day to speak of "open now".
      if (year === 1970) await expect(page.locator('#help [data-told]')).toHaveCount(0);
    });
});

test.describe('The line', () => {
  test('a lesson cut at every 10 KB shows all that came, and from the first cut on a number that dials', async ({
    browser,
  }) => {
    const html = fileOf(lesson);
    let cut = 10_000;
    let hangUp = (): void => undefined;
    const server = createServer(({ url = '' }, response) => {
      const file = join(builtDir, url);
      if (!url.endsWith('/') && !existsSync(file)) return void response.writeHead(404).end();
      if (!url.endsWith('/'))
        return void response.writeHead(200, { 'Content-Type': types[extname(url)] }).end(readFileSync(file));
      // The whole is promised, a part comes, and then nothing more.
      response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': html.length });
      response.write(html.subarray(0, cut));
      hangUp = () => response.socket?.end();
    });
    const page = await unwatched(browser, `http://localhost:${String(await listen(server))}`);
    for (; cut < html.length; cut += 10_000) {
      const place = `after ${String(cut)} of ${String(html.length)} bytes`;
      await page.goto('/', { waitUntil: 'commit' });
      await expect(number(page), place).toBeVisible();
      const broken = page.waitForEvent('requestfailed');
      hangUp();
      await broken;
      await expect(number(page), place).toBeVisible();
      await expect(page.locator('h1'), place).toBeVisible();
      // The last words that came are on the page.
      const came = html.subarray(0, cut).toString('utf8');
      const last = [...came.matchAll(/<p>([^<&]{20,})<\/p>/g)].at(-1)?.[1]?.trim();
      if (last) await expect(page.locator('body'), place).toContainText(last);
    }
    await page.context().close();
    server.close();
  });

  test('3 Mbit/s with one packet of twenty lost: the lesson comes whole, its quiz works, help dials', async ({
    browser,
    baseURL,
  }) => {
    const line = poorLine(Number(new URL(baseURL ?? '').port));
    const page = await unwatched(browser, `http://localhost:${String(await listen(line))}`);
    await page.goto(lesson);
    await expect(number(page)).toBeVisible();
    await answersAll(page);
    await page.context().close();
    line.close();
  });
});

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, 'localhost'), 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * A line of 3 Mbit/s to a server of this machine: packets of 1,460 bytes one after the other, every twentieth (by a seed) sent
 * again after 200 ms, with what follows on its connection waiting. TCP itself hides a loss in just this way; a real phone
 * with its radio is not emulated.
 */
function poorLine(port: number): Server {
  const [bytes, milliseconds, again] = [1460, (1460 * 8) / 3000, 200];
  let seed = 7;
  let free = 0;
  const isLost = (): boolean => (seed = (seed * 48271) % 2147483647) % 20 === 0;
  return createTcp((near) => {
    const far = connect(port, 'localhost');
    let own = 0;
    const later = (act: () => void): void => void setTimeout(act, Math.max(0, own - performance.now()));
    far.on('data', (data) => {
      for (let from = 0; from < data.length; from += bytes) {
        free = Math.max(free, performance.now()) + milliseconds;
        own = Math.max(own, free) + (isLost() ? again : 0);
        later(() => near.write(data.subarray(from, from + bytes)));
      }
    });
    far.on('end', () => later(() => near.end()));
    near.pipe(far);
    for (const end of [near, far]) end.on('error', () => end.destroy());
  });
}
