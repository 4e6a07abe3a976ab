/** After the build: for each edition the files in which it travels to a device, and the note that names them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleEditions } from '../features/offline/edition-bundles.build.ts';
import { loadSite } from '../site/load-site.ts';
import { securityHeaders } from '../site/security-policy.ts';

export function offlineBundles(): AstroIntegration {
  let base = '/';
  return {
    name: 'kindlight:offline-bundles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const from = fileURLToPath(dir);
        const started = Date.now();
        const site = { from, base, headers: securityHeaders() };
        for await (const { files } of bundleEditions(site, [...loadSite().catalogs.keys()]))
          for (const [name, bytes] of files) {
            mkdirSync(dirname(join(from, name)), { recursive: true });
            writeFileSync(join(from, name), bytes);
          }
        logger.info(`${String(loadSite().catalogs.size)} editions in ${String(Date.now() - started)} ms`);
      },
    },
  };
}
