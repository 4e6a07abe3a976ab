/** Learning that lasts and stays private: boosters, people of one device, lights from device to device, bad days. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { fakeCamera, showToCamera } from './class-codes.ts';
import { agree, finish, keptIds, plant, stored } from './lights.ts';

const one = (lights: string) =>
  `{"v":2,"use":"one","people":[{"who":"","lights":{${lights}},"sensitive":false,"plan":[]}]}`;
const lit = (page: Page, id: string) => page.locator(`[data-lesson=${id}][data-lit]`);
const letters = (page: Page) => page.locator('.passport__letters').textContent();
const passportSays = (page: Page) => page.locator('.passport__status');

/** Another device of the same child. */
async function otherDevice(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  return context.newPage();
}

test.describe('From device to device', () => {
  test('lesson one on a school tablet and lesson two at home light both lanterns', async ({
    page,
    browser,
    baseURL,
  }) => {
    // At school: a class tablet, which keeps nobody.
    await page.goto('/en-gb/my/');
    await page.locator('.people__uses').getByRole('button', { name: 'A class or group' }).click();
    await finish(page, 'a1');
    await expect(page.locator('.progress-end__ask')).toBeHidden();
    await page.goto('/en-gb/my/passport/');
    await expect(page.getByRole('img', { name: 'QR code with your lights' })).toBeVisible();
    await axeClean(page);
    await fitsWidth(page);
    const code = await letters(page);
    // At home: another browser, another lesson.
    const home = await otherDevice(browser, baseURL);
    await finish(home, 'a2');
    await agree(home);
    await home.goto('/en-gb/my/passport/');
    await home.getByLabel('Letters under the picture').fill((code ?? '').toLowerCase());
    await home.getByRole('button', { name: 'Read the letters' }).click();
    await expect(home.getByRole('heading', { name: '1 lantern' })).toBeVisible();
    expect(await keptIds(home)).toEqual(['a2']);
    await home.getByRole('button', { name: 'Add them here' }).click();
    await expect(passportSays(home)).toHaveText(/Your lights are here now/);
    expect(await keptIds(home)).toEqual(['a1', 'a2']);
    await home.goto('/en-gb/my/');
    await expect(lit(home, 'a1')).toBeVisible();
    await expect(lit(home, 'a2')).toBeVisible();
    await home.context().close();
  });

  test('a scanned link asks before it adds, and leaves no code in the address', async ({ page, browser, baseURL }) => {
    await plant(page, one('"a1":[300,0],"b2":[300,1]'));
    await page.goto('/en-gb/my/passport/');
    await expect(page.locator('.passport__count')).toHaveText('2 lanterns');
    const code = await letters(page);
    const home = await otherDevice(browser, baseURL);
    await home.goto(`/en-gb/my/passport/#${code ?? ''}`);
    await expect(home.getByRole('heading', { name: '2 lanterns' })).toBeVisible();
    expect(new URL(home.url()).hash).toBe('');
    expect(await stored(home)).toBeNull();
    await home.getByRole('button', { name: 'No, leave it' }).click();
    await expect(passportSays(home)).toHaveText('Nothing was changed.');
    expect(await stored(home)).toBeNull();
    await home.context().close();
  });

  test('a camera reads the picture of the other screen, held a little turned, and adds its lights', async ({
    page,
    browser,
    baseURL,
  }) => {
    await plant(page, one('"a1":[300,0],"a2":[301,1],"b2":[303,0]'));
    await page.goto('/en-gb/my/passport/');
    const picture = await page.getByRole('img', { name: 'QR code with your lights' }).screenshot();
    const home = await otherDevice(browser, baseURL);
    await fakeCamera(home);
    await home.goto('/en-gb/my/passport/');
    await home.getByRole('button', { name: 'Use the camera' }).click();
    // The camera of the test sends a picture only when it is drawn anew, a real one all the time.
    await expect(async () => {
      await showToCamera(home, picture);
      await expect(home.getByRole('heading', { name: '3 lanterns' })).toBeVisible({ timeout: 1000 });
    }).toPass();
    await home.getByRole('button', { name: 'Add them here' }).click();
    await expect(passportSays(home)).toHaveText(/Your lights are here now/);
    expect(await keptIds(home)).toEqual(['a1', 'a2', 'b2']);
    await home.context().close();
  });

  test('a code that is not ours gets a plain sentence, and the camera that is not there too', async ({ page }) => {
    await page.goto('/en-gb/my/passport/#<img src=x onerror=alert(1)>');
    await expect(passportSays(page)).toHaveText(/a sign that our codes do not have/);
    await page.getByRole('button', { name: 'Read the letters' }).click();
    await expect(passportSays(page)).toHaveText(/Type the letters/);
    await page.getByLabel('Letters under the picture').fill('29R99-0R0Y0-01000');
    await page.getByRole('button', { name: 'Read the letters' }).click();
    await expect(passportSays(page)).toHaveText(/One letter is wrong or missing\. Nothing is lost/);
    await page.getByRole('button', { name: 'Use the camera' }).click();
    await expect(passportSays(page)).toHaveText(/The camera is not there or not allowed/);
  });

  test('serious topics travel only where the young person keeps them', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await finish(page, 'd4');
    await page.goto('/en-gb/my/passport/');
    await expect(page.locator('.passport__count')).toHaveText('1 lantern');
    await expect(page.locator('[data-lantern=d4][data-lit]')).toHaveCount(0);
  });
});

