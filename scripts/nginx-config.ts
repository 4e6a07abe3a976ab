/**
 * `npm run nginx -- --root /srv/kindlight --name safety.example.org`: prints a configuration for nginx that fits the
 * built site: its headers from dist/_headers, its editions for the first page, its folder (BASE). docs/hosting.md.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import type { Edition } from '../src/model/edition.schema.ts';
import { deliberateEditions } from '../src/site/start-choice.ts';
import { basePath } from './base-path.js';
import { outDir } from './build-stamp.js';
import { hostHeaders } from './host-headers.js';

export interface NginxOptions {
  /** The built site on the machine that generates. */
  readonly dir: string;
  /** Where it will lie on the server. */
  readonly root: string;
  readonly name: string;
  readonly listen: string;
  readonly base: string;
  readonly hasBrotli: boolean;
  /** Folder of fullchain.pem and privkey.pem, as certbot keeps them; without it the server speaks plain http. */
  readonly certificate?: string | undefined;
  /** Those that the first page may open by itself. */
  readonly editions: readonly Pick<Edition, 'tag' | 'slug'>[];
}

/** The text of the configuration, to be included inside `http { }`. */
export function nginxConfig({ dir, root, name, listen, base, hasBrotli, certificate, editions }: NginxOptions): string {
  const headersOf = hostHeaders(dir);
  const always = headersOf(base);
  const isKept = (header: readonly [string, string]): boolean => header[0] === 'Cache-Control';
  const kept = headersOf(`${base}assets/x`).find(isKept)?.[1];
  if (always.length === 0 || !kept) {
    throw new Error(
      `No headers for ${base} in ${join(dir, '_headers')}\n  Expected those of a site built for that folder.\n  Fix: build and print with the same BASE, for example BASE=${base} npm run build`,
    );
  }
  const literal = base.replaceAll('.', String.raw`\.`);
  return `# Kindlight below ${base}, made by "npm run nginx". Include it inside http { }; Debian does so for /etc/nginx/sites-enabled/.

# The first page opens an edition by itself only where the browser's first language says a country on purpose.
# Whoever comes from a page of ours (same-origin) wants to choose.
map $http_accept_language $kindlight_wanted {
    default "";
${editions.map(({ tag, slug }) => `    "~*^${tag}([,;]|$)" "${base}${slug}/";`).join('\n')}
}
map "$uri $http_sec_fetch_site" $kindlight_arrives {
    default "";
    "~^${literal} (none|cross-site|same-site)$" "yes";
}
map "$kindlight_arrives $kindlight_wanted" $kindlight_start {
    default "";
    "~^yes (?<kindlight_edition>/.+)$" $kindlight_edition;
}

# Files whose name changes with their content stay; all others are asked for again, which costs a 304.
map $uri $kindlight_cache {
    default "no-cache";
    "~^${literal}assets/" "${kept}";
}
map $uri $kindlight_vary {
    default "";
    "~^${literal}(index\\.html)?$" "Accept-Language, Sec-Fetch-Site";
}

${certificate ? redirectToHttps(name) : ''}server {
    listen ${listen}${certificate ? ' ssl http2' : ''};
    server_name ${name};
${certificate ? `    ssl_certificate ${certificate}/fullchain.pem;\n    ssl_certificate_key ${certificate}/privkey.pem;\n    ssl_protocols TLSv1.2 TLSv1.3;\n    ssl_session_cache shared:kindlight:10m;\n    ssl_session_tickets off;\n` : ''}    charset utf-8;
    server_tokens off;
    absolute_redirect off;
    # Who looks for help is nobody's business: no list of addresses, not even in the error log.
    access_log off;
    log_not_found off;
    error_log /dev/null crit;
    # The site takes nothing: no bodies, no long headers, no waiting.
    client_max_body_size 1k;
    client_header_timeout 15s;
    keepalive_timeout 65s;
    sendfile on;
    tcp_nopush on;
    open_file_cache max=20000 inactive=60s;
    open_file_cache_valid 30s;
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n        return 301 ${base};\n    }\n`}
    location ${base} {
        ${base === '/' ? `root ${root};` : `alias ${root}/;`}
        index index.html;
        error_page 404 ${base}404.html;
        if ($request_method !~ ^(GET|HEAD)$) {
            return 405;
        }
        # What lies in the folder for other hosts, and what begins with a dot.
        if ($uri ~ "/(_headers$|\\.)") {
            return 404;
        }
        if ($kindlight_start) {
            return 302 $kindlight_start;
        }

        # Made by "npm run compress".
        gzip_static on;
        ${hasBrotli ? 'brotli_static on;' : '# brotli_static on;   # Debian: apt install libnginx-mod-http-brotli-static'}
        gzip_vary on;

        add_header Cache-Control $kindlight_cache always;
        add_header Vary $kindlight_vary always;
${always.map(([header, value]) => `        add_header ${header} "${value}" always;`).join('\n')}
${certificate ? '        add_header Strict-Transport-Security "max-age=31536000" always;\n' : ''}    }
}
`;
}

function redirectToHttps(name: string): string {
  return `server {
    listen 80;
    server_name ${name};
    server_tokens off;
    access_log off;
    error_log /dev/null crit;
    return 308 https://$host$request_uri;
}
`;
}

/** Editions of the content that have a home in the built site, and may be opened unasked. */
function editionsToOpen(dir: string): NginxOptions['editions'] {
  const built = new Set(readdirSync(dir));
  const { editions } = readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  return deliberateEditions(editions).filter(({ slug }) => built.has(slug));
}

/** A value that goes into a configuration as it is: no quotes, no spaces, no ends of lines. */
function plain(option: string, value: string, pattern: RegExp, example: string): string {
  if (pattern.test(value)) return value;
  throw new Error(
    `--${option} cannot go into a configuration\n  Expected something like ${example}.\n  Found ${JSON.stringify(value.slice(0, 80))}.`,
  );
}

const folder = /^\/[\w./-]*[\w.-]$/;

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        root: { type: 'string', default: '/srv/kindlight' },
        name: { type: 'string', default: '_' },
        listen: { type: 'string' },
        certificate: { type: 'string' },
        'no-brotli': { type: 'boolean', default: false },
      },
    });
    const dir = outDir();
    if (!existsSync(join(dir, '_headers'))) {
      throw new Error(`Nothing built in ${dir}\n  Expected a built site with its _headers.\n  Fix: npm run build`);
    }
    const config = nginxConfig({
      dir,
      root: plain('root', values.root, folder, '/srv/kindlight'),
      name: plain('name', values.name, /^[\w.*-]+$/, 'safety.example.org'),
      listen: plain(
        'listen',
        values.listen ?? (values.certificate ? '443' : '80'),
        /^[\w.:[\]]+$/,
        '80 or 127.0.0.1:8080',
      ),
      base: basePath(),
      certificate:
        values.certificate && plain('certificate', values.certificate, folder, '/etc/letsencrypt/live/example.org'),
      hasBrotli: !values['no-brotli'],
      editions: editionsToOpen(dir),
    });
    console.log(config);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
