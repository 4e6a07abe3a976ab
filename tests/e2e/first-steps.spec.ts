/** First steps: eight questions without points, two or three lessons at the end, nothing kept; and calm pages for who needs them. */
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { mainEdition, pagesOf } from './site.ts';

const steps = pagesOf(mainEdition).filter((path) => path.includes('/first-steps/'));
/** The blueprint's number of lessons to begin with: three in band B. */
const toBeginWith = (path: string): number => (path.includes('/b0/') ? 3 : 2);
const happened = pagesOf(mainEdition).filter((path) => path.includes('/now/'));

test('every band begins with a link to its first steps', async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/`);
  for (const path of steps) await expect(page.locator(`main a[href$="${path}"]`)).toBeVisible();
});

for (const path of steps) {
  test(`${path}: the keyboard alone lights every lamp, whatever is chosen`, async ({ page }) => {
    await page.goto(path);
    const end = page.locator('.first-steps__end');
    await expect(end).toBeHidden();
    for (const item of await page.locator('.first-steps__item').all()) {
      const last = item.locator('button').last();
      await last.focus();
      await page.keyboard.press('Enter');
      await expect(last).toHaveAttribute('aria-pressed', 'true');
      await expect(item.locator('.first-steps__say')).not.toBeEmpty();
    }
    await expect(page.locator('.first-steps__lamps .lantern--lit')).toHaveCount(
      await page.locator('.first-steps__item').count(),
    );
    await expect(end).toBeVisible();
    await expect(end.locator('[data-suggested]:visible')).toHaveCount(toBeginWith(path));
    await axeClean(page);
    await fitsWidth(page);
    await end.locator('a:visible').first().click();
    await expect(page).toHaveURL(/\/lessons\/[a-d]\d\/$/);
  });
}

test('a choice can be changed, and nothing is kept', async ({ page, context }) => {
  await page.goto(steps[0] ?? '/');
  const item = page.locator('.first-steps__item').first();
  await item.locator('button').first().click();
  await item.locator('button').last().click();
  await expect(item.locator('[aria-pressed="true"]')).toHaveCount(1);
  await expect(page.locator('.first-steps__lamps .lantern--lit')).toHaveCount(1);
  const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
  expect(kept).toEqual({});
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('.first-steps__lamps .lantern--lit')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each question lists its choices and opens the lesson to look at', async ({ page }) => {
    for (const path of steps) {
      await page.goto(path);
      for (const item of await page.locator('.first-steps__item').all()) {
        await expect(item.locator('[data-lesson] > span').first()).toBeVisible();
        await item.locator('summary').click();
        await expect(item.locator('details a').first()).toBeVisible();
      }
      await expect(page.locator('.first-steps__lamps')).toBeHidden();
      await expect(page.locator('.first-steps__end [data-suggested]:visible')).toHaveCount(toBeginWith(path));
    }
  });
});

test('a serious lesson and the help page lead to the calm page of the band', async ({ page }) => {
  for (const path of happened) {
    await page.goto(`/${mainEdition}/help/`);
    await page.locator(`main a[href$="${path}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.exit__button')).toBeVisible();
    // The tab and the list of history do not tell what the page is about.
    const heading = await page.locator('h1').innerText();
    expect(await page.title()).not.toContain(heading);
  }
  const band = happened[0]?.split('/').at(-2) ?? 'b';
  const serious = { b: 'b6', c: 'c4', d: 'd4' }[band] ?? 'd4';
  await page.goto(`/${mainEdition}/lessons/${serious}/`);
  await expect(page.locator(`main a[href$="/now/${band}/"]`)).toHaveCount(2);
});

test('the contacts of the country follow the three steps at once', async ({ page }) => {
  for (const path of happened) {
    await page.goto(path);
    await expect(page.locator('.happened h2')).toHaveCount(3);
    await expect(page.locator('.happened + .help a[href^="tel:"]').first()).toBeVisible();
  }
});
