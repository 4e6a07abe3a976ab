/** A lesson on the projector: read from three metres, moved by a clicker, and nobody singled out. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lessons } from './lesson-facts.ts';
import { mainEdition } from './site.ts';

const open = lessons.find(({ id }) => id === 'c1') ?? lessons[0]!;
const serious = lessons.find(({ intensity }) => intensity === 'L3') ?? open;
const addressOf = (id: string): string => `/${mainEdition}/lessons/${id}/present/`;

/** The rule of docs/classroom.md: letters of at least 4.2 % of the height of the picture, everywhere on a step. */
const smallest = 0.042;

const now = (page: Page) => page.locator('.step[data-now]');

/** The smallest letters that are seen on the step of now, as a share of the window's height, and the words they stand in. */
function smallestLetters(page: Page): Promise<{ share: number; text: string }> {
  return now(page).evaluate((step) => {
    const walker = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
    let least = { share: 1, text: '' };
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      const text = walker.currentNode.textContent?.trim() ?? '';
      // Buttons to count with are for the hand at the computer.
      if (!text || !parent.checkVisibility({ visibilityProperty: true }) || parent.closest('button, .visually-hidden'))
        continue;
      const share = parseFloat(getComputedStyle(parent).fontSize) / innerHeight;
      if (share < least.share) least = { share, text };
    }
    return least;
  });
}

test.describe('on the projector', { tag: '@only-wide' }, () => {
  for (const [shape, viewport] of [
    ['16:9', { width: 1280, height: 720 }],
    ['4:3', { width: 1024, height: 768 }],
  ] as const) {
    test(`at ${shape} every step is large enough to read from three metres`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(addressOf(open.id));
      const steps = await page.locator('.step').count();
      expect(steps).toBeGreaterThan(10);
      for (let step = 0; step < steps; step += 1) {
        const { share, text } = await smallestLetters(page);
        expect(share, `step ${step + 1}: ${text}`).toBeGreaterThanOrEqual(smallest);
        if ((await now(page).locator('class-vote').count()) > 0) {
          await page.keyboard.press('Enter');
          const shown = await smallestLetters(page);
          expect(shown.share, `step ${step + 1}, answered: ${shown.text}`).toBeGreaterThanOrEqual(smallest);
        }
        await page.keyboard.press('Escape');
        await page.locator(`[data-step="${Math.min(step + 1, steps - 1)}"]`).click();
      }
      await expect(now(page).locator('#help a[href^="tel:"]').first(), 'it ends with help').toBeInViewport();
    });
  }

  test('keys of a clicker go on, go back and make it dark', async ({ page }) => {
    await page.goto(addressOf(open.id));
    const count = page.locator('.deck__count');
    const first = await count.textContent();
    await page.keyboard.press('PageDown');
    await expect(count).not.toHaveText(first!);
    await page.keyboard.press('b');
    await expect(page.locator('.deck__dark')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(page.locator('.deck__dark')).toBeHidden();
    await page.keyboard.press('PageUp');
    await expect(count).toHaveText(first!);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('help is one tap away on every step', async ({ page }) => {
    await page.goto(addressOf(serious.id));
    await page.keyboard.press('PageDown');
    await expect(page.locator('.exit__button')).toBeInViewport();
    await page.locator('.deck__help').click();
    await expect(page.locator('#help a[href^="tel:"]').first()).toBeInViewport();
  });

  test('hands are counted by tap, and a bar of one child is never shown', async ({ page }) => {
    await page.goto(addressOf(open.id));
    const counted = page.locator('.step:has(class-vote[data-counted])').first();
    const index = await counted.evaluate((step) => [...document.querySelectorAll('.step')].indexOf(step));
    await page.keyboard.press('Escape');
    await page.locator(`[data-step="${index}"]`).click();
    for (const key of ['1', '1', '1', '1', '2']) await page.keyboard.press(key);
    await expect(counted.locator('output').first()).toHaveText('4');
    await counted.locator('.vote__step').first().click();
    await expect(counted.locator('output').first()).toHaveText('3');
    await page.locator('[data-do=answer]').click();
    const results = await counted.locator('.vote__result').allTextContents();
    expect(results[0]).toBe('3');
    expect(results[1], 'one hand has no figure').not.toMatch(/\d/);
    await expect(counted.locator('[data-mark=fits] > p')).toBeVisible();
  });

  test('a critical question, and every question of a serious lesson, is never counted', async ({ page }) => {
    await page.goto(addressOf(serious.id));
    await expect(page.locator('class-vote[data-counted]')).toHaveCount(0);
    await page.goto(addressOf(open.id));
    const stars = open.quiz.filter(({ star, parallelOf }) => star && parallelOf === undefined);
    for (const { id } of stars)
      await expect(page.locator(`.step:has(#ask-${id}) class-vote`)).not.toHaveAttribute('data-counted');
  });

  test('a serious lesson tells its topic neither in the tab nor in the address', async ({ page }) => {
    await page.goto(addressOf(serious.id));
    const heading = (await page.locator('h1').textContent())?.trim() ?? '';
    expect(await page.title()).not.toContain(heading);
  });

  test('the notes window follows the screen, and moves it', async ({ page }) => {
    await page.goto(addressOf(open.id));
    const opened = page.waitForEvent('popup');
    await page.locator('[data-do=notes]').click();
    const notes = await opened;
    await expect(notes.locator('.deck__notes')).toBeVisible();
    await expect(notes.locator('.deck__note')).not.toBeEmpty();
    await expect(notes.locator('details[data-plan]'), 'the plan of the lesson stands below').toBeVisible();
    const before = await notes.locator('.deck__now').textContent();
    await page.keyboard.press('PageDown');
    await expect(notes.locator('.deck__now')).not.toHaveText(before!);
    await notes.locator('.deck__moves [data-do=next]').click();
    await expect(page.locator('.deck__count')).toHaveText(/^3 /);
  });
});
