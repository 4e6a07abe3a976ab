import { defineConfig } from 'astro/config';
import { checkedContent } from './src/integrations/checked-content.ts';
import { markerLibrary } from './src/integrations/marker-library.ts';
import { fewerScripts, plainImports } from './src/integrations/fewer-scripts.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { platformFiles } from './src/integrations/platform-files.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { offlineBundles } from './src/integrations/offline-bundles.ts';
import { watchContent } from './src/integrations/watch-content.ts';
import { basePath } from './scripts/base-path.js';

/** Astro marks every compiled MDX file with a directive that the bundler then warns about, once a file. */
function quiet(level, log, print) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
}

const contentDir = process.env.CONTENT_DIR ?? 'content';

export default defineConfig({
  site: process.env.SITE ?? 'https://kindlight.example',
  base: basePath(),
  outDir: process.env.OUT_DIR ?? 'dist',
  output: 'static',
  // A cache for each folder of content: texts of a fixture site must not turn up in the real one.
  cacheDir: `.cache/astro/${contentDir.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  // The default, 'jsx', glues inline elements of neighbouring lines together.
  compressHTML: true,
  // One folder a page, one stylesheet a site, nothing inline: the Content-Security-Policy allows no inline code.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8, assets: 'assets' },
  integrations: [checkedContent(), sitemap(), hostFiles(), platformFiles(), offlineBundles(), watchContent()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports, markerLibrary],
    // Modules in workers, so that the search fetches the stemmers of its languages only.
    worker: { format: 'es', plugins: () => [markerLibrary] },
    // Short names: each page repeats those of its scripts.
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              entryFileNames: 'assets/[hash].js',
              chunkFileNames: 'assets/[hash].js',
              codeSplitting: fewerScripts,
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { onLog: quiet },
    },
  },
});
