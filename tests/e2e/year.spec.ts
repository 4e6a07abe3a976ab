/** A teacher plans a school year: dates, a calendar file, paper; nothing is kept or sent. */
import { readFileSync } from 'node:fs';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { mainEdition } from './site.ts';

const address = `/${mainEdition}/teachers/year/`;

test('answers become dates, a link and a calendar file without topics', { tag: '@wide' }, async ({ page }) => {
  await page.goto(address);
  await page.locator('input[name=band][value=b]').check();
  await page.locator('input[name=first]').fill('2026-09-08');
  await page.locator('input[name=last]').fill('2027-06-25');
  await page.locator('.year__gap input').first().fill('2026-10-26');
  await page.locator('.year__gap input').nth(1).fill('2026-10-30');
  await page.locator('.year__gap input').nth(1).blur();
  const lessons = page.locator('.year__lesson');
  expect(await lessons.count()).toBeGreaterThanOrEqual(6);
  await expect(page.locator('.year__date').first()).toContainText('2026');
  await axeClean(page);
  await fitsWidth(page);
  const download = page.waitForEvent('download');
  await page.locator('[data-do=calendar]').click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('DTSTART;VALUE=DATE:20260908');
  const titles = [...file.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title);
  expect(titles.length).toBeGreaterThan(await lessons.count());
  for (const title of titles) expect(title).toMatch(/^Kindlight [\w ]*:? ?([A-D]\d(\\, )?)+$/);
  expect(await page.evaluate(() => localStorage.length), 'nothing is kept without a tap').toBe(0);
  await page.locator('[data-do=save]').click();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['kindlight-years']);
  await page.locator('[data-do=remove]').click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  // The link is the plan.
  const link = page.url();
  const dates = await page.locator('.year__date').allTextContents();
  await page.goto('/404.html');
  await page.goto(link);
  await expect(page.locator('.year__date')).toHaveText(dates);
});

test('dates in the wrong order and a broken link get a plain sentence, and lose nothing', async ({ page }) => {
  await page.goto(`${address}#1y.en-gb.b.h4.t20.20260908-20270625.4k7.00000`);
  await expect(page.locator('[data-say]')).toBeVisible();
  await page.locator('input[name=band][value=b]').check();
  await page.locator('input[name=first]').fill('2026-09-08');
  await page.locator('input[name=last]').fill('2026-09-01');
  await page.locator('input[name=last]').blur();
  await expect(page.locator('[data-say]')).toBeVisible();
  await expect(page.locator('[data-result]')).toBeHidden();
  await expect(page.locator('input[name=band][value=b]')).toBeChecked();
});
