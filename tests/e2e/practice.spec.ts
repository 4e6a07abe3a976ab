/** The practice activities by touch and keyboard, and on paper. A type that no built lesson has is skipped by name. */
import type { Locator, Page } from '@playwright/test';
import type { PracticeType } from '../../src/model/practice.schema.ts';
import { axeClean, expect, fitsWidth, test } from './fixtures.ts';
import { lessonWith } from './lesson-facts.ts';

async function open(page: Page, type: PracticeType): Promise<Locator> {
  const found = lessonWith(type);
  test.skip(!found, `no built lesson has an activity of type ${type}`);
  await page.addInitScript(() => {
    const parts: unknown[] = [];
    Object.assign(window, { parts });
    addEventListener('kindlight:part', (event) => parts.push((event as CustomEvent).detail));
  });
  await page.goto(found!.path);
  return page.locator(`practice-${type}[data-id="${found!.id}"]`);
}

async function isFinished(page: Page, activity: Locator): Promise<void> {
  await expect(activity.locator('.practice__done')).not.toBeEmpty();
  const id = await activity.getAttribute('data-id');
  const parts = await page.evaluate(() => (window as unknown as { parts: unknown[] }).parts);
  expect(parts).toEqual([{ part: 'practice', id }]);
}

for (const type of ['sort', 'reply', 'signs'] as const) {
  test(`${type}: each tap is answered, any number of tries, done when all fit`, async ({ page }) => {
    const activity = await open(page, type);
    for (const choice of await activity.locator('practice-choice').all()) {
      await choice.locator('.choice__option[data-mark="1"] > button').first().click();
      await expect(choice.getByRole('status')).not.toBeEmpty();
      await expect(activity.locator('.practice__done')).toBeEmpty();
      await choice.locator('.choice__option[data-mark="0"] > button').first().click();
    }
    await isFinished(page, activity);
  });
}

test('sort: things are shown in their baskets', async ({ page }) => {
  const activity = await open(page, 'sort');
  await activity.locator('.choice__option[data-mark="0"] > button').first().click();
  await expect(activity.locator('.practice__baskets span').first()).toBeVisible();
});

test('order: the keyboard moves steps, keeps its place and checks', { tag: '@only-wide' }, async ({ page }) => {
  const activity = await open(page, 'order');
  const steps = activity.locator('li[data-place]');
  const places = (): Promise<number[]> =>
    steps.evaluateAll((all) => all.map((step) => Number((step as HTMLElement).dataset.place)));
  await activity.locator('.practice__check').press('Enter');
  await expect(activity.locator('.choice__say')).not.toBeEmpty();
  await expect(activity.locator('.practice__done')).toBeEmpty();
  const count = await steps.count();
  for (let place = 0; place < count; place += 1) {
    await activity.locator(`li[data-place="${place}"] [data-move="up"]`).focus();
    for (let now = (await places()).indexOf(place); now > place; now -= 1) {
      await page.keyboard.press('Enter');
      // At the top the arrow up rests, and the focus waits on the other arrow of the same step.
      await expect(activity.locator(`li[data-place="${place}"] button:focus`)).toHaveCount(1);
    }
  }
  await activity.locator('.practice__check').press('Enter');
  await isFinished(page, activity);
});

test('match: a pair that fits shares its number', async ({ page }) => {
  const activity = await open(page, 'match');
  const [left, right] = await activity.locator('.practice__side').all();
  const ids = await left!.locator('li').evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.pair!));
  const card = (side: Locator, id: string): Locator => side.locator(`[data-pair="${id}"] button`);
  await card(left!, ids[0]!).click();
  await card(right!, ids[1]!).click();
  await expect(activity.locator('.choice__say')).not.toBeEmpty();
  // The first card stays chosen and waits for another partner.
  await card(right!, ids[0]!).click();
  for (const id of ids.slice(1)) {
    await card(right!, id).click();
    await card(left!, id).click();
  }
  await expect(card(right!, ids[0]!).locator('.practice__box')).toHaveText('1');
  await isFinished(page, activity);
});

