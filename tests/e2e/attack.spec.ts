/**
 * Somebody who wants a page to run something tries every door it has: fields, addresses, files, storage, messages. The
 * fixture fails a test on any word in the console, any broken policy (so on an attack that only the policy stopped, too)
 * and any request elsewhere; here nothing may have run, and nothing of the input may have become an element.
 */
import type { Page } from '@playwright/test';
import { checkOf } from '../../src/features/classroom/codes/session-link.ts';
import { hostileStrings, mixer } from '../fixtures/hostile/inputs.ts';
import { expect, test } from './fixtures.ts';
import { isFull, mainEdition } from './site.ts';

const home = `/${mainEdition}/`;
const session = '1.en-gb.a1_a4.t45.ws.lde_uk.7qk';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const ran: string[] = [];
    const canary = (): void => void ran.push(location.href);
    Object.assign(window, { ran, canary, alert: canary, confirm: canary, prompt: canary });
  });
});

/** Fails where something ran, or where an element stands in the page that only an attack brings. */
async function nothingRan(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const isForeign = (element: Element): boolean =>
      element.matches('iframe, object, embed, base, style, marquee, math, audio, script:not([src], [type$=json])') ||
      element.matches(
        'img[src="x"], img[src="1"], [src*="elsewhere"], [href*="elsewhere.example"], [srcdoc], [style*="url"]',
      ) ||
      [...element.attributes].some(
        ({ name, value }) =>
          /^on/.test(name) || (/^(href|src|action|formaction)$/.test(name) && /^\W*(java|vb)script/i.test(value)),
      );
    return {
      ran: (window as unknown as { ran: string[] }).ran,
      foreign: [...document.querySelectorAll('*')].filter(isForeign).map((element) => element.outerHTML.slice(0, 200)),
      prototype: Object.keys(Object.prototype),
    };
  });
  expect(found).toEqual({ ran: [], foreign: [], prototype: [] });
}

/** Inputs for one field: the list itself, and in a full run mixtures up to `most`. */
function inputs(seed: number, most: number): string[] {
  const mix = mixer(seed);
  return [...hostileStrings, ...Array.from({ length: isFull ? most - hostileStrings.length : 0 }, () => mix.text())];
}

test.describe('Text that becomes markup or a script', () => {
  test.use({ allowedConsole: [/Trusted ?(Types?|HTML|Script)|Policy violation/] });

  test('is refused by the browser, whatever a script of ours would do', async ({ page }) => {
    await page.goto(home);
    const refused = await page.evaluate(() => {
      const html = '<img src=x onerror=canary()>';
      const frame = document.createElement('iframe');
      const script = document.createElement('script');
      const attempts: Record<string, () => unknown> = {
        innerHTML: () => (document.body.innerHTML = html),
        'innerHTML with a link': () => (document.body.innerHTML = '<link rel=stylesheet href=x>'),
        outerHTML: () => (document.querySelector('h1')!.outerHTML = html),
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', html),
        'document.write': () => document.write(html),
        createContextualFragment: () => document.createRange().createContextualFragment(html),
        srcdoc: () => (frame.srcdoc = html),
        'text of a script': () => (script.text = 'canary()'),
        'script from elsewhere': () => (script.src = 'https://elsewhere.example/x.js'),
        'script as data': () => (script.src = 'data:text/javascript,canary()'),
        'handler as text': () => document.body.setAttribute('onclick', 'canary()'),
        'worker from elsewhere': () => new Worker('https://elsewhere.example/x.js'),
        'worker as data': () => new Worker('data:text/javascript,1'),
        'another policy': () =>
          (
            window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy('mine', {}),
      };
      return Object.entries(attempts).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [`${name} went through`];
        } catch {
          return [];
        }
      });
    });
    expect(refused).toEqual([]);
    // What a test evaluates may use eval; a file of the site may not.
    const code = ['eval("canary()")', 'new Function("canary()")()', 'setTimeout("canary()")'];
    const tried = code.map((one) => `try { ${one}; through.push(${JSON.stringify(one)}); } catch {}`).join('\n');
    await page.route('**/tried.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `export const through = [];\n${tried}` }),
    );
    const address = '/tried.js';
    expect(
      await page.evaluate(async (file) => ((await import(file)) as { through: string[] }).through, address),
    ).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { ran: string[] }).ran)).toEqual([]);
  });
});

