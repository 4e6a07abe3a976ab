/** Serves a folder as a good host would, and counts what goes over the wire: bodies after brotli, without headers. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { hostHeaders } from '../host-headers.js';

export interface Sent {
  readonly path: string;
  readonly kind: 'html' | 'css' | 'script' | 'font' | 'image' | 'other';
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface CountingServer {
  readonly address: string;
  /** What was sent since the last call. */
  readonly taken: () => readonly Sent[];
  readonly close: () => void;
}

const types: Readonly<Record<string, readonly [type: string, kind: Sent['kind']]>> = {
  '.html': ['text/html; charset=utf-8', 'html'],
  '.css': ['text/css', 'css'],
  '.js': ['text/javascript', 'script'],
  '.mjs': ['text/javascript', 'script'],
  '.json': ['application/json', 'other'],
  '.svg': ['image/svg+xml', 'image'],
  '.png': ['image/png', 'image'],
  '.ico': ['image/x-icon', 'image'],
  '.woff2': ['font/woff2', 'font'],
  '.wasm': ['application/wasm', 'other'],
};
const text = /html|css|javascript|json|svg|xml/;

/** A page of the host without anything on it. The site's own blank page allows no script, and so would measure nothing. */
export const emptyPage = 'empty-page-of-the-bench.html';

export function countingServer(dir: string): Promise<CountingServer> {
  let sent: Sent[] = [];
  const packed = new Map<string, { body: Buffer; tag: string } & Omit<Sent, 'path' | 'kind'>>();
  const headersOf = hostHeaders(dir);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = join(dir, decodeURIComponent(pathname).replaceAll('..', ''));
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, 'index.html') : wanted;
    if (pathname === `/${emptyPage}`)
      return response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>empty</title>');
    if (!existsSync(file)) return response.writeHead(404).end();
    const [type, kind] = types[extname(file)] ?? ['application/octet-stream', 'other'];
    const isText = text.test(type);
    let entry = packed.get(file);
    if (!entry) {
      const plain = kind === 'html' ? atHome(readFileSync(file, 'utf8'), request.headers.host) : readFileSync(file);
      const body = isText ? brotliCompressSync(plain) : plain;
      const gzip = isText ? gzipSync(plain, { level: 9 }).length : plain.length;
      const tag = `"${createHash('sha256').update(plain).digest('hex').slice(0, 12)}"`;
      entry = { body, tag, raw: plain.length, gzip, brotli: body.length };
      packed.set(file, entry);
    }
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    response.setHeader('ETag', entry.tag);
    response.setHeader('Content-Type', type);
    if (isText) response.setHeader('Content-Encoding', 'br');
    if (request.headers['if-none-match'] === entry.tag) return response.writeHead(304).end();
    const { raw, gzip, brotli } = entry;
    sent.push({ path: pathname, kind, raw, gzip, brotli });
    return response.end(entry.body);
  });
  return new Promise((started) => {
    server.listen(0, 'localhost', () => {
      const address = server.address();
      started({
        address: `http://localhost:${typeof address === 'object' ? address?.port : ''}/`,
        taken: () => {
          const all = sent;
          sent = [];
          return all;
        },
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/** The page with its own address where it was built for another: a canonical link elsewhere would count against all alike. */
function atHome(html: string, host = ''): Buffer {
  return Buffer.from(html.replaceAll('https://kindlight.example/', `http://${host}/`));
}