test('slide: every place is answered with a thought', async ({ page }) => {
  const activity = await open(page, 'slide');
  for (const item of await activity.locator('.practice__slide').all()) {
    await item.getByRole('slider').press('ArrowRight');
    await expect(item.getByRole('status')).not.toBeEmpty();
  }
  await isFinished(page, activity);
});

test('plan: ticks are gone after a reload', async ({ page }) => {
  const activity = await open(page, 'plan');
  for (const part of await activity.locator('fieldset').all()) await part.getByRole('checkbox').first().check();
  await isFinished(page, activity);
  await page.reload();
  await expect(activity.locator(':checked')).toHaveCount(0);
});

test('plan: prints alone, with help', { tag: '@only-wide' }, async ({ page }) => {
  const activity = await open(page, 'plan');
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await activity.locator('.practice__print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(activity.getByRole('checkbox').first()).toBeVisible();
  await expect(page.locator('#help')).toBeVisible();
  await expect(page.locator('lesson-quiz')).toBeHidden();
});

test('branch: every way ends at help, and the address does not tell which way it was', async ({ page }) => {
  const activity = await open(page, 'branch');
  const address = page.url();
  const node = activity.locator('.practice__node:visible');
  const ends = activity.locator('.practice__node:visible a[href="#help"]');
  for (let step = 0; step < 12 && (await ends.count()) === 0; step += 1) {
    await expect(node).toHaveCount(1);
    await node.locator('.practice__way').last().click();
    await expect(node.locator('.practice__thing')).toBeFocused();
  }
  await expect(ends).toHaveCount(1);
  expect(page.url()).toBe(address);
  await isFinished(page, activity);
});

test('draw: drawing on any paper counts', async ({ page }) => {
  const activity = await open(page, 'draw');
  await expect(activity.getByRole('img')).toBeVisible();
  await activity.locator('.practice__drawn').click();
  await isFinished(page, activity);
});

test('chat: a refusal opens the next chat, every way ends at help', async ({ page }) => {
  const activity = await open(page, 'chat');
  const chats = activity.locator('practice-choice:visible');
  const help = activity.locator('a[href="#help"]');
  const reply = (move: string): Locator => chats.last().locator(`.choice__option[data-option="${move}"] > button`);
  await expect(chats).toHaveCount(1);
  await expect(help).toBeHidden();
  for (let chat = 0; chat < 3 && (await reply('refuse').count()) > 0; chat += 1) {
    const before = await chats.count();
    const said = chats.nth(before - 1).getByRole('status');
    await reply('refuse').first().click();
    await expect(said).not.toBeEmpty();
    if ((await chats.count()) === before) break;
  }
  const exit = chats
    .last()
    .locator('.choice__option:is([data-option="leave"], [data-option="block"], [data-option="tell"])');
  await exit.first().getByRole('button').press('Enter');
  await expect(help).toBeVisible();
  await isFinished(page, activity);
});

test('chat: going on is met kindly, and another reply is always possible', async ({ page }) => {
  const activity = await open(page, 'chat');
  const chat = activity.locator('practice-choice').first();
  const goOn = chat.locator('.choice__option[data-option="go-on"] > button').first();
  test.skip((await goOn.count()) === 0, 'the first chat has no reply that goes on');
  await goOn.click();
  await expect(chat.getByRole('status')).not.toBeEmpty();
  await expect(activity.locator('a[href="#help"]')).toBeVisible();
  await expect(activity.locator('.practice__done')).toBeEmpty();
  const way = chat.locator('.choice__option:is([data-option="leave"], [data-option="block"], [data-option="tell"])');
  await way.first().getByRole('button').click();
  await isFinished(page, activity);
});

test('chat: who left one chat may practise with the next', async ({ page }) => {
  const activity = await open(page, 'chat');
  const chats = activity.locator('practice-choice:visible');
  const way = chats
    .last()
    .locator('.choice__option:is([data-option="leave"], [data-option="block"], [data-option="tell"])');
  await way.first().getByRole('button').click();
  await activity.locator('.practice__again').click();
  await expect(chats).toHaveCount(2);
  await expect(chats.last().locator('.practice__thing')).toBeFocused();
});

test('chat: on paper it is a table with every chat', { tag: '@only-wide' }, async ({ page }) => {
  const activity = await open(page, 'chat');
  await page.emulateMedia({ media: 'print' });
  const chats = activity.locator('practice-choice');
  for (const chat of await chats.all()) {
    await expect(chat).toHaveCSS('display', 'table-row');
    await expect(chat.locator('.practice__tactic')).toBeVisible();
  }
});

test('words: a first sentence from pieces, copied, gone after a reload', async ({ page }) => {
  await page.addInitScript(() => {
    const clipboard = { writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  const activity = await open(page, 'words');
  const sentence = activity.locator('.practice__sentence p');
  const parts = await activity.locator('fieldset').all();
  await expect(activity.locator('.practice__copy')).toBeHidden();
  for (const part of parts.slice(0, 3)) await part.getByRole('radio').first().check();
  await expect(sentence).toHaveCount(0);
  await parts[3]!.getByRole('radio').first().check();
  await expect(sentence).toBeVisible();
  await activity.locator('.practice__copy').click();
  await expect(activity.locator('.choice__say')).not.toBeEmpty();
  const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
  await expect(sentence).toHaveText(copied);
  await isFinished(page, activity);
  await page.reload();
  await expect(activity.locator(':checked')).toHaveCount(0);
});

test('words: a browser that does not copy says so plainly', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const activity = await open(page, 'words');
  for (const part of await activity.locator('fieldset').all()) await part.getByRole('radio').last().check();
  const copy = activity.locator('.practice__copy');
  await copy.click();
  await expect(activity.locator('.choice__say')).toHaveText((await copy.getAttribute('data-failed'))!);
});

test('words: printed alone it is a note, with help', { tag: '@only-wide' }, async ({ page }) => {
  const activity = await open(page, 'words');
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  for (const part of await activity.locator('fieldset').all()) await part.getByRole('radio').first().check();
  await activity.locator('.practice__print').click();
  await page.emulateMedia({ media: 'print' });
  await expect(activity.locator('.practice__sentence p')).toBeVisible();
  await expect(activity.locator('fieldset').first()).toBeHidden();
  await expect(page.locator('#help')).toBeVisible();
});

test(
  'on paper a sort is a table with boxes, and nothing shows what was tapped',
  { tag: '@only-wide' },
  async ({ page }) => {
    const activity = await open(page, 'sort');
    await activity.locator('.choice__option > button').first().click();
    await page.emulateMedia({ media: 'print' });
    await expect(activity.locator('practice-choice').first()).toHaveCSS('display', 'table-row');
    await expect(activity.getByRole('status').first()).toBeHidden();
    await expect(activity.locator('.choice__mark').first()).toBeHidden();
  },
);

test(
  'activities that were used are free of barriers',
  { tag: ['@tablet', '@wide', '@forced-colors'] },
  async ({ page }) => {
    const activity = await open(page, 'sort');
    for (const button of await activity.locator('.choice__option > button').all()) await button.click();
    await axeClean(page);
  },
);

for (const type of ['chat', 'words'] as const) {
  test(`${type}: free of barriers when used`, { tag: ['@tablet', '@wide', '@forced-colors'] }, async ({ page }) => {
    const activity = await open(page, type);
    const first = activity.locator('practice-choice').first().getByRole('button');
    for (const button of type === 'chat' ? await first.all() : []) await button.click();
    for (const radio of await activity.getByRole('radio').all()) await radio.check();
    await axeClean(page);
    await fitsWidth(page);
  });
}
