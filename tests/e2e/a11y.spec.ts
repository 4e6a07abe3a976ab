/** Every kind of page is free of barriers that a machine can find, on the screens and in the colours that people use. */
import type { Page } from '@playwright/test';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { editions, isFull, mainEdition, oneOfEachLanguage, pageKinds, pagesOf } from './site.ts';

/** Targets below 44 px. WCAG 2.5.8 excepts links in a sentence: here, links in running text, lists of sources and tables. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, summary, input, select, [role=button]').evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => !element.matches('.skip, .visually-hidden, .term'))
      .filter((element) => {
        const inSentence = element.matches('a:not([class])') && element.closest('p, li, dd, td, th, figcaption');
        return !(inSentence && inSentence.textContent.trim() !== element.textContent.trim());
      })
      .map((element) => ({
        element,
        // A label around or beside a box is a target too.
        boxes: [element, ...((element as HTMLInputElement).labels ?? [])].map((part) => part.getBoundingClientRect()),
      }))
      .filter(({ boxes }) => !boxes.some(({ height, width }) => height >= 43.5 && width >= 43.5))
      .map(({ element, boxes: [box] }) => {
        const size = `${String(Math.round(box?.width ?? 0))} x ${String(Math.round(box?.height ?? 0))}`;
        return `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 30)}": ${size}`;
      }),
  );
}

/**
 * A page in the rooms where people read it, on one visit: loading it four times took a third of the whole run.
 * Forced colours are left to the states below and to the full run: axe cannot see the colours of a reader's own system.
 */
async function isCleanInEveryRoom(page: Page): Promise<void> {
  await axeClean(page);
  await fitsWidth(page);
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await axeClean(page, { only: ['color-contrast'] });
  await fitsWidth(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ colorScheme: 'light' });
  // The colours are those of the phone by day; what a wide screen shows besides is looked at again.
  await axeClean(page, { without: ['color-contrast'] });
  await fitsWidth(page);
}

test.describe('one page of each kind', () => {
  for (const path of ['/', '/404.html', '/join/', '/cards/', ...pageKinds(mainEdition)]) {
    test(`${path} is clean and fits, by day and in the dark, small and large`, async ({ page }) => {
      await page.goto(path);
      await isCleanInEveryRoom(page);
    });
    if (isFull)
      test(`${path} is clean in forced colours`, { tag: '@only-forced' }, async ({ page }) => {
        await page.goto(path);
        await axeClean(page);
      });
  }
});

test.describe('other editions', () => {
  for (const edition of editions.filter((slug) => slug !== mainEdition)) {
    test(`${edition}: home, lessons, a lesson and help are clean and fit`, async ({ page }) => {
      test.setTimeout(120_000);
      for (const path of pageKinds(edition).filter((kind) => /^\/[a-z-]+\/((lessons\/(a\d\/)?|help\/)?)$/.test(kind))) {
        await page.goto(path);
        await axeClean(page);
        await fitsWidth(page);
      }
    });
  }

  // What a machine finds with axe is the same in every language; what words do to a narrow screen is not.
  for (const edition of isFull ? oneOfEachLanguage : []) {
    test(`${edition}: every kind of page fits a phone`, async ({ page }) => {
      for (const path of pageKinds(edition)) {
        await page.goto(path);
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
    // 200 % text on a window of 640 px.
    await page.setViewportSize({ width: 640, height: 720 });
    await page.evaluate(() => {
      document.documentElement.classList.add('twice');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.twice { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
    await fitsWidth(page);
    await page.setViewportSize({ width: 320, height: 640 });
  }
});

test('nothing moves by itself while a page arrives', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources?: { node?: Node }[];
      })[])
        if (!entry.hadRecentInput)
          shifts.push(`${entry.value.toFixed(4)} ${entry.sources?.map(({ node }) => node?.nodeName).join(', ') ?? ''}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of [
    '',
    'lessons/',
    'lessons/a1/',
    'lessons/d4/',
    'help/',
    'parents/',
    'teachers/',
    'my/',
    'search/',
  ]) {
    await page.goto(`/${mainEdition}/${path}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), path).toEqual([]);
  }
});

test('who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['', 'lessons/', 'lessons/a1/']) {
    await page.goto(`/${mainEdition}/${path}`);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body, body *')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          // The wait for a script that never comes changes room, not place, and is over before anything is seen.
          return (
            /[1-9]/.test(transitionDuration) || !/^none$|-wait$/.test(animationName) || scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.className),
    );
    expect(moving, path).toEqual([]);
  }
});

test('everything that can be tapped is 44 px high and wide, on every kind of page, but for links inside sentences', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const small: Record<string, string[]> = {};
  for (const path of ['/', ...pageKinds(mainEdition)]) {
    await page.goto(path);
    await page.locator('.site-menu').evaluateAll((menus) => {
      for (const menu of menus) menu.toggleAttribute('open', true);
    });
    const found = await smallTargets(page);
    if (found.length > 0) small[path] = found;
  }
  expect(small).toEqual({});
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
