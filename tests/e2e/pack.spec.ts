/** The school pack: unzipped, opened as files, without any network. Made once from the built sample. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { buildEditionCatalog } from '../../src/catalog/build-edition-catalog.ts';
import { readContentOrThrow } from '../../src/catalog/read-content.ts';
import { makePack, packName } from '../../src/site/portable/pack.build.ts';
import { expect, fitsWidth, test } from './fixtures.ts';
import { builtDir, isFull, mainEdition } from './site.ts';

let folder = '';
/** Address of a file of the pack. */
let at = (_file: string): string => '';

/** Packs an edition as `npm run pack` does, and unpacks it into a folder with a space in its name, as people have them. */
async function unpack(slug: string, into: string): Promise<string> {
  const content = readContentOrThrow(resolve('content'));
  const edition = content.editions.find((one) => one.slug === slug)!;
  const zip = await makePack(buildEditionCatalog(content, edition), { from: resolve(builtDir) });
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), bytes);
  }
  return join(into, packName(slug));
}

test.describe('the school pack, from a folder', () => {
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'usb stick '));
    const root = await unpack(mainEdition, folder);
    at = (file) => pathToFileURL(join(root, file)).href;
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
  test.beforeEach(({ context }) => context.setOffline(true));
  const page = (path: string): string => at(`files/${mainEdition}/${path}index.html`);

  test('START.html leads to a lesson, its quiz can be answered, and help dials', async ({ page: tab }) => {
    await tab.goto(at('START.html'));
    await expect(tab.locator('h1')).toBeVisible();
    await tab.locator('main a[href*="/lessons/"]').first().click();
    await tab.locator('a[href*="a1/index.html"]').first().click();
    await expect(tab.locator('article.lesson h1')).toBeVisible();
    for (const question of await tab.locator('lesson-quiz .quiz__list quiz-question').all())
      await question.locator('[data-mark="0"] > button').click();
    await expect(tab.locator('lesson-quiz .quiz__end')).not.toBeEmpty();
    await tab.locator('.help-bar a[href="#help"]').click();
    await expect(tab.locator('#help a[href^="tel:"]').first()).toBeVisible();
    await fitsWidth(tab);
  });

  test('an activity can be done', async ({ page: tab }) => {
    await tab.goto(page('lessons/a1/'));
    await expect(
      tab.locator('main :is(practice-order, practice-match, practice-sort, practice-chat) button').first(),
    ).toBeVisible();
  });

  test('the search finds a lesson and leads to it', async ({ page: tab }) => {
    await tab.goto(page('search/'));
    await tab.getByRole('searchbox').fill('picture');
    await tab.locator('.search__results a').first().click();
    await expect(tab.locator('h1')).toBeVisible();
  });

  test('help of another country can be looked up', async ({ page: tab }) => {
    await tab.goto(page('help/'));
    await tab.locator('.help__elsewhere summary').first().click();
    await tab.locator('.help__elsewhere select').first().selectOption('JP');
    await expect(tab.locator('#help a[href^="tel:"], .help a[href^="tel:"]').first()).toBeVisible();
  });

  test('reading help opens, and a plan, a guide and a sheet for paper are there', async ({ page: tab }) => {
    await tab.goto(page('lessons/d4/'));
    await tab.locator('a.site-header__read').click();
    await expect(tab.locator('dialog.reading')).toBeVisible();
    for (const path of ['lessons/d4/plan/', 'parents/p6/', 'teachers/g2/', 'help/poster/', 'lessons/d4/easy/']) {
      await tab.goto(page(path));
      await expect(tab.locator('h1'), path).toBeVisible();
    }
  });

  test('a print job of a lesson is made of its pages', async ({ page: tab }) => {
    await tab.goto(`${page('teachers/paper/')}#a1`);
    await tab.locator('.sheets button[type=submit]').click();
    await expect(tab.locator('.job__sheet').first()).toBeAttached();
  });

  test('the offline page says that everything is here already, and “My lights” what becomes of lights', async ({
    page: tab,
  }) => {
    await tab.goto(page('my/'));
    await expect(tab.locator('[data-folder]')).toBeVisible();
    await expect(tab.locator('[data-folder] a')).toHaveAttribute('href', /passport\/index\.html$/);
  });

  test('a lesson is shown on the projector @only-wide', async ({ page: tab }) => {
    await tab.goto(page('lessons/a1/present/'));
    const first = await tab.locator('.step[data-now]').innerText();
    await tab.keyboard.press('ArrowRight');
    await expect(tab.locator('.step[data-now]')).not.toHaveText(first);
  });

  test('every page opens quietly', async ({ page: tab }) => {
    test.skip(!isFull, 'every page in the full run only');
    for (const path of [
      'my/passport/',
      'boosters/',
      'teachers/year/',
      'teachers/session/',
      'teachers/results/',
      'about/',
    ])
      await tab.goto(page(path));
  });
});
