/** The ways the first readers take: a child to a lesson and to help, a teacher to a plan, a parent at night to a guide. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lessonsOf, mainEdition, pagesOf } from './site.ts';

const firstLesson = lessonsOf(mainEdition)[0] ?? 'a1';

test('a child finds the own country, an age and a lesson in four taps', async ({ page }) => {
  await page.goto('/');
  await page.locator(`a[href$="/${mainEdition}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/${mainEdition}/$`));
  const band = firstLesson.charAt(0);
  await page.locator(`a[href*="/lessons/#band-${band}"]`).click();
  await expect(page.locator(`#band-${band}`)).toBeInViewport();
  await page.locator(`main a[href$="/lessons/${firstLesson}/"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('help is one tap away on every kind of page and dials', { tag: '@wide' }, async ({ page }) => {
  for (const path of [
    `/${mainEdition}/`,
    `/${mainEdition}/lessons/`,
    `/${mainEdition}/lessons/${firstLesson}/`,
    `/${mainEdition}/parents/`,
  ]) {
    await page.goto(path);
    const more = page.locator('.help-bar a[href="#help"]');
    await expect(more, `${path} shows the way to help at once`).toBeInViewport();
    await more.click();
    await expect(page.locator('#help-title'), path).toBeInViewport();
    await expect(page.locator('#help a[href^="tel:"]').first(), path).toBeVisible();
  }
});

test('a child goes through the quiz, may err, and is told at the end', async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/${firstLesson}/`);
  const quiz = page.locator('lesson-quiz');
  const questions = quiz.locator('.quiz__list quiz-question');
  await expect(questions.first().locator('button').first()).toBeVisible();

  const wrong = questions.first().locator('[data-option][data-mark="1"] button');
  await wrong.first().click();
  await expect(questions.first().locator('.choice__say')).not.toBeEmpty();

  for (const question of await questions.all()) await question.locator('[data-mark="0"] > button').click();
  for (const again of await quiz.locator('.quiz__back quiz-question').all())
    await again.locator('[data-mark="0"] > button').click();
  await expect(quiz.locator('.quiz__end')).not.toBeEmpty();
});

test('the quiz can be answered with the keyboard alone', { tag: '@only-wide' }, async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/${firstLesson}/`);
  const button = page.locator('lesson-quiz .quiz__list quiz-question [data-mark="0"] > button').first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('lesson-quiz quiz-question').first().locator('.choice__say')).not.toBeEmpty();
});

test('nothing is kept on the device before the child agrees', async ({ page, context }) => {
  for (const path of [`/${mainEdition}/`, `/${mainEdition}/lessons/${firstLesson}/`, `/${mainEdition}/my/`])
    await page.goto(path);
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: [], session: [], caches: [], databases: [], workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

/** Follows one link of the main part, as a reader would. */
async function tap(page: Page, selector: string): Promise<void> {
  const link = page.locator(selector).first();
  await expect(link).toBeVisible();
  await link.click();
}

