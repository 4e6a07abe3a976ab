/** The service worker as one classic script: browsers of old phones know no modules in workers. */
import { join } from 'node:path';
import { build } from 'esbuild';

let script: Promise<string> | undefined;

/** Its text; made once a build. */
export function workerScript(): Promise<string> {
  script ??= make();
  return script;
}

async function make(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(process.cwd(), 'src/features/offline/service-worker.browser.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
