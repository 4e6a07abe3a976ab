/** After the build: for each edition the files in which it travels to a device, and the note that names them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleEdition } from '../features/offline/edition-bundles.build.ts';
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
      'astro:build:done': ({ dir, logger }) => {
        const from = fileURLToPath(dir);
        const started = Date.now();
        for (const slug of loadSite().catalogs.keys())
          for (const [name, bytes] of bundleEdition({ from, slug, base, headers: securityHeaders() }).files) {
            mkdirSync(dirname(join(from, name)), { recursive: true });
            writeFileSync(join(from, name), bytes);
          }
        logger.info(`${String(loadSite().catalogs.size)} editions in ${String(Date.now() - started)} ms`);
      },
    },
  };
}
