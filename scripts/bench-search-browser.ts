/** Times the search of a built site in Chromium with the processor slowed down six times, as on an old phone. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browser.js';
import { serve } from './serve.js';

const slowdown = 6;
const rounds = 5;
/** A word for "picture" or "password" in the scripts that the sample has; English elsewhere. */
const queries: Readonly<Record<string, string>> = {
  en: 'picture',
  de: 'Passwort',
  th: 'รูป',
  km: 'រូប',
  ja: '写真',
  ka: 'სურათი',
  uk: 'фото',
};

interface Timing {
  readonly first: number;
  readonly warm: number;
}

/** Prints for each built edition how long the index takes after the first touch, and the first result after a key. */
export async function timeInBrowser(dir: string): Promise<void> {
  const found = await findChromium();
  const { server, address } = await serve({ dir, port: 4750 });
  const browser = await chromium.launch({ executablePath: found.path, args: found.flags });
  console.log(`\nAt ${slowdown}x CPU slowdown, ${rounds} rounds, median in ms:`);
  for (const edition of readdirSync(dir).filter((name) => existsSync(join(dir, name, 'search', 'index.html')))) {
    const query = queries[edition.slice(0, edition.indexOf('-'))] ?? 'picture';
    const times: Timing[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      const cdp = await page.context().newCDPSession(page);
      await page.goto(`${address}${edition}/search/`);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      times.push(await page.evaluate(timeOne, query));
      await page.close();
    }
    const median = (pick: (time: Timing) => number): number =>
      Math.round(times.map(pick).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0);
    console.log(
      `${edition}: first touch to first result ${median(({ first }) => first)}, key to result with the index there ${median(({ warm }) => warm)}`,
    );
  }
  await browser.close();
  server.close();
}

/** Runs in the page: touches the field, types, waits for the answer; then types again with all in place. */
async function timeOne(query: string): Promise<Timing> {
  const field = document.querySelector<HTMLInputElement>('site-search input');
  const root = document.querySelector('site-search');
  if (!field || !root) throw new Error('There is no search on this page.');
  const answered = (): Promise<void> =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    });
  const type = async (text: string): Promise<number> => {
    const start = performance.now();
    field.value = text;
    const done = answered();
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await done;
    return performance.now() - start;
  };
  field.focus();
  const first = await type(query);
  const warm = await type(query.slice(0, -1));
  return { first, warm };
}
