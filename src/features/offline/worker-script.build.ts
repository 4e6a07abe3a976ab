/** The service worker as one classic script: browsers of old phones know no modules in workers. */
import { join } from 'node:path';
import { classicScript } from '../../catalog/classic-script.build.ts';

let script: Promise<string> | undefined;

/** Its text; made once a build. */
export function workerScript(): Promise<string> {
  script ??= classicScript({
    entryPoints: [join(process.cwd(), 'src/features/offline/service-worker.browser.ts')],
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
  }).then(({ text }) => text);
  return script;
}
