/** The main ways through the site, told once for every engine. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until, type Driver } from './driver.ts';
import { folderJourney } from './folder.ts';

export interface Journey {
  readonly name: string;
  readonly run: (driver: Driver, address: string) => Promise<void>;
}

/** Journeys through the site built into `builtDir`. */
export function journeys(builtDir: string): readonly Journey[] {
  const edition =
    ['en-gb', ...readdirSync(builtDir)].find((name) => existsSync(join(builtDir, name, 'lessons'))) ?? 'en-gb';
  const lesson = readdirSync(join(builtDir, edition, 'lessons')).find((name) => /^[a-d]\d$/.test(name)) ?? 'a1';
  const at = `${edition}/lessons/${lesson}/`;
  return [
    {
      name: 'from the first page to the own edition',
      run: async (driver, address) => {
        await driver.open(address);
        await driver.click(`.welcome__countries a[href$="/${edition}/"]`);
        await until(
          driver,
          `return location.pathname === '/${edition}/' && document.querySelector('h1') !== null`,
          'the home of the edition opens',
        );
      },
    },
    {
      name: 'a quiz answered to its end',
      run: async (driver, address) => {
        await driver.open(address + at);
        await until(
          driver,
          "return document.querySelector('lesson-quiz quiz-question button') !== null",
          'the quiz becomes tappable',
        );
        await driver.click('lesson-quiz .quiz__list li:first-child [data-mark="1"] > button');
        await until(
          driver,
          "return document.querySelector('lesson-quiz .choice__say').textContent.trim() !== ''",
          'an answer is given',
        );
        const count = Number(
          await driver.evaluate("return document.querySelectorAll('lesson-quiz .quiz__list > li').length"),
        );
        for (let item = 1; item <= count; item += 1)
          await driver.click(`lesson-quiz .quiz__list > li:nth-child(${item}) [data-mark="0"] > button`);
        await driver.evaluate(
          'document.querySelectorAll(\'.quiz__back [data-mark="0"] > button\').forEach((button) => button.click())',
        );
        await until(driver, "return document.querySelector('.quiz__end').textContent.trim() !== ''", 'the end is told');
      },
    },
    {
      name: 'one tap to help, with a number that dials',
      run: async (driver, address) => {
        await driver.open(address + at);
        await driver.click('.help-bar a[href="#help"]');
        await until(
          driver,
          "const box = document.querySelector('#help-title').getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0",
          'help is in sight',
        );
        await until(driver, 'return document.querySelector(\'#help a[href^="tel:"]\') !== null', 'a number dials');
      },
    },
    {
      name: 'no page scrolls sideways',
      run: async (driver, address) => {
        for (const path of ['', `${edition}/`, `${edition}/lessons/`, at, `${edition}/help/`]) {
          await driver.open(address + path);
          const wide = await driver.evaluate(
            'return document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          if (Number(wide) > 0) throw new Error(`/${path} is ${String(wide)} px too wide`);
        }
      },
    },
    {
      name: 'nothing is kept before the child agrees',
      run: async (driver, address) => {
        await driver.open(address + at);
        const kept = await driver.evaluate(
          'return [localStorage.length, sessionStorage.length, document.cookie].join()',
        );
        if (kept !== '0,0,') throw new Error(`Something was kept: ${String(kept)}`);
      },
    },
    {
      name: 'the school pack from a folder',
      // Packs are for Chromium and Firefox, which schools have on their computers.
      run: async (driver) => {
        if (driver.name === 'Firefox') await folderJourney(driver, builtDir, edition);
      },
    },
  ];
}