test.describe('Boosters', () => {
  test('are offered quietly when they are due, ask, rehearse, and are done @wide', async ({ page }) => {
    await plant(page, one('"a1":[300,0],"a2":[2000,0]'));
    await page.clock.setFixedTime(new Date(2025, 11, 1));
    await page.goto('/en-gb/my/');
    await expect(page.getByRole('heading', { name: 'Ready for a booster?' })).toBeVisible();
    await axeClean(page);
    await page.locator('.due__list a', { hasText: 'My helping hand' }).click();
    const round = page.locator('booster-round').first();
    await expect(round.locator('> details')).toHaveAttribute('open', '');
    await expect(page.locator('booster-round > details[open]')).toHaveCount(1);
    await axeClean(page);
    await fitsWidth(page);
    for (const question of await round.locator('quiz-question').all())
      await question.locator('[data-mark="0"] button').click();
    await round.locator('.practice [data-mark="0"] button, .booster__said').first().click();
    await expect(round.locator('.booster__done')).toHaveText(/That was this booster/);
    expect(await stored(page)).toContain('"a1":[300,1]');
  });

  test('are offered below their lanterns in the list of lessons too, and lead to the round that is due', async ({
    page,
  }) => {
    await plant(page, one('"a1":[300,1],"a2":[305,0]'));
    await page.clock.setFixedTime(new Date(2025, 10, 7));
    await page.goto('/en-gb/lessons/');
    await expect(page.locator('.string__due')).toHaveCount(1);
    await axeClean(page);
    await fitsWidth(page);
    await page.getByRole('link', { name: 'Ready for a booster? My helping hand' }).click();
    await expect(page).toHaveURL(/\/boosters\/a1\/#2$/);
    await expect(page.locator('booster-round').nth(1).locator('> details')).toHaveAttribute('open', '');
  });

  test('ask again what matters most until it fits, and keep no answer', async ({ page }) => {
    await plant(page, one('"a1":[300,0]'));
    const before = await stored(page);
    await page.goto('/en-gb/boosters/a1/#2');
    const round = page.locator('booster-round').nth(1);
    for (const question of await round.locator('quiz-question').all())
      await question.locator('[data-mark="1"] button').first().click();
    await expect(round.locator('.booster__done')).toHaveText(/One more look, please/);
    expect(await stored(page)).toBe(before);
  });

  test('show nothing on a device that knows nothing', async ({ page }) => {
    await page.goto('/en-gb/my/');
    await expect(page.locator('due-list')).toBeHidden();
  });

  test('go into a calendar without naming a lesson, for a child and for a teacher', async ({ page }) => {
    await finish(page, 'a1');
    await page.goto('/en-gb/my/');
    await page.getByText('Put boosters in a calendar').click();
    for (const [path, button] of [
      ['', 'Save the calendar file'],
      ['/en-gb/boosters/', 'Save the calendar file'],
    ] as const) {
      if (path) await page.goto(path);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('kindlight.ics');
      const text = await readFile(await file.path(), 'utf8');
      expect(text.match(/SUMMARY:Kindlight\\, 5 minutes/g)).toHaveLength(3);
      expect(text).not.toMatch(/a1|helping|lesson/i);
    }
  });

  test('say so when the date of the device is wrong, and show every light', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await page.clock.setFixedTime(new Date(2024, 0, 1));
    await page.goto('/en-gb/my/');
    await expect(page.locator('.due__clock')).toHaveText(
      /date of this device seems to have changed\. Your lights are all here/,
    );
    await expect(lit(page, 'a1')).toBeVisible();
  });
});

