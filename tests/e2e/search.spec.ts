import type { Page } from '@playwright/test';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('.search__results li');

/** Every address the browser asks for, from now on, without the picture in the tab, which comes when it likes. */
function addresses(page: Page): string[] {
  const list: string[] = [];
  page.on('request', (request) => !request.url().endsWith('.svg') && list.push(request.url()));
  return list;
}

test.describe('Search', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/en-gb/search/');
  });

  test('loads the index only when somebody touches the field', async ({ page }) => {
    const asked = addresses(page);
    await expect(page.locator('.search__topics')).toBeVisible();
    expect(asked).toEqual([]);
    await field(page).focus();
    await expect.poll(() => asked.filter((address) => address.endsWith('.json')).length).toBe(1);
    // English words need one stemmer, not nineteen.
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  test('shows results while typing and says how many @wide', async ({ page }) => {
    await field(page).pressSequentially('picture');
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('.search__status')).toHaveText(/pages? fits?\./);
    await expect(page.locator('.search__topics')).toBeHidden();
    await axeClean(page);
    await fitsWidth(page);
    await field(page).fill('');
    await expect(page.locator('.search__topics')).toBeVisible();
    await expect(page.locator('.search__status')).toBeEmpty();
  });

  test('shows the topics again where nothing fits', async ({ page }) => {
    await field(page).fill('xyzqwert');
    await expect(page.locator('.search__status')).toHaveText(/Nothing fits yet/);
    await expect(page.locator('.search__topics')).toBeVisible();
  });

  test('forgives a slip of the finger', async ({ page }) => {
    await field(page).fill('picutre');
    await expect(results(page).first()).toBeVisible();
  });

  test('brings help first for words that sound like trouble, and only the own band after it @wide', async ({
    page,
  }) => {
    await field(page).fill('someone blackmails me');
    await expect(page.locator('.search__help').getByRole('link')).toBeVisible();
    await expect(results(page)).toHaveCount(0);
    await expect(page.locator('.search__status')).toHaveText('Here is help.');
    await page.getByRole('combobox').selectOption('d');
    await expect(results(page).first()).toBeVisible();
    for (const band of await results(page).evaluateAll((items) => items.map((item) => item.dataset['band']))) {
      expect(band).toBe('d');
    }
    await axeClean(page);
    await fitsWidth(page);
  });

  test('brings the lesson on just that trouble first', async ({ page }) => {
    await page.getByRole('combobox').selectOption('d');
    await field(page).fill('he says he will post it');
    await expect(page.locator('.search__help')).toBeVisible();
    await expect(results(page).first()).toHaveAttribute('data-id', 'd4');
    await field(page).fill('my friend is mean');
    await expect(results(page).first()).toHaveAttribute('data-id', 'd5');
  });

  test('keeps what is typed out of address, title, history, storage and requests', async ({ page }) => {
    const asked = addresses(page);
    const before = await page.evaluate(() => ({ title: document.title, length: history.length, url: location.href }));
    await field(page).pressSequentially('blackmail');
    await field(page).press('Enter');
    await expect(page.locator('.search__help')).toBeVisible();
    const after = await page.evaluate(() => ({ title: document.title, length: history.length, url: location.href }));
    expect(after).toEqual(before);
    const stored = await page.evaluate(async () => {
      const databases = (await indexedDB.databases?.()) ?? [];
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, databases]);
    });
    expect(stored).not.toContain('blackm');
    expect(asked.join(' ')).not.toContain('blackm');
  });

  test('has forgotten the words when the reader comes back', async ({ page }) => {
    await field(page).fill('picture');
    await results(page).first().getByRole('link').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('.search__topics')).toBeVisible();
  });
});

test.describe('Search without its index', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('says so in a sentence and leaves the list of topics', async ({ page }) => {
    await page.route(/\/[0-9a-f]{12}\.json$/, (route) => route.abort());
    await page.goto('/en-gb/search/');
    await field(page).fill('picture');
    await expect(page.locator('.search__status')).toHaveText(/does not work right now/);
    await expect(page.locator('.search__topics')).toBeVisible();
  });
});
