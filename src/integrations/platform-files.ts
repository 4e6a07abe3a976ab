/** What packages for learning platforms are made of, beside the pages: one script for all of them, and the fixed parts. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { courseFacts } from '../features/platforms/course-facts.ts';
import { packageParts } from '../features/platforms/parts.build.ts';
import { loadSite } from '../site/load-site.ts';
import { bundleScripts } from '../site/portable/bundle-scripts.build.ts';
import { appSource } from '../site/portable/lesson-folder.ts';
import { modulesOf } from '../site/portable/rewrite-html.ts';

export function platformFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'kindlight:platform-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        mkdirSync(join(out, 'platform-data'), { recursive: true });
        writeFileSync(join(out, appSource), await appScript(out, base));
        writeFileSync(join(out, 'platform-data/parts.json'), JSON.stringify(await packageParts()));
      },
    },
  };
}

/** The scripts of every page that a package may hold; they are the same in all editions. */
async function appScript(out: string, base: string): Promise<Uint8Array> {
  const modules = new Set<string>();
  for (const catalog of loadSite().catalogs.values()) {
    const { edition, pages, lessons } = courseFacts(catalog);
    for (const page of [...pages, ...lessons.flatMap((lesson) => lesson.pages)]) {
      const file = join(out, edition, page, 'index.html');
      if (existsSync(file))
        modulesOf(readFileSync(file, 'utf8').replaceAll(`="${base}assets/`, '="/assets/')).forEach((name) =>
          modules.add(name),
        );
    }
  }
  const assets = join(out, 'assets');
  if (base === '/') return bundleScripts(assets, [...modules].sort());
  // In a folder of its host the site's addresses begin with that folder; a package knows nothing of it.
  const plain = mkdtempSync(join(tmpdir(), 'kindlight-'));
  try {
    for (const name of readdirSync(assets).filter((file) => file.endsWith('.js')))
      if (readFileSync(join(assets, name), 'utf8').includes(base))
        writeFileSync(
          join(plain, name),
          readFileSync(join(assets, name), 'utf8').replaceAll(`${base}assets/`, '/assets/'),
        );
      else copyFileSync(join(assets, name), join(plain, name));
    return await bundleScripts(plain, [...modules].sort());
  } finally {
    rmSync(plain, { recursive: true, force: true });
  }
}
