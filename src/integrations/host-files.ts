/** Writes what hosts read: _headers (for hosts that know it) and robots.txt. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headerPolicy } from '../site/security-policy.ts';

export function hostFiles(): AstroIntegration {
  let site = '';
  return {
    name: 'kindlight:host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headers());
        writeFileSync(new URL('robots.txt', dir), `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml.gz\n`);
      },
    },
  };
}

function headers(): string {
  return [
    '/*',
    `  Content-Security-Policy: ${headerPolicy()}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    // The camera is for the teacher's page of results, which asks with a tap and keeps every picture on the device.
    '  Permissions-Policy: camera=(self), geolocation=(), microphone=()',
    '',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
