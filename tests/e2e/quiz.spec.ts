/** The quiz as a child meets it: any number of tries, words at once, and star items that come back until they are right. */
import type { Locator, Page } from '@playwright/test';
import { axeClean, expect, test } from './fixtures.ts';
import { addressOf, lessons } from './lesson-facts.ts';

const lesson = lessons.find(({ quiz }) => quiz.some(({ star, parallelOf }) => star && !parallelOf));
const stars = lesson?.quiz.filter(({ star, parallelOf }) => star && !parallelOf) ?? [];
const isScored = lesson?.band === 'c' || lesson?.band === 'd';

async function open(page: Page): Promise<Locator> {
  test.skip(!lesson, 'no lesson with a quiz was built');
  await page.addInitScript(() => {
    const parts: unknown[] = [];
    Object.assign(window, { parts });
    addEventListener('kindlight:part', (event) => parts.push((event as CustomEvent).detail));
  });
  await page.goto(addressOf(lesson!));
  const quiz = page.locator('lesson-quiz');
  await expect(quiz.getByRole('button').first()).toBeVisible();
  return quiz;
}

const option = (question: Locator, mark: 0 | 1): Locator =>
  question.locator(`.choice__option[data-mark="${mark}"] > button`).first();
const told = (page: Page): Promise<unknown> => page.evaluate(() => (window as unknown as { parts: unknown[] }).parts);

test('each answer is explained at once, beside its question', async ({ page }) => {
  const quiz = await open(page);
  const question = quiz.locator('quiz-question').first();
  await option(question, 1).click();
  await expect(question.getByRole('status')).not.toBeEmpty();
  const first = await question.getByRole('status').textContent();
  await option(question, 0).click();
  await expect(question.getByRole('status')).not.toHaveText(first!);
  await expect(option(question, 0)).toHaveAttribute('aria-pressed', 'true');
  await expect(option(question, 1)).toHaveAttribute('aria-pressed', 'false');
});

test('an option that was tapped is marked in words, not by colour alone', async ({ page }) => {
  const quiz = await open(page);
  const wrong = option(quiz.locator('quiz-question').first(), 1);
  await wrong.click();
  await expect(wrong.locator('b')).toBeVisible();
});

test('star items that are not right come back in new words until they are', async ({ page }) => {
  const quiz = await open(page);
  for (const question of await quiz.locator('.quiz__list quiz-question').all()) await option(question, 1).click();

  const back = quiz.locator('.quiz__back quiz-question');
  await expect(back).toHaveCount(stars.length);
  expect(await told(page)).toEqual([]);

  for (const question of await back.all()) {
    await option(question, 1).click();
    await option(question, 0).click();
  }
  await expect(quiz.locator('.quiz__end')).not.toBeEmpty();
  expect(await told(page)).toEqual([{ part: 'quiz', id: lesson!.id }]);
});

test('a star item answered right after all does not come back', async ({ page }) => {
  const quiz = await open(page);
  const questions = await quiz.locator('.quiz__list quiz-question').all();
  for (const question of questions) await option(question, 1).click();
  for (const question of questions) await option(question, 0).click();
  await expect(quiz.locator('.quiz__back quiz-question')).toHaveCount(0);
  await expect(quiz.locator('.quiz__end')).not.toBeEmpty();
});

test('only older children are told a number', async ({ page }) => {
  const quiz = await open(page);
  for (const question of await quiz.locator('.quiz__list quiz-question').all()) await option(question, 0).click();
  const end = quiz.locator('.quiz__end');
  await expect(end).not.toBeEmpty();
  if (isScored) await expect(end).toHaveText(/\d/);
  else await expect(end).not.toHaveText(/\d/);
});

test('nothing that was answered is kept, neither on the device nor in the page', async ({ page, context }) => {
  const quiz = await open(page);
  await option(quiz.locator('quiz-question').first(), 1).click();
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(kept).toBe(0);
  expect(await context.cookies()).toEqual([]);
  await page.reload();
  await expect(page.locator('lesson-quiz [aria-pressed="true"]')).toHaveCount(0);
});

test('an answered quiz is free of barriers', { tag: ['@tablet', '@wide', '@forced-colors'] }, async ({ page }) => {
  const quiz = await open(page);
  for (const question of await quiz.locator('.quiz__list quiz-question').all()) await option(question, 1).click();
  await axeClean(page);
});

test('the keyboard alone goes from option to option and answers', { tag: '@only-wide' }, async ({ page }) => {
  const quiz = await open(page);
  const buttons = quiz.locator('quiz-question').first().getByRole('button');
  await buttons.first().focus();
  await page.keyboard.press('Tab');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(buttons.nth(1)).toBeFocused();
});
