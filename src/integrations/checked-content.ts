/** Reads and checks all content before anything is built, so that a problem is told in its own words and nothing else. */
import type { AstroIntegration } from 'astro';
import { ContentError } from '../model/problem.ts';
import { keepChecked, loadSite } from '../site/load-site.ts';

export function checkedContent(): AstroIntegration {
  return {
    name: 'kindlight:checked-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build') return;
        try {
          keepChecked();
          loadSite();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          console.error(error.message);
          process.exit(1);
        }
      },
    },
  };
}
