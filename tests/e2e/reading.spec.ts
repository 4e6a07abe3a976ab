/** Reading help: settings that stay, a voice that stays on the device, a second language, and lessons in easy words. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { builtDir, editions, lessonsOf, mainEdition } from './site.ts';

const lesson = `/${mainEdition}/lessons/a1/`;
const key = 'kindlight-reading';
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const panel = (page: Page) => page.getByRole('dialog', { name: 'Reading help' });

async function open(page: Page, path = lesson): Promise<void> {
  await page.goto(path);
  await page.getByRole('link', { name: 'Reading help' }).click();
  await expect(panel(page)).toBeVisible();
}

interface Said {
  readonly text: string;
  readonly lang: string;
  readonly rate: number;
}

/** A voice of our own in place of the device's: it says nothing, writes down what it is given, and ends when told. */
async function withVoices(page: Page, voices: readonly { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((list) => {
    const said: unknown[] = [];
    let current: SpeechSynthesisUtterance | undefined;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => list.map((voice) => ({ name: voice.lang, voiceURI: voice.lang, default: false, ...voice })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
      },
      cancel: () => (current = undefined),
    });
    class Utterance extends EventTarget {
      voice = null;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, {
      SpeechSynthesisUtterance: Utterance,
      said,
      isSpeaking: () => current !== undefined,
      endSentence: () => current?.dispatchEvent(new Event('end')),
    });
  }, voices);
}
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said);
const isSpeaking = (page: Page) =>
  page.evaluate(() => (window as unknown as { isSpeaking: () => boolean }).isSpeaking());
const endSentence = (page: Page) =>
  page.evaluate(() => (window as unknown as { endSentence: () => void }).endSentence());
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('reading') ?? [])].map((range) => (range as Range).toString()).join());

test.describe('settings', () => {
  test(
    'the panel is clean, fits, and works with the keyboard alone',
    { tag: ['@wide', '@forced-colors'] },
    async ({ page }) => {
      await page.goto(lesson);
      await page.getByRole('link', { name: 'Reading help' }).press('Enter');
      await expect(panel(page)).toBeVisible();
      await axeClean(page);
      await fitsWidth(page);
      await page.getByRole('radio', { name: 'Normal', exact: true }).first().press('ArrowRight');
      await expect(page.locator('html')).toHaveAttribute('data-reading', /size1/);
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Reading help' })).toBeFocused();
    },
  );

  test('nothing is fetched or kept before the reader changes something', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(lesson);
    expect(asked.filter((url) => /reading|woff2/.test(url))).toEqual([]);
    await open(page);
    expect(await kept(page)).toBeNull();
    await page.getByRole('switch', { name: 'Calm page' }).check();
    expect(await kept(page)).toBe('{"v":1,"look":"calm","speed":1}');
  });

  test('what was chosen is there on the next page, without anything moving', async ({ page }) => {
    await open(page);
    await page.getByRole('radio', { name: 'Biggest', exact: true }).check();
    await page.getByRole('radio', { name: 'Much more', exact: true }).check();
    await page.getByRole('radio', { name: 'Clear letters', exact: true }).check();
    await page.getByRole('switch', { name: 'Reading ruler' }).check();
    await expect(page.locator('.reading-ruler')).toBeAttached();
    await page.goto(`/${mainEdition}/lessons/b1/`, { waitUntil: 'networkidle' });
    const look = await page.evaluate(async () => {
      await document.fonts.ready;
      const shift = await new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number }[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      });
      return {
        shift,
        size: getComputedStyle(document.documentElement).fontSize,
        font: getComputedStyle(document.body).fontFamily,
      };
    });
    expect(look.shift).toBe(0);
    expect(look.size).toBe('25px');
    expect(look.font).toMatch(/^"Clear letters"/);
    await expect(page.locator('.reading-ruler')).toBeAttached();
    await fitsWidth(page);
  });

  test('"back to how it was" and "forget everything" leave nothing behind', async ({ page }) => {
    await open(page);
    await page.getByRole('switch', { name: 'Calm page' }).check();
    await page.getByRole('button', { name: 'Back to how it was' }).click();
    expect(await kept(page)).toBeNull();
    await expect(page.locator('html')).not.toHaveAttribute('data-reading');
    await page.getByRole('switch', { name: 'Calm page' }).check();
    await page.goto(`/${mainEdition}/my/`);
    await page.getByRole('button', { name: 'Forget everything' }).click();
    expect(await kept(page)).toBeNull();
  });

  test('a browser that cannot keep anything says so, and the page changes all the same', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await open(page);
    await page.getByRole('switch', { name: 'Calm page' }).check();
    await expect(page.getByText('This browser cannot remember what you choose.')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-reading', /calm/);
  });
});

