/** Every kind of page is free of barriers that a machine can find, on the screens and in the colours that people use. */
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { editions, isFull, mainEdition, pageKinds, pagesOf } from './site.ts';

test.describe('the first page', () => {
  for (const path of ['/', '/404.html']) {
    test(`${path} is clean and fits`, { tag: ['@tablet', '@wide', '@forced-colors'] }, async ({ page }) => {
      await page.goto(path);
      await axeClean(page);
      await fitsWidth(page);
    });
  }
});

test.describe('one page of each kind', () => {
  for (const path of pageKinds(mainEdition)) {
    test(`${path} is clean and fits`, { tag: ['@tablet', '@wide', '@forced-colors'] }, async ({ page }) => {
      await page.goto(path);
      await axeClean(page);
      await fitsWidth(page);
    });
  }
});

test.describe('other languages', () => {
  for (const edition of editions.filter((slug) => slug !== mainEdition)) {
    test(`${edition}: home, lessons, a lesson and help are clean and fit`, async ({ page }) => {
      test.setTimeout(120_000);
      const sample = pageKinds(edition).filter((path) => /^\/[a-z-]+\/((lessons\/(a\d\/)?|help\/)?)$/.test(path));
      const kinds = isFull ? pageKinds(edition) : sample;
      for (const path of kinds) {
        await page.goto(path);
        await axeClean(page);
        await fitsWidth(page);
      }
    });
  }
});

test('every page of an edition is clean and fits', async ({ page }) => {
  test.skip(!isFull, 'only in npm run test:full');
  test.setTimeout(1_800_000);
  for (const path of pagesOf(mainEdition)) {
    await page.goto(path);
    await axeClean(page);
    await fitsWidth(page);
  }
});

test('words can be twice as large without hiding anything', { tag: '@only-wide' }, async ({ page }) => {
  // WCAG 1.4.10 and 1.4.4: a window of 1280 px at 400 % is one of 320 px.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pageKinds(mainEdition)) {
    await page.goto(path);
    await fitsWidth(page);
  }
});

test('everything that can be tapped on a lesson is at least 24 px, and buttons 44 px', async ({ page }) => {
  const lesson = pageKinds(mainEdition).find((path) => /\/lessons\/[a-d]\d\/$/.test(path)) ?? `/${mainEdition}/`;
  await page.goto(lesson);
  const small = await page.locator('button:visible, summary:visible, a.button:visible').evaluateAll((elements) =>
    elements
      .map((element) => ({
        text: element.textContent?.trim().slice(0, 30) ?? '',
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.height < 43.5)
      .map(({ text, box }) => `${text}: ${Math.round(box.width)} x ${Math.round(box.height)}`),
  );
  expect(small).toEqual([]);
});

test('the bar with the way to help never covers what has the focus', async ({ page }) => {
  // WCAG 2.4.11: somebody who moves with the keyboard sees where they are.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/${mainEdition}/lessons/`);
  const covered: string[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.help-bar');
      if (!focused || !bar || bar.contains(focused) || focused === document.body) return undefined;
      const { top, height } = focused.getBoundingClientRect();
      const line = bar.getBoundingClientRect();
      return getComputedStyle(bar).position === 'fixed' && height > 0 && top >= line.top && top < line.bottom
        ? focused.textContent.trim()
        : undefined;
    });
    if (hidden !== undefined) covered.push(hidden);
  }
  expect(covered).toEqual([]);
});