test.describe('Several people, one device', () => {
  const choose = async (page: Page, ...ids: string[]) => {
    for (const id of ids) await page.locator(`.people input[value=${id}]`).check();
    await page.getByRole('button', { name: 'That is me' }).click();
  };

  test('a family has pictures instead of names, and nobody sees the lights of another', async ({ page, context }) => {
    await finish(page, 'a1');
    await agree(page);
    await page.goto('/en-gb/my/');
    await page.locator('.people__uses summary').click();
    await page.getByRole('button', { name: 'My family' }).click();
    await expect(lit(page, 'a1')).toHaveCount(0);
    await page.locator('.people__new summary').click();
    await choose(page, 'sun', 'cat');
    await expect(page.locator('.people__status')).toHaveText('Choose three pictures and one colour, please.');
    await choose(page, 'boat', 'blue');
    await expect(page.locator('.people__status')).toHaveText('Hello! Your lights are on.');
    await expect(lit(page, 'a1')).toBeVisible();
    await axeClean(page);
    await fitsWidth(page);
    // A brother, in a tab of his own.
    const other = await context.newPage();
    await other.goto('/en-gb/my/');
    await expect(lit(other, 'a1')).toHaveCount(0);
    await other.locator('.people__new summary').click();
    await choose(other, 'moon', 'fish', 'car', 'red');
    await expect(lit(other, 'a1')).toHaveCount(0);
    await page.getByRole('button', { name: 'I am done' }).click();
    await expect(lit(page, 'a1')).toHaveCount(0);
    await page.getByRole('button', { name: 'sun, cat, boat, blue' }).click();
    await expect(lit(page, 'a1')).toBeVisible();
    await page.getByRole('button', { name: 'Take me off this device' }).click();
    expect(await stored(page)).not.toContain('a1');
    expect(await stored(page)).toContain('moon-fish-car-red');
  });

  test('a class tablet keeps nothing when the tab is closed', async ({ page, context }) => {
    await page.goto('/en-gb/my/');
    await page.getByRole('button', { name: 'A class or group' }).click();
    await expect(page.getByText('This is a class tablet.')).toBeVisible();
    await finish(page, 'a1');
    await expect(page.locator('.progress-end__say')).toHaveText(/just for now/);
    await page.goto('/en-gb/my/');
    await expect(lit(page, 'a1')).toBeVisible();
    await page.close();
    const next = await context.newPage();
    await next.goto('/en-gb/my/');
    await expect(lit(next, 'a1')).toHaveCount(0);
    expect(await stored(next)).toBe('{"v":2,"use":"class","people":[]}');
  });
});

test.describe('My plan', () => {
  test('is kept only when the child says so, and never more than five people', async ({ page }) => {
    await page.goto('/en-gb/my/plan/');
    await axeClean(page);
    await fitsWidth(page);
    const people = page.locator('[data-part=people] input');
    for (let place = 0; place < 5; place += 1) await people.nth(place).check();
    await people.nth(5).click();
    await expect(people.nth(5)).not.toBeChecked();
    await expect(page.locator('.plan__five')).toHaveText(/Five are chosen/);
    await page.locator('[data-part=pause] input').first().check();
    await page.locator('[data-part=words] input').first().check();
    await expect(page.locator('.plan__card li')).toHaveCount(7);
    expect(await stored(page)).toBeNull();
    await page.getByRole('switch').check();
    await expect(page.locator('.plan__status')).toHaveText(/kept on this device now/);
    await page.reload();
    await expect(page.locator('.plan__card li')).toHaveCount(7);
    await expect(page.locator('.kept-badge')).toBeHidden();
    await page.getByRole('switch').uncheck();
    expect(await stored(page)).toContain('"plan":[]');
  });

  test('has nothing to type into', async ({ page }) => {
    for (const path of ['/en-gb/my/plan/', '/en-gb/my/']) {
      await page.goto(path);
      await expect(
        page.locator('main :is(textarea, input:not([type]), input[type=text], [contenteditable])'),
      ).toHaveCount(0);
    }
  });
});

test.describe('Safe mode', () => {
  test('the page about watched devices tells nothing by address or title, and leaves at once', async ({ page }) => {
    await page.goto('/en-gb/device/');
    await expect(page).toHaveTitle('Page CD · Kindlight');
    await expect(page.getByRole('link', { name: 'Leave this page now' })).toBeVisible();
    await expect(page.locator('.kept-badge')).toHaveText('We keep nothing of this page.');
    await axeClean(page);
  });

  test('boosters of serious topics have the quick exit and a neutral title', async ({ page }) => {
    await page.goto('/en-gb/boosters/d4/');
    await expect(page).toHaveTitle('Lesson D4 · Kindlight');
    await expect(page.locator('quick-exit')).toBeVisible();
  });

  test('forgets everything in one tap, in every storage the browser has', async ({ page, context }) => {
    await finish(page, 'a1');
    await agree(page);
    await finish(page, 'd4');
    await page.goto('/en-gb/my/plan/');
    await page.locator('[data-part=people] input').first().check();
    await page.getByRole('switch').check();
    await page.evaluate(async () => {
      localStorage.setItem('kindlight-next', '{"v":2');
      localStorage.setItem('kindlight-reading', '{"v":1,"look":"","speed":0}');
      await caches.open('kindlight-pages');
      await new Promise((done) => (indexedDB.open('kindlight-pages').onsuccess = done));
    });
    await page.goto('/en-gb/my/');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(page.locator('.my__status:not(:empty)')).toHaveText('Done. This device remembers nothing now.');
    const left = await page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: await (async () => {
        const names: string[] = [];
        const folder = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> };
        for await (const name of folder.keys()) names.push(name);
        return names;
      })(),
    }));
    expect(left).toEqual({ local: [], session: [], cookies: '', caches: [], databases: [], workers: 0, files: [] });
    expect((await context.storageState({ indexedDB: true })).origins).toEqual([]);
    await page.reload();
    await expect(page.locator('[data-lit]')).toHaveCount(0);
  });
});

