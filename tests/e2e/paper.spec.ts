/** What a teacher prints for a lesson, and letters for families in their languages: nothing cut, help on each sheet, honest names. */
import type { Page } from '@playwright/test';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { editions, lessonsOf, mainEdition, pagesOf } from './site.ts';

const lesson = lessonsOf(mainEdition).find((id) => id.startsWith('b')) ?? 'a1';
const other =
  ['de-', 'th-'].flatMap((start) => editions.find((slug) => slug.startsWith(start)) ?? [])[0] ?? mainEdition;
const papers = { A4: 687, Letter: 710 } as const;

async function fillIn(page: Page): Promise<void> {
  await page.goto(`/${mainEdition}/teachers/paper/#${lesson}`);
  for (const piece of ['answers', 'cards', 'certificate', 'poster'])
    await page.locator(`input[value=${piece}]`).check();
  await page.locator('input[name=cards]').fill('3');
  await page.locator('details:has(.sheets__family)').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
  await page
    .locator(`input[data-language^="${other.split('-')[0] ?? ''}"]`)
    .first()
    .fill('2');
  await page.locator('.sheets button[type=submit]').click();
  await expect(page.locator('.job__sheet--card')).toHaveCount(2);
}

for (const [format, width] of Object.entries(papers) as [keyof typeof papers, number][]) {
  test(`one print job on ${format}: nothing is cut, letters take one sheet, help stands on what goes home`, async ({
    page,
  }) => {
    await fillIn(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width, height: 900 });
    const cut = await page
      .locator('.job__sheet *')
      .evaluateAll(
        (parts, edge) =>
          parts
            .filter(
              (part) => part.checkVisibility() && !part.closest('svg') && part.getBoundingClientRect().right > edge + 1,
            )
            .map((part) => part.textContent.trim().slice(0, 60)),
        width,
      );
    expect(cut).toEqual([]);
    // The height of a sheet without its margins of 14 mm, in CSS pixels.
    const height = format === 'A4' ? 1016 : 950;
    for (const kind of ['letter', 'card', 'certificate', 'poster', 'vote-card']) {
      const box = await page.locator(`.job__sheet--${kind}`).first().boundingBox();
      expect(box?.height, kind).toBeLessThanOrEqual(height);
    }
    for (const kind of ['worksheet', 'letter', 'card'])
      await expect(page.locator(`.job__sheet--${kind} .help a[href^="tel:"]`).first(), kind).toBeVisible();
    await expect(page.locator('.job__sheet--worksheet .choice__answer, .sheets form, .page-head').first()).toBeHidden();
    await expect(page.locator('.job__sheet--answers .answers li').first()).toBeVisible();
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(20);
  });
}

test('a family reads its language, and help of the class’s country', async ({ page }) => {
  await fillIn(page);
  const card = page.locator('.job__sheet--card').first();
  await expect(card).toHaveAttribute('lang', new RegExp(`^${other.slice(0, 2)}`));
  const own = await page.locator('help-box a[href^="tel:"]').first().getAttribute('href');
  await expect(card.locator(`.help a[href="${own ?? ''}"]`).first()).toBeAttached();
  await expect(page.locator('[data-has]:not(:empty)').first()).toBeVisible();
  await axeClean(page);
  await fitsWidth(page);
});

test('a lesson that is gone, nothing chosen, a page that does not load: a plain sentence each', async ({
  page,
  context,
}) => {
  await page.goto(`/${mainEdition}/teachers/paper/#d9`);
  await expect(page.locator('[data-say]')).toBeVisible();
  await page.locator('input[value=worksheet]').uncheck();
  await page.locator('.sheets button[type=submit]').click();
  await expect(page.locator('[data-say]')).toBeVisible();
  await page.locator('select').selectOption(lesson);
  await page.locator('input[value=certificate]').check();
  await context.route('**/my/certificate/**', (route) => route.fulfill({ status: 200, body: '' }));
  await page.locator('.sheets button[type=submit]').click();
  await expect(page.locator('.job__sheet--certificate')).toHaveCount(1);
});

test('“A child told me something” is one tap away on every page of a teacher', async ({ request }) => {
  const told = `/${mainEdition}/teachers/g2/`;
  const pages = pagesOf(mainEdition).filter(
    (path) => (path.includes('/teachers/') || /\/lessons\/\w+\/(plan|present)\/$/.test(path)) && path !== told,
  );
  expect(pages.length).toBeGreaterThan(50);
  const without: string[] = [];
  for (const path of pages)
    if (!(await (await request.get(path)).text()).includes(`href="${told}"`)) without.push(path);
  expect(without).toEqual([]);
});
