/** Words of the glossary: explained beside the word on tap and on focus, and on the page itself without script. */
import { expect, test } from './fixtures.ts';
import { addressOf, lessons } from './lesson-facts.ts';

const lesson = lessons.find(({ terms }) => terms.length > 0);
const path = lesson ? addressOf(lesson) : '';

test.beforeEach(async ({ page }) => {
  test.skip(!lesson, 'no built lesson explains a word');
  await page.goto(path);
});

test('a tap on a word shows its explanation, and the page stays where it is', async ({ page }) => {
  const word = page.locator('main a.term').first();
  const meaning = page.locator(`[id="${(await word.getAttribute('href'))?.slice(1) ?? ''}"] + dd`);
  await word.click();
  await expect(page.locator('term-note')).toBeVisible();
  await expect(page.locator('term-note')).toHaveText((await meaning.textContent()) ?? '');
  expect(new URL(page.url()).hash).toBe('');
});

test('the keyboard shows it too, and it goes when the keyboard goes on', async ({ page }) => {
  await page.locator('main a.term').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('term-note')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('term-note')).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a word leads to its explanation on the same page', async ({ page }) => {
    const word = page.locator('main a.term').first();
    const id = (await word.getAttribute('href'))?.slice(1) ?? '';
    await word.click();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    await expect(page.locator(`[id="${id}"] + dd`)).toBeVisible();
  });
});