test.describe('reading aloud', () => {
  const english = { lang: 'en-GB', localService: true };

  test('says the lesson sentence by sentence, marks each, and stops with the quick exit', async ({ page }) => {
    await withVoices(page, [{ lang: 'en-GB', localService: false }, english]);
    await page.goto(`/${mainEdition}/lessons/d4/`);
    await page.getByRole('link', { name: 'Read to me' }).click();
    const title = await page.locator('h1').textContent();
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await endSentence(page);
    await page.getByRole('button', { name: 'Sentence before' }).click();
    expect(await marked(page)).toBe((await said(page)).at(-1)?.text);
    // The voice scrolls the page: half way, the bar of the quick exit lies over half of the header.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await axeClean(page);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    expect(await isSpeaking(page)).toBe(false);
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
    await page.getByRole('radio', { name: 'Slow' }).check();
    expect((await said(page)).at(-1)?.rate).toBe(0.75);
    expect((await said(page)).map(({ text }) => text)).toContain(title?.trim());
    await page.evaluate(() => document.documentElement.classList.add('is-leaving'));
    await expect.poll(() => isSpeaking(page)).toBe(false);
    await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  });

  test('reads options of questions in order, and nothing that is hidden', async ({ page }) => {
    await withVoices(page, [english]);
    await page.goto(lesson);
    await page.getByRole('link', { name: 'Read to me' }).click();
    await expect.poll(() => isSpeaking(page)).toBe(true);
    for (let step = 0; step < 200 && (await isSpeaking(page)); step += 1) await endSentence(page);
    await expect(page.getByText('That was the whole page.')).toBeVisible();
    const spoken = (await said(page)).map(({ text }) => text).join(' ');
    const question = page.locator('[data-part=quiz] quiz-question:visible').first();
    const texts = [question.locator('h3'), ...(await question.locator('.choice__label').all())];
    const places = await Promise.all(
      texts.map(async (part) => spoken.indexOf(((await part.textContent()) ?? '').trim())),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const hidden = await page.locator('.choice__option p[hidden]').first().textContent();
    expect(spoken).not.toContain(hidden?.trim());
  });

  test('a voice from the internet is never used: plain words say so, and an adult is shown how to read together', async ({
    page,
  }) => {
    await withVoices(page, [{ lang: 'en-GB', localService: false }]);
    await page.goto(lesson);
    await page.getByRole('link', { name: 'Read to me' }).click();
    await expect(page.getByText('This device has no voice of its own for this language.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Read together' })).toBeVisible();
    expect(await said(page)).toEqual([]);
    await axeClean(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Read to me' })).toBeFocused();
  });
});

test.describe('a second language', () => {
  test('stands beside each part, marked, only after a choice', { tag: '@wide' }, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page);
    const list = page.getByLabel('A second language');
    await expect(list).toBeVisible();
    expect(asked.filter((url) => /reading-data\/a1-/.test(url))).toEqual([]);
    await list.selectOption('de');
    const beside = page.locator('.reading-second');
    await expect(page.locator('h1 .reading-second')).toHaveAttribute('lang', 'de');
    expect(await beside.count()).toBeGreaterThan(15);
    await expect(page.locator('.reading-second--whole')).toHaveCount(0);
    await axeClean(page);
    await fitsWidth(page);
    // Activities too, and what they say after an answer.
    const choice = page.locator('.practice practice-choice').first();
    await expect(page.locator('.practice__title .reading-second').first()).toHaveAttribute('lang', 'de');
    await choice.getByRole('button').first().click();
    await expect(choice.getByRole('status').locator('.reading-second')).toHaveAttribute('lang', 'de');
    await list.selectOption('');
    await expect(beside).toHaveCount(0);
  });

  test('says so where it cannot be fetched, and nothing is lost', async ({ page }) => {
    await page.route('**/reading-data/a1-de.json', (route) =>
      route.fulfill({ status: 200, body: 'not what we expect' }),
    );
    await open(page);
    await page.getByLabel('A second language').selectOption('de');
    await expect(page.getByText('We could not get the other language.')).toBeVisible();
    await expect(page.getByLabel('A second language')).toHaveValue('');
  });
});

