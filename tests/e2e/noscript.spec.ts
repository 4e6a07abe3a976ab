/** Without script every page reads, help dials, and nothing looks broken. */
import { expect, test } from './fixtures.ts';
import { lessonsOf, mainEdition, pageKinds } from './site.ts';

test('every kind of page shows its heading and its help', async ({ page }) => {
  for (const path of pageKinds(mainEdition)) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    await expect(page.locator('a[href="#help"], #help a[href^="tel:"]').first(), path).toBeVisible();
  }
});

test('no control is shown that needs script', async ({ page }) => {
  // The style page shows every state of every control to those who build the site; nobody uses it to get anywhere.
  const used = pageKinds(mainEdition).filter((path) => !path.endsWith('/about/design/'));
  for (const path of ['/', ...used]) {
    await page.goto(path);
    // A box on a list can be ticked, and printed, by the browser alone.
    const dead = page.locator(
      'button:visible, input:not([type=checkbox]):visible, select:visible, textarea:visible, [contenteditable]:visible',
    );
    expect(await dead.evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 120))), path).toEqual(
      [],
    );
  }
});

test('the first page lists every country as links', async ({ page }) => {
  await page.goto('/');
  await page.locator(`a[href$="/${mainEdition}/"]`).click();
  await expect(page.locator('h1')).toBeVisible();
});

test('a question opens its answer', async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/${lessonsOf(mainEdition)[0] ?? 'a1'}/`);
  const answer = page.locator('lesson-quiz .choice__answer').first();
  await expect(answer.locator('p')).toBeHidden();
  await answer.locator('summary').click();
  await expect(answer.locator('p')).toBeVisible();
});

test('every option of a question can be read', async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/${lessonsOf(mainEdition)[0] ?? 'a1'}/`);
  for (const label of await page.locator('lesson-quiz .quiz__list .choice__label').all())
    await expect(label).toBeVisible();
});

test('boosters, plan and passport read, and the answers open', async ({ page }) => {
  await page.goto('/en-gb/boosters/a1/');
  await expect(page.locator('booster-round > details[open]')).toHaveCount(3);
  await page.locator('.choice__answer summary').first().click();
  await expect(page.locator('.choice__answer .choice__right').first()).toBeVisible();
  await page.goto('/en-gb/my/plan/');
  await expect(page.getByLabel('A teacher I like')).toBeVisible();
  await page.goto('/en-gb/my/passport/');
  await expect(page.locator('.passport noscript .card')).toBeVisible();
});
