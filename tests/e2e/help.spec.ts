import { axeClean, expect, test } from './fixtures.ts';
import { editions, mainEdition } from './site.ts';

const help = `/${mainEdition}/help/`;
/** An edition whose helpline closes at night. */
const nightly = editions.find((slug) => slug === 'en-nz') ?? editions.find((slug) => slug === 'de-de') ?? mainEdition;

test.describe('open or closed', () => {
  const moments = [
    { name: 'on a Wednesday afternoon', at: '2026-11-25T15:30:00', told: 'open' },
    { name: 'at four on a Sunday morning', at: '2026-11-22T04:00:00', told: 'closed' },
  ];
  for (const { name, at, told } of moments) {
    test(`${name} a line with hours says ${told}, in its own time zone`, async ({ page }) => {
      await page.goto(`/${nightly}/help/`);
      const hours = page.locator('.help [data-hours]').first();
      test.skip((await hours.count()) === 0, `${nightly} has no line with weekly hours`);
      const { timeZone } = JSON.parse((await hours.getAttribute('data-hours')) ?? '{}') as { timeZone: string };
      await page.clock.setFixedTime(wallClock(at, timeZone));
      await page.reload();
      await expect(hours).toHaveAttribute('data-told', told);
      await expect(hours.locator('xpath=preceding-sibling::strong')).toContainText(/\d\d:\d\d/);
    });
  }
});

test(
  '"I am in another country" shows that country in the reader\u2019s language',
  { tag: '@wide' },
  async ({ page }) => {
    await page.goto(help);
    await page.locator('.help__elsewhere summary').click();
    await page.locator('.help__elsewhere select').selectOption('TH');
    await expect(page.locator('.help__rows').first()).toContainText('1387');
    await expect(page.locator('.help__rows').first().locator('a[href="tel:1387"]')).toBeVisible();
    await expect(page.locator('[data-elsewhere-status]')).not.toBeEmpty();
    await axeClean(page);
  },
);

test.describe('when the file of a country does not load', () => {
  test.use({ allowedConsole: [/Failed to load resource/] });

  test('a sentence says so and the help above stays', async ({ page }) => {
    await page.goto(help);
    const before = await page.locator('.help__rows').first().innerText();
    await page.route('**/help-data/TH.json', (route) => route.abort());
    await page.locator('.help__elsewhere summary').click();
    await page.locator('.help__elsewhere select').selectOption('TH');
    await expect(page.locator('[data-elsewhere-status]')).not.toBeEmpty();
    expect(await page.locator('.help__rows').first().innerText()).toBe(before);
  });
});

test.describe('leaving at once', () => {
  const outside = 'https://en.wikipedia.org';
  test.use({ allowedOrigins: [outside] });
  test.beforeEach(({ context }) =>
    context.route(`${outside}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    ),
  );

  test('the button replaces the page, so that "back" does not return to it', async ({ page }) => {
    await page.goto(`/${mainEdition}/`);
    await page.goto(help);
    await page.locator('.exit__button').click();
    await expect(page).toHaveTitle('Elsewhere');
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${mainEdition}/$`));
  });

  test('three presses of Shift do the same, and each press is announced', { tag: '@only-wide' }, async ({ page }) => {
    await page.goto(help);
    await page.keyboard.press('Shift');
    const status = page.locator('quick-exit [role=status]');
    await expect(status).not.toBeEmpty();
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Elsewhere');
  });

  test('another key in between begins the count anew', { tag: '@only-wide' }, async ({ page }) => {
    await page.goto(help);
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(help));
  });
});

test.describe('the first page', () => {
  test('suggests an edition from the languages of the browser and stores nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.welcome__suggested a').first()).toHaveAttribute('href', `/${mainEdition}/`);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test('finds a country by its name in any of its languages, accents or not', async ({ page }) => {
    await page.goto('/');
    await page.locator('.welcome__find input').fill('osterreich');
    await expect(page.locator('.welcome__country:visible')).toHaveCount(1);
    await page.locator('.welcome__find input').fill('Austria');
    await expect(page.locator('.welcome__country:visible')).toHaveCount(1);
  });
});

/** The moment at which clocks in `timeZone` show `local`. */
function wallClock(local: string, timeZone: string): Date {
  const asUtc = new Date(`${local}Z`);
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(asUtc);
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ?? [];
  return new Date(asUtc.getTime() - Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000);
}
