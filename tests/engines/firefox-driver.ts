/** Firefox over WebDriver BiDi. Playwright needs a Firefox of its own build; this takes the one that people have. */
import puppeteer from 'puppeteer-core';
import { EngineMissing, type Driver } from './driver.ts';
import { findProgram } from './find-program.ts';

/** A fresh Firefox with the screen of a phone; FIREFOX_PATH names another one than that on the PATH. */
export async function startFirefox(): Promise<Driver> {
  const executablePath = findProgram(process.env['FIREFOX_PATH'], 'firefox-esr', 'firefox');
  if (!executablePath) throw new EngineMissing('Firefox is not installed (Debian: apt install firefox-esr)');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // As people have it: no file may look into another. The driver's own profile is laxer.
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    defaultViewport: { width: 360, height: 740 },
  });
  const page = await browser.newPage();
  return {
    name: 'Firefox',
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    click: async (selector) => {
      const target = await page.waitForSelector(selector, { visible: true, timeout: 10_000 });
      // Out from under the bar at the foot of the window, which would take the click.
      await target?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      await target?.click();
    },
    evaluate: (body) => page.evaluate(`(() => { ${body} })()`),
    close: () => browser.close(),
  };
}
