/** The style page shows every component in every state, from the examples that tests and screenshots share. */
import { examples, swatches } from '../../src/ui/examples.ts';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';

test('every example is on the style page, by day and in the dark', { tag: ['@tablet'] }, async ({ page }) => {
  await page.goto('/en-gb/about/design/');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  for (const { id, states } of examples) {
    await expect(page.locator(`[id="${id}-title"]`), id).toBeVisible();
    for (const state of states) await expect(page.locator(`[id="${state}"]`), state).toBeVisible();
  }
  await expect(page.locator('.swatch')).toHaveCount(swatches.length * 2);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await axeClean(page);
  }
  await page.emulateMedia({ media: 'print' });
  await fitsWidth(page);
});
