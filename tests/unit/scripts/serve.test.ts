import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.js';

const dir = mkdtempSync(join(tmpdir(), 'kindlight-serve-'));
mkdirSync(join(dir, 'en-gb'));
writeFileSync(join(dir, 'index.html'), 'choose');
writeFileSync(join(dir, 'en-gb', 'index.html'), 'home');
writeFileSync(join(dir, '404.html'), 'not here');
writeFileSync(
  join(dir, '_headers'),
  "/*\n  Content-Security-Policy: default-src 'none'\n  X-A: 1\n\n/en-gb/*\n  X-B: a:b\n",
);

const servers: Server[] = [];
const start = async (options: object = {}) => {
  const started = await serve({ dir, port: 24_321, ...options });
  servers.push(started.server);
  return started.address;
};
// Kept connections would lead the next test to the server of the last one.
afterEach(() => Promise.all(servers.splice(0).map(stop)));

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

test('serves the page of a folder', async () => {
  const response = await fetch(`${await start()}en-gb/`);
  expect([response.status, await response.text()]).toEqual([200, 'home']);
});

test('sends a folder without a slash to the one with, so that relative links hold', async () => {
  const response = await fetch(`${await start()}en-gb`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/en-gb/']);
});

test('answers with our own page where there is nothing', async () => {
  const response = await fetch(`${await start()}xx/`);
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
});

test('never leaves its folder', async () => {
  const address = await start();
  expect((await fetch(`${address}..%2f..%2fetc/passwd`)).status).toBe(404);
  expect((await fetch(`${address}%2e%2e/`)).status).not.toBe(500);
});

test('takes the next port when one is taken, unless told otherwise', async () => {
  const first = new URL(await start());
  const second = new URL(await start());
  expect(Number(second.port)).toBeGreaterThan(Number(first.port));
  await expect(start({ port: Number(first.port), isStrictPort: true })).rejects.toThrow('EADDRINUSE');
});

test('serves below another folder when the site was built for one', async () => {
  const address = await start({ base: '/kindlight/' });
  expect(address).toMatch(/\/kindlight\/$/);
  expect(await (await fetch(`${address}en-gb/`)).text()).toBe('home');
  expect((await fetch(new URL('/en-gb/', address))).status).toBe(404);
});

test('says what the build tells hosts to say, page by page', async () => {
  const address = await start();
  const headersAt = async (path: string) => {
    const { headers } = await fetch(address + path);
    return ['content-security-policy', 'x-a', 'x-b'].map((name) => headers.get(name));
  };
  expect(await headersAt('')).toEqual(["default-src 'none'", '1', null]);
  expect(await headersAt('en-gb/')).toEqual(["default-src 'none'", '1', 'a:b']);
});
