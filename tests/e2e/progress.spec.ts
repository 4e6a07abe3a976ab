import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { agree, finish, keptIds, stored } from './lights.ts';

const said = (page: Page) => page.locator('.progress-end__say');
const status = (page: Page) => page.locator('.my__status:not(:empty)');
test.describe('Progress', () => {
  test('keeps nothing before the child agrees, and asks once @wide', async ({ page }) => {
    await finish(page, 'a1');
    await expect(said(page)).toHaveText(/Your lantern is lit/);
    await expect(page.getByRole('heading', { name: 'Shall we keep your lights on this device?' })).toBeVisible();
    expect(await stored(page)).toBeNull();
    await axeClean(page);
    await fitsWidth(page);
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect(said(page)).toBeFocused();
    expect(await stored(page)).toBeNull();
    await finish(page, 'a2');
    await expect(page.getByRole('button', { name: 'Not now' })).toBeHidden();
  });

  test('keeps everyday lessons after that, and shows them in the list', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await expect(said(page)).toHaveText(/will remember it/);
    expect(await keptIds(page)).toEqual(['a1']);
    await page.goto('/en-gb/lessons/');
    await expect(page.locator('[data-lesson=a1]')).toHaveAttribute('data-lit', '');
    await expect(page.locator('[data-lesson=a1]')).toContainText('lit');
    await expect(page.locator('[data-lesson=a2]')).not.toHaveAttribute('data-lit');
    await expect(page.locator('[data-lesson=a2]')).toContainText('Go on here');
    await expect(page.locator('[data-next]')).toHaveCount(1);
  });

  test('does not finish a lesson whose quiz was only looked at', async ({ page }) => {
    await page.goto('/en-gb/lessons/a1/');
    for (const part of await page.locator('lesson-progress [data-part]').all()) await part.scrollIntoViewIfNeeded();
    await expect(said(page)).toHaveText(/lights when you have seen every part/);
    await expect(page.locator('lesson-progress')).not.toHaveAttribute('data-lit');
  });

  test('lights a sensitive lesson for this visit only, without asking', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await finish(page, 'd4');
    await expect(said(page)).toHaveText(/just for now/);
    expect(await stored(page)).not.toContain('d4');
  });

  test('keeps sensitive lessons only while the switch on "My lights" is on @wide', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await finish(page, 'd4');
    await page.goto('/en-gb/my/');
    await expect(page.locator('[data-lesson=d4]')).toHaveAttribute('data-lit', '');
    await axeClean(page);
    await fitsWidth(page);
    await page.getByRole('switch').check();
    expect(await stored(page)).toContain('d4');
    await page.getByRole('switch').uncheck();
    expect(await stored(page)).not.toContain('d4');
    await expect(page.locator('[data-lesson=d4]')).toHaveAttribute('data-lit', '');
  });

  test('takes lights along as a file, and adds those of a file', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await finish(page, 'd4');
    await page.goto('/en-gb/my/');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save my lights as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kindlight.json');
    const text = await readFile(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'kindlight-lights',
      v: 2,
      lights: { a1: [expect.any(Number), 0] },
    });
    expect(text).not.toContain('d4');
    const file = (json: string) => ({
      name: 'kindlight.json',
      mimeType: 'application/json',
      buffer: Buffer.from(json),
    });
    await page.getByLabel('Open a file with lights').setInputFiles(file(text.replace('a1', 'a2')));
    await expect(status(page)).toHaveText(/The lights from the file are here now/);
    expect(await keptIds(page)).toEqual(['a1', 'a2']);
    await page.getByLabel('Open a file with lights').setInputFiles(file('a letter to grandmother'));
    await expect(status(page)).toHaveText(/We cannot read this file\. Nothing is lost/);
    expect(await stored(page)).toContain('a2');
  });

  test('forgets everything in one tap', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await page.goto('/en-gb/my/');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect(status(page)).toHaveText('Done. This device remembers nothing now.');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await expect(page.locator('[data-lesson=a1]')).not.toHaveAttribute('data-lit');
  });

  for (const [what, text, sentence] of [
    ['damaged', '{"v":1,"fin', /cannot read the lights/],
    ['newer', '{"v":9,"lights":{"a1":1}}', /newer version/],
  ] as const) {
    test(`leaves a ${what} note as it is, and the lesson goes on`, async ({ page }) => {
      await page.goto('/en-gb/my/');
      await page.evaluate((value) => localStorage.setItem('kindlight', value), text);
      await finish(page, 'a1');
      await expect(said(page)).toHaveText(sentence);
      await page.goto('/en-gb/my/');
      await expect(page.getByText(sentence)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Save the old notes' })).toBeVisible();
      expect(await stored(page)).toBe(text);
      await page.getByRole('button', { name: 'Forget everything' }).click();
      expect(await stored(page)).toBeNull();
    });
  }

  test('says so when the device is full, and the lesson goes on', async ({ page }) => {
    await finish(page, 'a1');
    await agree(page);
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await finish(page, 'a2');
    await expect(said(page)).toHaveText(/no room left/);
    expect(await stored(page)).toContain('a1');
  });
});
