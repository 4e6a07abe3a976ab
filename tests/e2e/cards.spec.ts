/** Vote cards: thirty of them before a camera give exactly the votes that were held up, and the picture goes nowhere. */
import type { Page } from '@playwright/test';
import { lessons } from './lesson-facts.ts';
import { expect, test } from './fixtures.ts';
import { mainEdition } from './site.ts';

const open = lessons.find(({ id }) => id === 'c1') ?? lessons[0]!;

/** A camera that shows a class: cards drawn from the real printed page, each turned, tilted a little, and not quite sharp. */
async function classCamera(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 1280;
    canvas.height = 720;
    const context = canvas.getContext('2d')!;
    context.fillRect(0, 0, 1280, 720);
    // A real camera sends pictures all the time.
    setInterval(() => context.clearRect(0, 0, 1, 1), 50);
    Object.assign(globalThis, { classCamera: canvas });
    navigator.mediaDevices.getUserMedia = () => Promise.resolve(canvas.captureStream(30));
  });
}

async function holdUp(page: Page, sides: readonly number[]): Promise<void> {
  await page.evaluate(async (held) => {
    const printed = new DOMParser().parseFromString(await (await fetch('/cards/')).text(), 'text/html');
    const cards = await Promise.all(
      [...printed.querySelectorAll('.vote-card')].slice(0, held.length).map(async (card) => {
        const image = new Image(200, 200);
        card.setAttribute('width', '200');
        card.setAttribute('height', '200');
        image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(card))}`;
        await image.decode();
        return image;
      }),
    );
    const canvas = (globalThis as unknown as { classCamera: HTMLCanvasElement }).classCamera;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#a89f90';
    context.fillRect(0, 0, 1280, 720);
    context.filter = 'blur(0.7px)';
    cards.forEach((card, index) => {
      const tilt = (((index * 37) % 21) - 10) * (Math.PI / 180);
      context.setTransform(1, 0, 0, 1, 107 + (index % 6) * 213, 72 + Math.floor(index / 6) * 144);
      // To show B the card is turned a quarter against the clock.
      context.rotate(-(held[index] ?? 0) * (Math.PI / 2) + tilt);
      context.scale(0.86 + (index % 5) * 0.03, 1);
      context.drawImage(card, -40, -40, 80, 80);
    });
  }, sides);
}

test('thirty cards are counted by the camera, without a request', { tag: '@only-wide' }, async ({ page }) => {
  await classCamera(page);
  await page.goto(`/${mainEdition}/lessons/${open.id}/present/`);
  const vote = page.locator('.step[data-now] class-vote[data-counted]');
  for (let step = 0; (await vote.count()) === 0 && step < 60; step += 1) await page.keyboard.press('PageDown');
  const options = Math.min(4, await vote.locator('li').count());
  const sides = [...Array(30).keys()].map((index) => ((index * 7 + 3) % 11) % options);
  await holdUp(page, sides);
  const requests: string[] = [];
  await vote.getByRole('button', { name: 'Count cards with the camera' }).click();
  await expect(vote.locator('.vote__seen')).toContainText('30', { timeout: 20_000 });
  page.on('request', (request) => requests.push(request.url()));
  await vote.getByRole('button', { name: 'Stop, and take over the count' }).click();
  const expected = [...Array(options).keys()].map((side) => String(sides.filter((other) => other === side).length));
  expect((await vote.locator('output.vote__count').allTextContents()).slice(0, options)).toEqual(expected);
  expect(requests).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(vote.locator('.vote__result')).toHaveCount(await vote.locator('li').count());
  await expect(vote.locator('.vote__result').first()).toHaveText(expected[0] ?? '');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('without a camera a plain sentence says so, and tapping still counts', { tag: '@only-wide' }, async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.goto(`/${mainEdition}/lessons/${open.id}/present/`);
  const vote = page.locator('.step[data-now] class-vote[data-counted]');
  for (let step = 0; (await vote.count()) === 0 && step < 60; step += 1) await page.keyboard.press('PageDown');
  await vote.getByRole('button', { name: 'Count cards with the camera' }).click();
  await expect(vote.locator('.vote__say')).not.toBeEmpty();
  await page.keyboard.press('1');
  await expect(vote.locator('output.vote__count').first()).toHaveText('1');
});
