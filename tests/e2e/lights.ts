/** What the specs about lights do again and again. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The note on the device. */
export const stored = (page: Page) => page.evaluate(() => localStorage.getItem('kindlight'));

/** Ids of the lights kept on this device, of all people together. */
export async function keptIds(page: Page): Promise<string[]> {
  const { people } = JSON.parse((await stored(page)) ?? '{"people":[]}') as { people: { lights: object }[] };
  return people.flatMap(({ lights }) => Object.keys(lights));
}

/** Goes through a lesson to its end. How the quiz itself is answered is the business of the quiz's own tests. */
export async function finish(page: Page, id: string): Promise<void> {
  await page.goto(`/en-gb/lessons/${id}/`);
  for (const part of await page.locator('lesson-progress [data-part]').all()) await part.scrollIntoViewIfNeeded();
  await page.locator('[data-part=quiz]').evaluate((quiz, lesson) => {
    quiz.dispatchEvent(new CustomEvent('kindlight:part', { bubbles: true, detail: { part: 'quiz', id: lesson } }));
  }, id);
  await expect(page.locator('lesson-progress')).toHaveAttribute('data-lit', '');
  await expect(page.locator('.progress-end__say')).not.toHaveText(/lights when you have seen/);
}

/** The child says yes to the one question. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Yes, keep my lights' }).click();
  await expect(page.locator('.progress-end__say')).toHaveText(/will remember it/);
}

/** Lights that were kept before, as this version writes them. */
export async function plant(page: Page, text: string): Promise<void> {
  await page.goto('/en-gb/my/');
  await page.evaluate((note) => localStorage.setItem('kindlight', note), text);
}
