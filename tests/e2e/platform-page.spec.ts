/** A teacher makes packages in the browser. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { lessons } from './lesson-facts.ts';
import { mainEdition } from './site.ts';

const everyday = lessons.find(({ band, intensity }) => band === 'c' && intensity < 'L2')?.id ?? '';
const sensitive = lessons.find(({ intensity }) => intensity === 'L3')?.id ?? '';
const address = `/${mainEdition}/teachers/platform/`;

test.skip(!everyday || !sensitive || mainEdition !== 'en-gb', 'these lessons were not built');

/** Chooses, taps, and gives back what arrived in the downloads. */
async function make(page: Page, lesson: string, kind: string): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByLabel('Which lesson?').selectOption(lesson);
  await page.locator(`input[value="${kind}"]`).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the package' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('SCORM, questions and a plain folder of a lesson, without another page or server', async ({ page }) => {
  await page.goto(address);
  const scorm = await make(page, everyday, 'scorm12');
  expect(scorm.name).toBe(`kindlight-en-gb-${everyday}-scorm12.zip`);
  const files = unzipSync(scorm.bytes);
  expect(Object.keys(files)).toContain(`files/en-gb/lessons/${everyday}/index.html`);
  const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
  expect(listed.sort()).toEqual(
    Object.keys(files)
      .filter((name) => name !== 'imsmanifest.xml')
      .sort(),
  );
  await expect(page.locator('platform-packages').getByRole('status')).toHaveText(/Ready/);

  const later = await make(page, sensitive, 'scorm2004');
  const other = new TextDecoder().decode(unzipSync(later.bytes)['imsmanifest.xml']);
  expect(other).toContain(`<title>Lesson ${sensitive.toUpperCase()}</title>`);

  const gift = await make(page, everyday, 'gift');
  expect(new TextDecoder().decode(gift.bytes)).toContain(`[id:${everyday}-q`);

  const folder = await make(page, everyday, 'folder');
  expect(Object.keys(unzipSync(folder.bytes))).toContain('START.html');
});

test('what is missing and what may not be is said, and nothing is made', async ({ page }) => {
  await page.goto(address);
  const status = page.locator('platform-packages').getByRole('status');
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(status).toHaveText(/choose a lesson first/);
  await page.getByLabel('Which lesson?').selectOption(sensitive);
  await page.locator('input[value="moodle"]').check();
  await page.getByRole('button', { name: 'Make the package' }).click();
  await expect(status).toHaveText(/no question bank/);
});

test.describe('when the connection is gone', () => {
  test.use({ allowedConsole: [/ERR_FAILED|Failed to load|Failed to fetch/] });

  test('it says so, and works at the next try', async ({ page }) => {
    await page.goto(address);
    await page.route('**/platform-data/**', (route) => route.abort());
    await page.getByLabel('Which lesson?').selectOption(everyday);
    await page.getByRole('button', { name: 'Make the package' }).click();
    await expect(page.locator('platform-packages').getByRole('status')).toHaveText(/could not be made/);
    await page.unrouteAll();
    expect((await make(page, everyday, 'scorm12')).bytes.length).toBeGreaterThan(0);
  });
});