test.describe('Bad days', () => {
  const file = (buffer: string) => ({
    name: 'kindlight.json',
    mimeType: 'application/json',
    buffer: Buffer.from(buffer),
  });
  const ours = (lights: string) => `{"format":"kindlight-lights","v":2,"lights":{${lights}}}`;

  for (const [what, text, sentence] of [
    ['too large', 'x'.repeat(70_000), /too large to be one of ours\. Nothing is lost/],
    [
      'somebody else’s',
      '{"format":"shopping","v":2,"lights":{"a2":[300,0]}}',
      /cannot read this file\. Nothing is lost/,
    ],
    ['damaged', ours('"a2":[300,0]').slice(0, -4), /cannot read this file/],
    ['of a future version', '{"format":"kindlight-lights","v":99}', /newer version of this site\. Nothing is lost/],
    ['hostile', ours('"a2":[300,0],"<img src=x onerror=alert(1)>":[300,0]'), /cannot read this file/],
    ['hostile in its version', '{"format":"kindlight-lights","v":{"toString":1}}', /cannot read this file/],
  ] as const) {
    test(`a file that is ${what} gets one sentence, and no light is lost or wrong`, async ({ page }) => {
      await plant(page, one('"a1":[300,0]'));
      await page.goto('/en-gb/my/');
      await page.getByLabel('Open a file with lights').setInputFiles(file(text));
      await expect(page.locator('.my__status:not(:empty)')).toHaveText(sentence);
      expect(await stored(page)).toBe(one('"a1":[300,0]'));
      await expect(page.locator('[data-lit]')).toHaveCount(1);
    });
  }

  test('a file that is ten years old still brings its lights', async ({ page }) => {
    await plant(page, one('"a1":[300,0]'));
    await page.clock.setFixedTime(new Date(2036, 10, 27));
    await page.goto('/en-gb/my/');
    const old = await readFile('tests/frozen/progress/file-v1-everyday.json', 'utf8');
    await page.getByLabel('Open a file with lights').setInputFiles(file(old));
    await expect(page.locator('.my__status:not(:empty)')).toHaveText(/lights from the file are here now/);
    expect(await keptIds(page)).toEqual(['a1']);
    await expect(lit(page, 'b6')).toBeVisible();
  });

  test('two tabs that finish two lessons at once keep both', async ({ page, context }) => {
    await plant(page, one('"b1":[300,0]'));
    const other = await context.newPage();
    await Promise.all([finish(page, 'a1'), finish(other, 'a2')]);
    await expect(page.locator('.progress-end__say')).toHaveText(/will remember it/);
    await expect(other.locator('.progress-end__say')).toHaveText(/will remember it/);
    await expect.poll(() => keptIds(page)).toEqual(['a1', 'a2', 'b1']);
  });

  test('a browser killed in the middle of a save finds every light again', async ({ page }) => {
    await plant(page, one('"a1":[300,0]').slice(0, 30));
    await page.evaluate((text) => localStorage.setItem('kindlight-next', text), one('"a1":[300,0],"a2":[300,0]'));
    await page.goto('/en-gb/my/');
    await expect(page.locator('[data-lit]')).toHaveCount(2);
    await finish(page, 'a3');
    expect(await keptIds(page)).toEqual(['a1', 'a2', 'a3']);
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
  });

  test('a note changed by hand is left alone, and shows no lantern that was not earned', async ({ page }) => {
    await plant(page, one('"a1":[300,0],"a2":"yes"'));
    await page.goto('/en-gb/my/');
    await expect(page.getByText('We cannot read the lights on this device.', { exact: false })).toBeVisible();
    await expect(page.locator('[data-lit]')).toHaveCount(0);
    expect(await stored(page)).toBe(one('"a1":[300,0],"a2":"yes"'));
  });

  test('a browser that allows no storage says so, and the lesson goes on', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('not allowed', 'SecurityError');
          },
        });
    });
    await finish(page, 'a1');
    await expect(page.locator('.progress-end__say')).toHaveText(/does not let us keep lights/);
    await page.goto('/en-gb/my/');
    await expect(page.locator('.my__region').first()).toContainText('does not let us keep lights');
  });
});