test(
  'a teacher reaches a plan, and what to do when a child tells, in two taps from home',
  { tag: '@wide' },
  async ({ page }) => {
    for (const second of ['main a[href$="/plan/"]', 'main a[href$="/teachers/g2/"]']) {
      await page.goto(`/${mainEdition}/`);
      await tap(page, `main .doors a[href$="/${mainEdition}/teachers/"]`);
      await tap(page, second);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  },
);

test('a parent reaches "something has happened" in two taps from home, and it stands first', async ({ page }) => {
  await page.goto(`/${mainEdition}/`);
  await tap(page, `main .doors a[href$="/${mainEdition}/parents/"]`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Something has happened');
  await tap(page, 'main .door--help');
  await expect(page).toHaveURL(/\/parents\/p6\/$/);
  await expect(page.locator('#help')).toBeAttached();
});

test.describe('with the keyboard alone', () => {
  /** Goes on with Tab until the focus is on `selector`, then follows it. */
  async function go(page: Page, selector: string, limit = 60): Promise<void> {
    for (let step = 0; step < limit; step += 1) {
      await page.keyboard.press('Tab');
      const there = await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
      if (!there) continue;
      const focused = page.locator(':focus');
      await expect(focused, 'the place of the focus is seen').not.toHaveCSS('outline-style', 'none');
      // The next Tab belongs to the next page: a link is followed to its end first.
      const target = await focused.evaluate((element) => (element instanceof HTMLAnchorElement ? element.href : null));
      await page.keyboard.press('Enter');
      if (target) await page.waitForURL(target);
      return;
    }
    throw new Error(`The keyboard does not reach ${selector} in ${String(limit)} steps`);
  }

  test(
    'a child goes from home to a lesson, answers, and hears what it says',
    { tag: '@only-wide' },
    async ({ page }) => {
      await page.goto(`/${mainEdition}/`);
      await go(page, 'main .doors a[href="#ages"]');
      await go(page, `a[href*="/lessons/#band-${firstLesson.charAt(0)}"]`);
      await go(page, `main a[href$="/lessons/${firstLesson}/"]`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await go(page, '.lesson__parts a[href="#quiz"]');
      await go(page, 'lesson-quiz .quiz__list button');
      const said = page.locator('lesson-quiz [role=status].choice__say').first();
      await expect(said).not.toBeEmpty();
    },
  );

  test('a teacher goes from home to a plan', { tag: '@only-wide' }, async ({ page }) => {
    await page.goto(`/${mainEdition}/`);
    await go(page, `main .doors a[href$="/${mainEdition}/teachers/"]`);
    await expect(page).toHaveURL(/\/teachers\/$/);
    await go(page, 'main a[href$="/plan/"]');
    await expect(page).toHaveURL(/\/plan\/$/);
  });

  test('a parent goes from home to the first step, and leaves at once', { tag: '@only-wide' }, async ({ page }) => {
    await page.goto(`/${mainEdition}/`);
    await go(page, `main .doors a[href$="/${mainEdition}/parents/"]`);
    await expect(page).toHaveURL(/\/parents\/$/);
    await go(page, 'main .door--help');
    await expect(page).toHaveURL(/\/parents\/p6\/$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.exit__button'), 'the way out is the second stop').toBeFocused();
  });
});

test('the menu opens with a tap and without script, and names where the reader is', async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/`);
  const nav = page.locator('.site-nav');
  await expect(nav).toBeHidden();
  await page.locator('.site-menu > summary').click();
  await expect(nav).toBeVisible();
  await expect(nav.locator('[aria-current=page]')).toHaveText('Lessons');
  await expect(nav.getByRole('link').first()).toHaveText('Get help');
});

test('the skip link leads a keyboard to the main part', { tag: '@only-wide' }, async ({ page }) => {
  await page.goto(`/${mainEdition}/lessons/`);
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test.describe('a serious page', () => {
  test.use({ allowedOrigins: ['https://en.wikipedia.org'] });
  const serious = lessonsOf(mainEdition).find((id) => /^d4$/.test(id));

  test('tells its topic neither in the tab nor in the address, and can be left at once', async ({ page }) => {
    test.skip(serious === undefined, 'the build has no serious lesson');
    await page.route('https://en.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await page.goto(`/${mainEdition}/`);
    await page.goto(`/${mainEdition}/lessons/${serious}/`);
    const heading = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    expect(await page.title()).not.toContain(heading);
    await page.locator('.exit__button').click();
    await expect(page).toHaveURL(/wikipedia/);
    await page.goBack();
    await expect(page, 'back does not return to the lesson').toHaveURL(new RegExp(`/${mainEdition}/$`));
  });
});

test('a link to a part of a lesson arrives there, by a tap and by its address', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const lesson = `/${mainEdition}/lessons/c4/`;
  for (const part of ['quiz', 'say-it', 'story', 'help']) {
    await page.goto(lesson);
    await page.locator(`a[href="#${part}"]`).first().click();
    await expect.poll(() => topOf(page, part), part).toBeLessThan(120);
    expect(await topOf(page, part), part).toBeGreaterThanOrEqual(0);
    await page.goto('/');
    await page.goto(`${lesson}#${part}`);
    await expect.poll(() => topOf(page, part), `${part} by its address`).toBeLessThan(120);
    expect(await topOf(page, part), `${part} by its address`).toBeGreaterThanOrEqual(0);
  }
});

/** How far below the upper edge of the window an element stands, in px. */
function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
}

test('every lesson of the main edition opens quietly', async ({ page }) => {
  test.setTimeout(120_000);
  for (const path of pagesOf(mainEdition).filter((address) => /\/lessons\/[a-d]\d\/$/.test(address))) {
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
  }
});
