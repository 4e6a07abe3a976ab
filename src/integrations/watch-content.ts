/** Restarts the dev server when anything in content/ changes. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

export function watchContent(): AstroIntegration {
  return {
    name: 'kindlight:watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
        server.watcher.add(root);
        server.watcher.on('change', (path) => {
          if (path.startsWith(root) && /\.(json|mdx)$/.test(path)) void server.restart();
        });
      },
    },
  };
}
