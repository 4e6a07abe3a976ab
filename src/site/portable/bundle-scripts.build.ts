/** The modules of a built site as one classic script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { classicScript } from '../../catalog/classic-script.build.ts';

const runtime = join(import.meta.dirname, 'runtime.browser.ts');
const workerPattern = /new Worker\(new URL\((["'`])\/assets\/([^"'`]+)\1/g;

/** One script with the modules `names` of the folder `assets` and everything they load later. */
export async function bundleScripts(assets: string, names: readonly string[]): Promise<Uint8Array> {
  const workers = findWorkers(assets, names);
  const entry = [
    `import { start } from ${JSON.stringify(runtime)};`,
    'void start({',
    ...[...names, ...workers].map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`./${name}`)}),`),
    '});',
  ].join('\n');
  const { contents } = await classicScript({
    stdin: { contents: entry, resolveDir: assets, sourcefile: 'kindlight-app.js' },
    define: { 'import.meta.url': '"file:///"', 'import.meta.env.BASE_URL': '"/"' },
    inject: [runtime],
    plugins: [siteModules(assets, new Set(workers))],
  });
  return contents;
}

/** Scripts that are only ever addresses: workers, and what their modules start in turn. */
function findWorkers(assets: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = readFileSync(join(assets, name), 'utf8');
    for (const [, , worker = ''] of code.matchAll(workerPattern)) {
      found.add(worker);
      visit(worker);
    }
    for (const [, , next = ''] of code.matchAll(/(["'`])\.\/([\w.-]+\.js)\1/g)) visit(next);
  };
  for (const name of names) visit(name);
  return [...found].sort();
}

/** What a script of the site takes from its server, it takes from the runtime. */
function siteModules(assets: string, workers: ReadonlySet<string>): Plugin {
  return {
    name: 'kindlight:portable',
    setup: ({ onLoad }) => {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (!path.startsWith(assets)) return undefined;
        const name = path.slice(assets.length).replace(/^[\\/]/, '');
        const code = readFileSync(path, 'utf8')
          .replaceAll(
            /(["'`])\/assets\/([\w.-]+)\1/g,
            (_, __, file: string) => `fileUrl(${JSON.stringify(`assets/${file}`)})`,
          )
          // An address that is known only in the browser.
          .replaceAll(/\bimport\((?=[^"'`)])/g, 'importModule(');
        const scope = `import { workerScope } from ${JSON.stringify(runtime)};const self = workerScope(${JSON.stringify(name)});`;
        return { contents: workers.has(name) ? scope + code : code, loader: 'js' };
      });
    },
  };
}
