/** Serving: one nginx with our configuration and the compressed files, asked by wrk over the loopback. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findProgram } from '../../tests/engines/find-program.ts';
import { freePort, hasBrotli, nginx, startNginx } from '../../tests/hosting/nginx.ts';
import { compressSite } from '../compress.ts';
import { nginxConfig } from '../nginx-config.ts';
import type { Section } from './section.ts';
import { figure, kilobytes, table } from './table.ts';

const seconds = 10;
const connections = 64;
/** Linux counts processor time in ticks of a hundredth of a second. */
const tick = 0.01;

export async function measureServing(dir: string): Promise<Section> {
  const wrk = findProgram('wrk');
  if (!nginx || !wrk)
    return { skipped: 'nginx and wrk are needed (Debian: apt install nginx libnginx-mod-http-brotli-static wrk)' };
  process.env['BUILT_DIR'] = dir;
  const { readPage } = await import('../../tests/build/built-site.ts');
  const { filesOf } = await import('../../tests/build/page-files.ts');
  await compressSite(dir);
  const port = await freePort();
  const server = await startNginx(
    nginxConfig({ dir, root: dir, name: '_', listen: `127.0.0.1:${port}`, base: '/', hasBrotli, editions: [] }),
  );
  const address = (file: string): string => `/${relative(dir, file).replace(/index\.html$/, '')}`;
  const lessons = readdirSync(join(dir, 'en-gb', 'lessons')).filter((name) => /^[a-d]\d$/.test(name));
  const visits = lessons.map((id) => {
    const { html, styles, scripts } = filesOf(readPage(`en-gb/lessons/${id}/index.html`));
    return [html, ...styles, ...scripts];
  });
  const weight = (file: string): number => {
    const packed = hasBrotli ? `${file}.br` : `${file}.gz`;
    return statSync(existsSync(packed) ? packed : file).size;
  };
  const first = mean(visits.map((files) => files.reduce((sum, file) => sum + weight(file), 0)));
  const files = mean(visits.map((all) => all.length));
  const [probe = ''] = visits[0] ?? [];
  const tagOf = async (file: string): Promise<string> =>
    (await fetch(`http://127.0.0.1:${port}${address(file)}`, { headers: { 'accept-encoding': 'br' } })).headers.get(
      'etag',
    ) ?? '';

  const ask = async (name: string, addresses: readonly string[], headers: Record<string, string>) => {
    const script = join(mkdtempSync(join(tmpdir(), 'kindlight-wrk-')), 'ask.lua');
    const list = addresses.map((one) => `"${one}"`).join(', ');
    const set = Object.entries(headers).map(
      ([key, value]) => `wrk.headers[${JSON.stringify(key)}] = ${JSON.stringify(value)}`,
    );
    writeFileSync(
      script,
      `${set.join('\n')}\nlocal list = { ${list} }\nlocal at = 0\nrequest = function()\n  at = at % #list + 1\n  return wrk.format("GET", list[at])\nend\n`,
    );
    const before = workersTime();
    const output = execFileSync(
      wrk,
      ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-s', script, `http://127.0.0.1:${port}/`],
      { encoding: 'utf8' },
    );
    const time = workersTime() - before;
    const read = (pattern: RegExp): string => pattern.exec(output)?.[1] ?? '0';
    const requests = Number(read(/(\d+) requests in/));
    if (/Non-2xx or 3xx/.test(output)) throw new Error(`nginx answered wrk with errors\n${output}`);
    return {
      name,
      perSecond: Number(read(/Requests\/sec:\s+([\d.]+)/)),
      p99: read(/99%\s+(\S+)/),
      processor: (time / requests) * 1e6,
    };
  };

  try {
    const brotli = { 'accept-encoding': 'gzip, deflate, br' };
    const pages = visits.map(([html = '']) => address(html));
    const rows = [
      await ask('lesson pages (HTML)', pages, brotli),
      await ask('all files of a first visit', visits.flat().map(address), brotli),
      await ask('a page asked for again (304)', [address(probe)], { ...brotli, 'if-none-match': await tagOf(probe) }),
    ];
    const visit = rows[1];
    const perDay = visit ? (86_400 * 1e6) / (visit.processor * files) : NaN;
    return {
      tables: [
        table(
          ['asked for', 'requests/s', '99 % within', 'processor µs a request'],
          rows.map(({ name, perSecond, p99, processor }) => [name, figure(perSecond), p99, figure(processor)]),
        ),
        table(
          ['a first visit to a lesson', 'measured'],
          [
            [`files (mean of ${visits.length} English lessons)`, figure(files)],
            [`kB on the wire, ${hasBrotli ? 'brotli' : 'gzip'}, without pictures and headers`, kilobytes(first)],
            [
              'first visits a day that one core can serve (86,400 s / processor time of a visit)',
              figure(Math.round(perDay / 1e6) * 1e6),
            ],
            ['traffic at a million first visits a day, TB', figure((first * 1e6) / 1e12)],
          ],
        ),
      ],
      notes: `nginx ${nginxVersion()} with 2 workers, wrk with 1 thread and ${connections} kept connections for ${seconds} s on the same machine, plain http, ${hasBrotli ? 'brotli' : 'gzip'} files sent as they lie. TLS and pictures are not in it.`,
    };
  } finally {
    await server.stop();
  }

  /** Processor seconds of all nginx workers so far. */
  function workersTime(): number {
    return server.workers().reduce((sum, pid) => {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      return sum + (Number(fields[11]) + Number(fields[12])) * tick;
    }, 0);
  }
}

function nginxVersion(): string {
  // nginx says its version on the error stream.
  return /nginx\/([\d.]+)/.exec(execFileSync('sh', ['-c', `"${nginx}" -v 2>&1`], { encoding: 'utf8' }))?.[1] ?? '?';
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
