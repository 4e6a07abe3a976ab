/** A class of thirty, a teacher, a projector: everything about pupils stays in the room. */
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { answerQuiz, classLessons, fakeCamera, showToCamera } from './class-codes.ts';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { editions, mainEdition } from './site.ts';

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
const a1 = classLessons.find(({ id }) => id === 'a1')!;

/** A person with a device of their own. Everything they ask for is noted. */
async function person(browser: Browser, options: BrowserContextOptions, baseURL: string) {
  const context = await browser.newContext({ ...options, baseURL });
  const strange: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL).origin) strange.push(request.url());
  });
  context.on('weberror', (error) => strange.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') strange.push(message.text());
  });
  return { context, page: await context.newPage(), strange };
}

/** The options of a question that are not right, in the order of the facts. */
const wrongOf = (index: number): string[] =>
  a1.items[index]!.options.filter((option) => option !== a1.items[index]!.answer);

test.describe('a whole session', { tag: '@only-wide' }, () => {
  test('is planned, shown, joined on two phones in two languages, collected and printed', async ({
    browser,
    baseURL,
    page,
  }) => {
    test.setTimeout(60_000);
    const pupilEditions = ['de', 'th'].flatMap(
      (language) => editions.find((slug) => slug.startsWith(`${language}-`)) ?? [],
    );
    // Plan: from the teachers' page, without a manual.
    await page.goto(`/${mainEdition}/teachers/`);
    await page.locator('main a[href$="/teachers/session/"]').click();
    await page.locator('label:has([name=band][value=a])').click();
    await page.locator('label:has([name=lesson][value=a1])').click();
    const address = (await page.locator('.session__join .qr__address').textContent())!;
    await expect(page.locator('.session__join svg')).toBeVisible();
    const plan = page.url();

    // Present: the first step shows how to join.
    await page.locator('[data-show] a').click();
    await expect(page).toHaveURL(/\/lessons\/a1\/present\/#/);
    await expect(page.locator('.step__join svg')).toBeVisible();

    // Join: two phones, two languages, one of them wrong in the first question.
    const pupils = await Promise.all(pupilEditions.map(() => person(browser, phone, baseURL!)));
    const codes: string[] = [];
    for (const [index, pupil] of pupils.entries()) {
      await pupil.page.goto(`http://${address}`);
      await pupil.page.locator(`a[data-join="/${pupilEditions[index]}/join/"]`).click();
      await pupil.page.locator('[data-do=start]').click();
      await answerQuiz(pupil.page, index === 0 ? { [a1.items[0]!.id]: wrongOf(0)[0]! } : {});
      await pupil.page.locator('[data-do=next]:not(.button--quiet)').click();
      await expect(pupil.page.locator('[data-qr] svg')).toBeVisible();
      codes.push((await pupil.page.locator('[data-code]').textContent())!);
      expect(await everythingStored(pupil.page), 'nothing is stored for a pupil').toEqual([]);
      await fitsWidth(pupil.page);
      if (index === 0) await axeClean(pupil.page);
    }

    // Collect: typed codes; each is counted once, and two are far too few for a figure.
    await page.goto(plan);
    await page.locator('[data-collect]').click();
    for (const code of codes) {
      await page.locator('[data-type] input').fill(code.toLowerCase());
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-heard][data-good]')).toBeVisible();
      await expect(page.locator('[data-type] input'), 'the code does not stay on the screen').toHaveValue('');
    }
    await page.locator('[data-type] input').fill(codes[0]!);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-do=double]')).toBeVisible();
    await expect(page.locator('[data-totals]')).toBeEmpty();
    await expect(page.locator('[data-state]')).not.toContainText(/\d/);

    // Print, and delete in one tap.
    await page.evaluate(() => Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) }));
    await page.locator('.results__take [data-do=print]').click();
    expect(await page.evaluate(() => (globalThis as { printed?: boolean }).printed)).toBe(true);
    await page.locator('[data-do=delete]').click();
    expect(await everythingStored(page)).toEqual([]);

    for (const pupil of pupils) {
      await pupil.page.close();
      const again = await pupil.context.newPage();
      await again.goto('/join/');
      expect(await everythingStored(again), 'nor after the tab is closed').toEqual([]);
      expect(await pupil.context.cookies()).toEqual([]);
      expect(pupil.strange).toEqual([]);
      await pupil.context.close();
    }
  });
});

