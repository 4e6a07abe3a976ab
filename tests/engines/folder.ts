/** The school pack opened as files, in a browser that lets no file look into another (Chromium's turn is tests/e2e/pack.spec.ts). */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { portableSite } from '../../src/site/portable/portable-site.build.ts';
import { until, type Driver } from './driver.ts';

/** Unpacks `edition`, goes its ways, and takes the folder away again. */
export async function folderJourney(driver: Driver, builtDir: string, edition: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'usb stick '));
  try {
    for (const [file, bytes] of await portableSite({ from: resolve(builtDir), edition })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const at = (file: string): string => pathToFileURL(join(folder, file)).href;
    const page = (path: string): string => at(`files/${edition}/${path}index.html`);
    await driver.open(at('START.html'));
    await until(driver, "return document.querySelector('h1') !== null", 'the home opens');
    await driver.open(page('lessons/a1/'));
    await driver.click('lesson-quiz .quiz__list li:first-child [data-mark="0"] > button');
    await until(
      driver,
      "return document.querySelector('lesson-quiz .choice__say').textContent.trim() !== ''",
      'a quiz answers',
    );
    await driver.open(page('search/'));
    await driver.evaluate(
      "const field = document.querySelector('site-search input'); field.focus(); field.value = 'picture'; field.dispatchEvent(new Event('input', { bubbles: true }));",
    );
    await until(driver, "return document.querySelector('.search__results a') !== null", 'the search finds a page');
    await driver.open(page('help/'));
    await driver.click('.help__elsewhere summary');
    await until(
      driver,
      "return document.querySelectorAll('.help__elsewhere option').length > 20",
      'help of other countries can be looked up',
    );
    await driver.open(page('lessons/a1/present/'));
    await until(driver, "return document.querySelector('.step[data-now]') !== null", 'the projector shows a step');
    await driver.open(page('my/'));
    await until(
      driver,
      "return !document.querySelector('[data-folder]').hidden",
      'the page says what becomes of lights',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