test.describe('Hostile text runs nothing', () => {
  test('typed into the search', async ({ page }) => {
    await page.goto(`${home}search/?q=${encodeURIComponent(hostileStrings[0]!)}`);
    const field = page.getByRole('searchbox');
    await field.focus();
    await field.evaluate(
      (element: HTMLInputElement, all) => {
        for (const text of all) {
          element.value = text;
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
      },
      inputs(1, 30_000),
    );
    // The worker answers in order: with this answer, all others have come.
    await field.fill('picture');
    await expect(page.locator('.search__results li').first()).toBeVisible({ timeout: isFull ? 200_000 : 20_000 });
    await nothingRan(page);
  });

  test('typed or opened as a code', async ({ page }) => {
    await page.goto(`${home}my/passport/`);
    await tryField(page, '.passport__type', inputs(2, 34_000));
    await tryHash(page, hostileStrings);
    await nothingRan(page);
    await page.goto(`${home}teachers/results/`);
    await tryField(page, '[data-type]', inputs(3, 33_000));
    await tryHash(
      page,
      hostileStrings.slice(0, 60).map((text) => `${session}.${text}`),
    );
    // Codes are counted one after the other; the last one has been heard when this is over.
    await page.locator('class-results').evaluate((element) => (element as unknown as { turn: Promise<void> }).turn);
    await expect(page.locator('[data-heard-words]')).not.toBeEmpty();
    await nothingRan(page);
  });

  test('chosen as a file of lights', async ({ page }) => {
    await page.goto(`${home}my/`);
    const mix = mixer(4);
    const sound = '{"format":"kindlight-lights","v":2,"lights":{"a1":[308,1],"b6":[312,0]}}';
    const files = [...hostileStrings, ...Array.from({ length: isFull ? 2_844 : 200 }, () => mix.spoilJson(sound))];
    await page.locator('input[type=file]').evaluate(async (input: HTMLInputElement, texts) => {
      for (const text of texts) {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], text.slice(0, 40), { type: 'text/html' }));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((read) => setTimeout(read));
      }
    }, files);
    await expect(page.locator('.my__status:not(:empty)')).toHaveCount(1);
    await nothingRan(page);
  });

  test('in an address', async ({ page }) => {
    await page.goto('/join/');
    await tryHash(page, hostileStrings);
    await nothingRan(page);
    const spoiled = ['<img src=x onerror=canary()>', '"],*,[x="', '%22%3E%3Csvg/onload=canary()%3E'].map((text) => {
      const body = session.replace('lde_uk', text);
      return `${body}.${checkOf(body)}`;
    });
    const readAtOnce = ['join/', 'teachers/session/', 'teachers/year/', 'teachers/paper/', 'lessons/a1/present/'];
    for (const [at, path] of readAtOnce.entries()) {
      const text = spoiled[at % spoiled.length]!;
      await page.goto(`${home}${path}?q=${encodeURIComponent(text)}&next=javascript:canary()#${text}`);
      await expect(page.locator('h1').first()).toBeAttached();
      await nothingRan(page);
    }
  });

  test('standing in storage, whatever its shape', async ({ page }) => {
    const mix = mixer(5);
    const sound: Readonly<Record<string, string>> = {
      kindlight:
        '{"v":2,"use":"family","people":[{"who":"fox-moon-boat-blue","lights":{"a1":[308,7]},"sensitive":false,"plan":["people/mum"]}]}',
      'kindlight-next': '{"v":2,"use":"one","people":[]}',
      'kindlight-reading': '{"v":1,"look":"size1 clear","speed":1}',
      'kindlight-sessions': `{"v":1,"links":["${session}.${checkOf(session)}"]}`,
      'kindlight-years': '{"v":1,"links":["x"]}',
      'kindlight-class': '{"v":1,"until":99999,"days":30,"current":7391,"classes":[]}',
    };
    for (const path of [
      'my/',
      'lessons/',
      'lessons/a1/',
      'my/plan/',
      'boosters/',
      'teachers/session/',
      'teachers/results/',
      'teachers/year/',
    ]) {
      const kept = Object.entries(sound).map(
        ([key, text]) =>
          [
            key,
            mix.pick([
              mix.spoilJson(text),
              mix.text(),
              JSON.stringify({ v: 1, look: mix.text(), links: [mix.text()] }),
            ]),
          ] as const,
      );
      await page.goto('/blank.html');
      await page.evaluate((entries) => {
        for (const [key, text] of entries) {
          localStorage.setItem(key, text);
          sessionStorage.setItem(key, text);
        }
      }, kept);
      await page.goto(`${home}${path}`);
      await expect(page.locator('h1').first()).toBeVisible();
      await nothingRan(page);
    }
  });

  test('sent by another window', async ({ page }) => {
    await page.goto(`${home}lessons/a1/present/`);
    await page.evaluate(async (all) => {
      const channel = new BroadcastChannel(`kindlight-present ${location.pathname}`);
      for (const text of [...all, -1, 1e9, Number.NaN, null, { toString: 1 }, [1]]) {
        channel.postMessage(text);
        window.postMessage(text, '*');
      }
      await new Promise((heard) => setTimeout(heard));
      channel.postMessage(1);
    }, hostileStrings);
    await expect(page.locator('.step[data-now]')).toHaveCount(1);
    await expect(page.locator('.step').nth(1)).toHaveAttribute('data-now', '');
    await nothingRan(page);
  });
});

/** Puts each text into the field of a form and sends it. */
async function tryField(page: Page, form: string, texts: readonly string[]): Promise<void> {
  await page.locator(form).evaluate((element: HTMLFormElement, all) => {
    for (const text of all) {
      element.querySelector('input')!.value = text;
      element.requestSubmit();
    }
  }, texts);
}

/** Opens each text after "#", in the page that is open. */
async function tryHash(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const text of all) {
      location.hash = text;
      await new Promise((heard) => setTimeout(heard));
    }
  }, texts);
}