test.describe('thirty codes', { tag: '@only-wide' }, () => {
  test('from real QR pictures, in three languages, give exactly the totals that were answered', async ({
    browser,
    baseURL,
    page,
  }) => {
    test.setTimeout(90_000);
    const languages = editions.slice(0, 3);
    await page.goto(`/${mainEdition}/teachers/session/#a1`);
    const address = (await page.locator('.session__join .qr__address').textContent())!;
    const fragment = address.slice(address.indexOf('#'));
    await fakeCamera(page);
    await page.locator('[data-collect]').click();
    await page.reload();
    await page.locator('[data-do=scan]').click();
    await expect(page.locator('[data-camera]')).toBeVisible();

    const pupil = await person(browser, phone, baseURL!);
    const expected = a1.items.map(({ options }) => options.map(() => 0));
    for (let number = 0; number < 30; number += 1) {
      const choice = a1.items.map(
        ({ options }, index) => options[(number * (index + 1) + Math.floor(number / 7)) % options.length]!,
      );
      choice.forEach((option, index) => (expected[index]![a1.items[index]!.options.indexOf(option)]! += 1));
      await pupil.page.goto('about:blank');
      await pupil.page.goto(`/${languages[number % languages.length]}/join/${fragment}`);
      await pupil.page.locator('[data-do=start]').click();
      await pupil.page.locator('lesson-quiz .quiz__list quiz-question button').first().waitFor();
      // All taps at once: thirty children do not wait for each other either.
      await pupil.page.evaluate(
        ({ items, options }) => {
          for (const question of document.querySelectorAll<HTMLElement>('lesson-quiz .quiz__list quiz-question')) {
            const at = items.indexOf(question.dataset['item'] ?? '');
            if (at >= 0) question.querySelector<HTMLElement>(`[data-option="${options[at]}"] > button`)?.click();
            question.querySelector<HTMLElement>('[data-mark="0"] > button')?.click();
          }
        },
        { items: a1.items.map(({ id }) => id), options: choice },
      );
      await pupil.page.locator('[data-do=next]:not(.button--quiet)').click();
      const picture = await pupil.page.locator('[data-qr] svg').screenshot();
      const before = await taken(page);
      await showToCamera(page, picture);
      await expect.poll(() => taken(page), { message: `code ${number + 1} is read from its picture` }).toBe(before + 1);
    }
    expect(pupil.strange).toEqual([]);
    await pupil.context.close();

    await page.locator('[data-do=show]').click();
    await expect(page.locator('[data-totals]')).toContainText('30');
    for (const [index, item] of a1.items.entries()) {
      const rows = page.locator('.results__question').nth(index).locator('.results__bar b');
      expect((await rows.allTextContents()).map(Number), item.id).toEqual(expected[index]);
    }
    await axeClean(page);
    const download = page.waitForEvent('download');
    await page.locator('[data-do=csv]').click();
    expect((await download).suggestedFilename()).toBe('kindlight-totals.csv');
  });
});

test.describe('what goes wrong', () => {
  test('a refused camera is a plain sentence, and typing goes on', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.goto(`/${mainEdition}/teachers/results/`);
    await page.locator('[data-do=scan]').click();
    await expect(page.locator('[data-say]')).not.toBeEmpty();
    await expect(page.locator('[data-type] input')).toBeFocused();
  });

  test('a foreign, damaged or hostile code is a plain sentence and brings no markup along', async ({ page }) => {
    await page.goto(`/${mainEdition}/teachers/results/`);
    for (const text of ['<img src=x onerror=alert(1)>', 'https://example.org/', '26HXV-J2J1X-Z80A3-2HR', '=1+1', '']) {
      await page.locator('[data-type] input').fill(text);
      await page.locator('[data-type] button').click();
      await expect(page.locator('[data-heard][data-problem] p')).not.toBeEmpty();
      await expect(page.locator('.results img')).toHaveCount(0);
      expect(await everythingStored(page), 'and the class is as it was').toEqual([]);
    }
  });

  for (const [what, fragment] of [
    ['cut short', '1.en-gb.a1.d3'],
    ['edited by hand', '1.en-gb.a9.d3v.c943c'],
    ['of a newer version', '9.en-gb.a1.d3v.c943c'],
  ] as const) {
    test(`a link ${what} is a plain sentence with a way on`, async ({ page }) => {
      await page.goto(`/${mainEdition}/join/#${fragment}`);
      await expect(page.locator('[data-say]')).not.toBeEmpty();
      await expect(page.locator('[data-step=lost] a')).toBeVisible();
      await page.goto(`/${mainEdition}/teachers/session/#${fragment}`);
      await expect(page.locator('[data-say]')).not.toBeEmpty();
      await expect(page.locator('form label').first()).toBeVisible();
    });
  }

  test('a pupil who reads another country’s edition gets the help of the class’s country', async ({ page }) => {
    const other = editions.find((slug) => slug.slice(-2) !== mainEdition.slice(-2));
    test.skip(other === undefined, 'the build has one country');
    await page.goto(`/${mainEdition}/teachers/session/#a1`);
    const address = (await page.locator('.session__join .qr__address').textContent())!;
    const own = await page.locator('.help-bar__call').getAttribute('href');
    await page.goto(`/${other}/join/${address.slice(address.indexOf('#'))}`);
    await expect(page.locator('.help-bar__call')).toHaveAttribute('href', own ?? '');
    await expect(page.locator(`#help a[href="${own}"]`).first()).toBeVisible();
  });
});

/** How many codes the teacher's device has counted. */
function taken(page: Page): Promise<number> {
  return page.evaluate(() => {
    const file = JSON.parse(localStorage.getItem('kindlight-class') ?? 'null') as {
      classes: { totals: { taken: number } }[];
    } | null;
    return file?.classes.at(-1)?.totals.taken ?? 0;
  });
}

async function everythingStored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ]);
}
