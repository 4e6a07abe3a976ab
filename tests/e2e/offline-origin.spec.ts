/** Once a page is there it needs nobody else: no other server, and for reading not even our own. */
import { expect, test } from './fixtures.ts';
import { editions, lessonsOf, mainEdition } from './site.ts';

// The fixture fails each of these on any request to another origin.
for (const edition of editions) {
  test(`${edition}: home, a lesson and help ask only our own server`, async ({ page }) => {
    const lesson = lessonsOf(edition)[0];
    for (const path of [`/${edition}/`, ...(lesson ? [`/${edition}/lessons/${lesson}/`] : []), `/${edition}/help/`]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.locator('h1')).toBeVisible();
    }
  });
}

test.describe('without a network', () => {
  // The icon of the tab is the browser's own wish, and may come late.
  test.use({ allowedConsole: [/ERR_INTERNET_DISCONNECTED \(.*\.svg\)$/] });

  test('a lesson that has been opened works to its end without a network', async ({ page, context }) => {
    const lesson = lessonsOf(mainEdition)[0] ?? 'a1';
    await page.goto(`/${mainEdition}/lessons/${lesson}/`, { waitUntil: 'networkidle' });
    await context.setOffline(true);
    const questions = page.locator('lesson-quiz .quiz__list quiz-question');
    for (const question of await questions.all()) await question.locator('[data-mark="0"] > button').click();
    await expect(page.locator('lesson-quiz .quiz__end')).not.toBeEmpty();
    await page.locator('.help-bar a[href="#help"]').click();
    await expect(page.locator('#help a[href^="tel:"]').first()).toBeVisible();
  });
});

test('a page asks for nothing twice and for nothing that is missing', async ({ page }) => {
  const asked: string[] = [];
  const missing: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => void (response.status() >= 400 && missing.push(response.url())));
  await page.goto(`/${mainEdition}/lessons/${lessonsOf(mainEdition)[0] ?? 'a1'}/`, { waitUntil: 'networkidle' });
  // The browser fetches the icon of the tab for itself, also where the page shows the same picture.
  const icon = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href);
  expect(asked.filter((url, index) => asked.indexOf(url) !== index && url !== icon)).toEqual([]);
  expect(missing).toEqual([]);
});