test('a part that is cut otherwise in the second language stands below as a whole, and says why', async ({ page }) => {
  await page.route('**/reading-data/a1-de.json', async (route) => {
    const response = await route.fetch();
    const blocks = (await response.json()) as { story: string[] };
    await route.fulfill({ response, json: { ...blocks, story: [blocks.story.join(' ')] } });
  });
  await open(page);
  await page.getByLabel('A second language').selectOption('de');
  await expect(page.locator('[data-part=story] .reading-second--whole')).toContainText('have different parts');
  await expect(page.locator('[data-part=keys] .reading-second').first()).toHaveAttribute('lang', 'de');
});

for (const edition of editions.filter((slug) => /^(km|ka)-/.test(slug))) {
  const fonts = (page: Page) => page.locator('link[rel=stylesheet][href*=script-fonts]');

  test(`${edition}: a device that has the letters gets no font`, async ({ page }) => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.measureText = (text) => ({ width: text.codePointAt(0) }) as TextMetrics;
    });
    await page.goto(`/${edition}/`, { waitUntil: 'networkidle' });
    await expect(fonts(page)).toHaveCount(0);
  });

  test(`${edition}: a device that lacks them gets them after the page`, async ({ page }) => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.measureText = () => ({ width: 40 }) as TextMetrics;
    });
    const font = page.waitForResponse(/noto-sans-(khmer|georgian).*woff2/);
    await page.goto(`/${edition}/`);
    await expect(fonts(page)).toHaveCount(1);
    expect((await font).status()).toBe(200);
  });
}

test.describe('easy read', () => {
  const easy = lessonsOf(mainEdition).filter((id) => existsSync(join(builtDir, mainEdition, 'lessons', id, 'easy')));

  test(
    'each part has its symbol, and the way back to the lesson',
    { tag: ['@tablet', '@wide', '@forced-colors'] },
    async ({ page }) => {
      const id = easy[0] ?? '';
      test.skip(id === '', 'no lesson of this build has easy words');
      await page.goto(`/${mainEdition}/lessons/${id}/`);
      await page.getByRole('link', { name: 'Easy to read' }).click();
      expect(await page.locator('.easy li').count()).toBe(await page.locator('.easy svg').count());
      await axeClean(page);
      await fitsWidth(page);
      await page.getByRole('link', { name: 'The whole lesson' }).click();
      await expect(page).toHaveURL(new RegExp(`/lessons/${id}/$`));
    },
  );

  test('a sensitive one has a neutral title and the quick exit', async ({ page }) => {
    test.skip(!easy.includes('d4'), 'no lesson of this build has easy words');
    await page.goto(`/${mainEdition}/lessons/d4/easy/`);
    await expect(page).toHaveTitle(/^[^:]*D4 · Kindlight$/);
    await expect(page.locator('.exit a')).toBeVisible();
  });
});

for (const edition of editions.filter((slug) => slug !== mainEdition)) {
  test(`${edition}: the panel is clean and fits`, async ({ page }) => {
    await page.goto(`/${edition}/lessons/a1/`);
    await page.locator('a[href$="/reading/"]').click();
    await expect(page.locator('dialog.reading')).toBeVisible();
    await axeClean(page);
    await fitsWidth(page);
  });
}
