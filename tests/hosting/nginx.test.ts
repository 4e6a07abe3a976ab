/** A real nginx with the printed configuration and a built site. Where nginx is not installed, a named skip. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browser.js';
import { compressSite } from '../../scripts/compress.ts';
import { nginxConfig } from '../../scripts/nginx-config.ts';
import { securityHeaders } from '../../src/site/security-policy.ts';
import { builtDir } from '../build/built-site.ts';
import { freePort, hasBrotli, nginx, startNginx, type Running } from './nginx.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const isFull = process.env['KINDLIGHT_FULL'] === '1';
const editions = [
  { tag: 'de-AT', slug: 'de-at' },
  { tag: 'uk-UA', slug: 'uk-ua' },
];
const bigPage = '/en-gb/lessons/c4/';

/** Without nginx one named skip, not one for every test. */
const whereNginxIs: (name: string, tests: () => void) => void = nginx ? describe : () => undefined;
if (!nginx) {
  test.skipIf(!isFull)('nginx is not installed (Debian: apt install nginx libnginx-mod-http-brotli-static)', () => {
    expect(nginx).toBeDefined();
  });
}

whereNginxIs('nginx with the printed configuration', () => {
  const site = mkdtempSync(join(tmpdir(), 'kindlight-site-'));
  let server: Running;
  let port: number;
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    ask(port, path, headers, method);

  beforeAll(async () => {
    for (const name of readdirSync(builtDir)) {
      // One edition is enough to compress; the addresses of the others are only named.
      if (!/^[a-z-]+-[a-z]{2}$/.test(name) || name === 'en-gb')
        cpSync(join(builtDir, name), join(site, name), { recursive: true });
    }
    writeFileSync(join(site, '.secret'), 'not for readers');
    await compressSite(site, { quality: 3 });
    port = await freePort();
    const options = { dir: site, root: site, name: '_', listen: `127.0.0.1:${port}`, base: '/', hasBrotli, editions };
    server = await startNginx(nginxConfig(options));
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    rmSync(site, { recursive: true, force: true });
  });

  test.each(['/', bigPage, '/nowhere/', '/en-gb/help'])('every security header comes with %s', async (path) => {
    const { headers } = await get(path);
    for (const [name, value] of securityHeaders()) expect(headers[name.toLowerCase()], name).toBe(value);
  });

  test('tells nobody its version, sets no cookie, writes down no visit', async () => {
    const { headers } = await get(bigPage);
    expect(headers['server']).toBe('nginx');
    expect(headers['set-cookie']).toBeUndefined();
    await get('/nowhere/');
    expect(server.log()).not.toMatch(/GET|nowhere|127\.0\.0\.1, server/);
  });

  test('sends the compressed twin that a browser can read, and the same words', async () => {
    const plain = await get(bigPage);
    const zipped = await get(bigPage, { 'accept-encoding': 'gzip' });
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    expect(zipped.body.length).toBeLessThan(plain.body.length / 2);
    expect(zipped.headers['vary']).toContain('Accept-Encoding');
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.skipIf(!hasBrotli)(
    'sends brotli where the browser takes it (Debian: libnginx-mod-http-brotli-static)',
    async () => {
      const plain = await get(bigPage);
      const packed = await get(bigPage, { 'accept-encoding': 'gzip, br' });
      expect(packed.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(packed.body)).toEqual(plain.body);
    },
  );

  test('files named after their content stay, pages are asked for again and cost one short answer', async () => {
    const [script = ''] = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
    expect((await get(`/assets/${script}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await get(bigPage);
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await get(bigPage, { 'if-none-match': page.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('what is not there answers with our own page, and a folder without slash leads to the one with', async () => {
    const missing = await get('/nowhere/');
    expect(missing.status).toBe(404);
    expect(missing.body).toEqual(readFileSync(join(site, '404.html')));
    const folder = await get('/en-gb/help');
    expect([folder.status, folder.headers.location]).toEqual([301, '/en-gb/help/']);
  });

  test.each(['/_headers', '/.secret', '/..%2f..%2fetc/passwd', '/en-gb/../../etc/passwd'])(
    'gives nothing for %s',
    async (path) => {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    },
  );

  test('takes nothing from anybody', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
    expect((await get('/', {}, 'PUT')).status).toBe(405);
  });

  describe('the first page', () => {
    const arrive = (language: string, site = 'none'): Promise<Answer> =>
      get('/', { 'accept-language': language, 'sec-fetch-site': site });

    test.each([
      ['de-AT,de;q=0.9,en;q=0.8', '/de-at/'],
      ['uk-UA', '/uk-ua/'],
      ['UK-ua;q=0.9', '/uk-ua/'],
    ])('opens the edition that %s asks for', async (language, location) => {
      const answer = await arrive(language);
      expect([answer.status, answer.headers.location]).toEqual([302, location]);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['vary']).toContain('Accept-Language');
      expect(answer.headers['set-cookie']).toBeUndefined();
    });

    test.each(['', 'de', 'de-DE,de-AT;q=0.5', 'en-GB', 'uk', 'xx-YY', 'uk-UAX', '"><script>', 'de-AT\\'])(
      'lets %j choose for itself',
      async (language) => {
        expect((await arrive(language)).status).toBe(200);
      },
    );

    test('stays open to whoever comes back from a page of ours, and to old browsers', async () => {
      expect((await arrive('de-AT', 'same-origin')).status).toBe(200);
      expect((await get('/', { 'accept-language': 'de-AT' })).status).toBe(200);
    });
  });

  test('a lesson opens in Chromium without one complaint about the policy', async () => {
    const found = await findChromium();
    const browser = await chromium.launch({
      executablePath: found.path,
      args: found.flags,
      env: { ...process.env, ...found.env } as Record<string, string>,
    });
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('requestfailed', (failed) => complaints.push(failed.url()));
    await page.goto(`http://127.0.0.1:${port}${bigPage}`, { waitUntil: 'networkidle' });
    expect(await page.locator('main h1').count()).toBe(1);
    expect(complaints).toEqual([]);
    await browser.close();
  }, 60_000);
});

whereNginxIs('nginx below a folder', () => {
  const base = '/schools/safe.ty/';
  const site = mkdtempSync(join(tmpdir(), 'kindlight-folder-'));
  let server: Running;
  let port: number;

  beforeAll(async () => {
    const headers = readFileSync(join(builtDir, '_headers'), 'utf8').replaceAll(/^\//gm, base);
    writeFileSync(join(site, '_headers'), headers);
    writeFileSync(join(site, 'index.html'), 'choose '.repeat(100));
    writeFileSync(join(site, '404.html'), 'not here');
    cpSync(join(builtDir, 'assets'), join(site, 'assets'), { recursive: true });
    await compressSite(site, { quality: 1 });
    port = await freePort();
    const options = { dir: site, root: site, name: '_', listen: `127.0.0.1:${port}`, base, hasBrotli, editions };
    server = await startNginx(nginxConfig(options));
  });

  afterAll(async () => {
    await server.stop();
    rmSync(site, { recursive: true, force: true });
  });

  test('serves the folder, leads to its slash, and has its own page for what is missing', async () => {
    const home = await ask(port, base, { 'accept-encoding': 'gzip' });
    expect([home.status, home.headers['content-encoding']]).toEqual([200, 'gzip']);
    for (const [name, value] of securityHeaders()) expect(home.headers[name.toLowerCase()], name).toBe(value);
    expect((await ask(port, base.slice(0, -1))).headers.location).toBe(base);
    const missing = await ask(port, `${base}nowhere/`);
    expect([missing.status, missing.body.toString()]).toEqual([404, 'not here']);
    expect((await ask(port, `${base}_headers`)).status).toBe(404);
    expect((await ask(port, '/schools/safexty/')).status).toBe(404);
  });

  test('keeps its hashed files and opens editions below the folder', async () => {
    const [script = ''] = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
    expect((await ask(port, `${base}assets/${script}`)).headers['cache-control']).toContain('immutable');
    const start = await ask(port, base, { 'accept-language': 'de-AT', 'sec-fetch-site': 'none' });
    expect([start.status, start.headers.location]).toEqual([302, `${base}de-at/`]);
  });
});

test('a site built for another folder is refused with a remedy', () => {
  expect(() =>
    nginxConfig({ dir: builtDir, root: '/srv', name: '_', listen: '80', base: '/safety/', hasBrotli, editions }),
  ).toThrow(/Fix: build and print with the same BASE/);
});

/** One request as it is: nothing decoded, nothing followed, the path sent as written. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false },
      (response: IncomingMessage) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
        });
      },
    );
    sent.on('error', fail).end();
  });
}
