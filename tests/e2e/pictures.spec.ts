/** Pictures come late, move nothing, and say in words what they show. */
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { mainEdition } from './site.ts';

test('the story of a lesson for the youngest has its pictures, each with words and with room kept for it', async ({
  page,
}) => {
  await page.goto(`/${mainEdition}/lessons/a1/`);
  const pictures = page.locator('#story ~ img');
  await expect(pictures).toHaveCount(5);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute('alt', /.{20,160}/);
    await expect(picture).toHaveAttribute('loading', 'lazy');
    const before = await picture.boundingBox();
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBe(640);
    const after = await picture.boundingBox();
    expect(after?.height).toBe(before?.height);
  }
});

test('the page of all pictures is clean and fits', async ({ page }) => {
  await page.goto('/pictures/');
  await expect(page.getByRole('img')).not.toHaveCount(0);
  await axeClean(page);
  await fitsWidth(page);
});
