/**
 * A plain static server, for "npm start" and for the tests: node scripts/serve.js [--dir dist] [--strict-port].
 * PORT, HOST and BASE steer it. It writes no log: what a child reads is nobody's business (ruling 8).
 */
import './assert-node.js';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { basePath } from './base-path.js';
import { outDir } from './build-stamp.js';
import { hostHeaders } from './host-headers.js';

/** Serves `dir` and resolves to its address. Takes the next free port unless `isStrictPort`. */
export function serve({ dir, port = 4321, host = 'localhost', base = '/', isStrictPort = false }) {
  const prefix = base.replace(/\/+$/, '');
  // dev: files are looked up as they are asked for, so that a new build is seen without a restart.
  const assets = sirv(dir, { dev: true, etag: true, single: false, brotli: false, gzip: false });
  const server = createServer((request, response) => {
    answer({ request, response, dir, prefix, assets, headersOf: hostHeaders(dir) });
  });
  return new Promise((done, fail) => {
    let next = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || isStrictPort || next >= port + 50) return fail(error);
      next += 1;
      server.listen(next, host);
    });
    server.on('listening', () => {
      const { port: taken } = server.address();
      done({ server, port: taken, address: `http://${host}:${taken}${prefix}/` });
    });
    server.listen(next, host);
  });
}

function answer({ request, response, dir, prefix, assets, headersOf }) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (prefix) {
    if (url.pathname === '/' || url.pathname === prefix) return redirect(response, `${prefix}/`);
    if (!url.pathname.startsWith(`${prefix}/`)) return notFound(response, dir);
    url.pathname = url.pathname.slice(prefix.length);
  }
  for (const [name, value] of headersOf(prefix + url.pathname)) response.setHeader(name, value);
  if (!url.pathname.endsWith('/') && isFolder(dir, url.pathname)) {
    return redirect(response, `${prefix}${url.pathname}/${url.search}`);
  }
  request.url = url.pathname + url.search;
  return assets(request, response, () => notFound(response, dir));
}

function isFolder(dir, pathname) {
  try {
    const path = resolve(dir, `.${decodeURI(pathname)}`);
    return path.startsWith(resolve(dir)) && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function redirect(response, location) {
  response.writeHead(308, { Location: location.replace(/^\/{2,}/, '/') }).end();
}

function notFound(response, dir) {
  const page = join(dir, '404.html');
  response
    .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' })
    .end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Serves `dir` as the environment says and prints the address for people. */
export async function serveFromEnvironment(dir, isStrictPort = false) {
  const { PORT, HOST } = process.env;
  const { address } = await serve({
    dir,
    port: PORT ? Number(PORT) : undefined,
    host: HOST || undefined,
    base: basePath(),
    isStrictPort,
  });
  console.log(`\n  Kindlight is at ${address}\n  Stop it with Ctrl+C.\n`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, 'strict-port': { type: 'boolean' } } });
  const dir = values.dir ? resolve(values.dir) : outDir();
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(`Nothing to serve in ${dir}\n  Expected a built site with an index.html.\n  Fix: npm run build`);
    process.exit(1);
  }
  await serveFromEnvironment(dir, values['strict-port'] ?? false);
}
