/** Writes what hosts read: _headers (for hosts that know it) and robots.txt. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { keptForever, securityHeaders } from '../site/security-policy.ts';

export function hostFiles(): AstroIntegration {
  let site = '';
  let base = '/';
  return {
    name: 'kindlight:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = new URL(base, config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headers(base));
        writeFileSync(new URL('robots.txt', dir), `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml.gz\n`);
      },
    },
  };
}

/** Blocks of a pattern and its headers, as Netlify, Cloudflare Pages and others read them. */
function headers(base: string): string {
  return [
    `${base}*`,
    ...securityHeaders().map(([name, value]) => `  ${name}: ${value}`),
    '',
    // Nothing for the other files: hosts would join two Cache-Control into one, and their default is to ask again.
    `${base}assets/*`,
    `  Cache-Control: ${keptForever}`,
    '',
  ].join('\n');
}
