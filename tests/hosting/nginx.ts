/** Starts Debian's nginx with the configuration that "npm run nginx" prints. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../engines/find-program.ts';

/** Debian keeps servers in sbin, which is not on everyone's PATH. */
export const nginx = findProgram('nginx', '/usr/sbin/nginx');

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(brotliModule);

export interface Running {
  /** What nginx itself said. */
  readonly log: () => string;
  /** Process ids of the workers, where the system tells them. */
  readonly workers: () => readonly number[];
  readonly stop: () => Promise<void>;
}

/** Runs nginx around `site`, a configuration for inside http { }; resolves when its workers have started. */
export async function startNginx(site: string): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'kindlight-nginx-'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
${userInfo().uid === 0 ? 'user root;' : ''}
daemon off; worker_processes 2; pid ${join(folder, 'pid')}; error_log stderr notice;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; ${temporary} include ${join(folder, 'site.conf')}; }
`,
  );
  execFileSync(nginx!, ['-t', '-q', '-c', join(folder, 'nginx.conf'), '-e', 'stderr']);
  const child = spawn(nginx!, ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  await new Promise<void>((started, failed) => {
    child.stderr.on('data', (text: Buffer) => {
      log += text.toString();
      if (log.includes('start worker process')) started();
    });
    child.once('exit', (code) => {
      failed(new Error(`nginx ended with ${code}\n${log}`));
    });
  });
  return {
    log: () => log,
    workers: () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number),
    stop: () =>
      new Promise((stopped) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true });
          stopped();
        });
        child.kill('SIGQUIT');
      }),
  };
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        done(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
