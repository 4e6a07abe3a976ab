/** A compressed sitemap with hreflang and x-default: the alternatives of a page stand here, not in its head (ruling 15). */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { loadSite } from '../site/load-site.ts';
import { pageList } from '../site/page-list.ts';

export function sitemap(): AstroIntegration {
  let root = '';
  return {
    name: 'kindlight:sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('sitemap.xml.gz', dir), gzipSync(sitemapXml(root), { level: 9 }));
      },
    },
  };
}

/** The sitemap of this build as XML; `root` ends with a slash. */
export function sitemapXml(root: string): string {
  const byPath = new Map<string, { hreflang: string; url: string }[]>();
  for (const catalog of loadSite().catalogs.values()) {
    for (const { path, indexable } of pageList(catalog)) {
      if (!indexable) continue;
      const { slug, hreflang } = catalog.edition;
      byPath.set(path, [...(byPath.get(path) ?? []), { hreflang, url: `${root}${slug}/${path}` }]);
    }
  }
  const link = (hreflang: string, href: string): string =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
  const urls = [...byPath.values()].flatMap((group) => {
    const alternatives = [...group.map(({ hreflang, url }) => link(hreflang, url)), link('x-default', root)].join('');
    return group.map(({ url }) => `<url><loc>${url}</loc>${alternatives}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n<url><loc>${root}</loc></url>\n${urls.join('\n')}\n</urlset>\n`;
}
