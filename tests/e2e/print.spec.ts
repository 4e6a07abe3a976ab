/** What a teacher or a parent prints: black on white, on A4 and Letter, nothing cut, answers apart. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lessonsOf, mainEdition } from './site.ts';

/** Widths of the text on paper, in CSS pixels: the sheet without its margins of 14 mm. */
const papers = { A4: 687, Letter: 710 } as const;
const sample = ['a', 'b', 'c', 'd'].flatMap((band) => lessonsOf(mainEdition).find((id) => id.startsWith(band)) ?? []);
const root = `/${mainEdition}`;

/** Pages of the PDF that Chromium makes of the page. */
async function sheets(page: Page, format: keyof typeof papers): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Words and pictures that stand outside the paper, and controls that paper cannot use. */
async function lost(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  return page.evaluate((edge) => {
    const visible = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const name = (element: Element): string => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`;
    return [
      ...visible
        .filter((element) => element.getBoundingClientRect().right > edge + 1 && !element.closest('svg'))
        .map((element) => `cut: ${name(element)}`),
      ...visible
        .filter((element) =>
          element.matches(
            '.site-header, .help-bar, .exit, print-button button, select, input:not([type=checkbox], [type=radio])',
          ),
        )
        .map((element) => `useless on paper: ${name(element)}`),
      ...visible
        .filter((element) => /fixed|sticky/.test(getComputedStyle(element).position))
        .map((element) => `would stand on every sheet: ${name(element)}`),
    ];
  }, width);
}

for (const [format, width] of Object.entries(papers) as [keyof typeof papers, number][]) {
  for (const id of sample) {
    test(`lesson ${id} prints on ${format} with story, questions and help, and without answers`, async ({ page }) => {
      await page.goto(`${root}/lessons/${id}/`);
      expect(await lost(page, width)).toEqual([]);
      for (const part of ['h1', '#story', '#keys', '#practice', '#quiz', '.say-it', '#family', '#help-title'])
        await expect(page.locator(part).first(), part).toBeVisible();
      await expect(page.locator('.quiz__list .choice__label').first()).toBeVisible();
      await expect(page.locator('#help time'), 'a sheet says how old its numbers are').toBeVisible();
      await expect(page.locator('.choice__answer:visible, .choice__say:visible')).toHaveCount(0);
      expect(await sheets(page, format)).toBeGreaterThan(1);
    });
  }

  test(`a plan prints on ${format}, and the answers begin a sheet of their own`, async ({ page }) => {
    await page.goto(`${root}/lessons/${sample[0] ?? 'a1'}/plan/`);
    expect(await lost(page, width)).toEqual([]);
    const answers = page.locator('.answers');
    await expect(answers).toBeVisible();
    await expect(answers).toHaveCSS('break-before', 'page');
    const all = await sheets(page, format);
    await answers.evaluate((section) => {
      section.remove();
    });
    expect(all - (await sheets(page, format))).toBeGreaterThanOrEqual(1);
  });

  for (const path of ['help/poster/', ...['a', 'b', 'c', 'd'].map((band) => `my/certificate/${band}/`)]) {
    test(`${path} is one sheet of ${format}`, async ({ page }) => {
      await page.goto(`${root}/${path}`);
      expect(await lost(page, width)).toEqual([]);
      await expect(page.locator('h1')).toBeVisible();
      expect(await sheets(page, format)).toBe(1);
    });
  }
}

test('the poster prints the numbers that the help box shows, in black on white', async ({ page }) => {
  await page.goto(`${root}/help/`);
  const numbers = await page
    .locator('#help a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.goto(`${root}/help/poster/`);
  await page.emulateMedia({ media: 'print' });
  const printed = await page
    .locator('.poster__number')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(printed.length).toBeGreaterThanOrEqual(2);
  for (const number of printed) expect(numbers).toContain(number);
  await expect(page.locator('.poster__number').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.paper')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('paper says when the sources of its numbers were read, and the page of help says it of each number', async ({
  page,
}) => {
  await page.goto(`${root}/help/`);
  const rows = page.locator('.band .help__row');
  await expect(rows.first()).toContainText(/Sources read in \w+ \d{4}\./);
  expect(await rows.locator('time[datetime]').count()).toBe(await rows.count());
  // On the screen the box of help stays as short as it was.
  const inBox = page.locator('#help time');
  await expect(inBox).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(inBox).toBeVisible();
  await page.goto(`${root}/help/poster/`);
  await expect(page.locator('.poster__foot time[datetime]')).toBeVisible();
});

test('the date on paper belongs to the country that was chosen', { tag: '@only-wide' }, async ({ page }) => {
  await page.goto(`${root}/lessons/${sample[0] ?? 'a1'}/`);
  await page.locator('.help__elsewhere summary').click();
  await page.locator('.help__elsewhere select').selectOption('JP');
  await expect(page.locator('#help [role=status]')).not.toBeEmpty();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#help .help__read')).toHaveText(/^Sources read in \d{4}-\d{2}(-\d{2})?\.$/);
});

test('a certificate asks for nothing: no field, the name is written by hand', async ({ page }) => {
  await page.goto(`${root}/my/certificate/a/`);
  await expect(page.locator('main :is(input, textarea, select, [contenteditable])')).toHaveCount(0);
});
