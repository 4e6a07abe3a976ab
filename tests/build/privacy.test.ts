/** What docs/privacy.md promises, looked up in every file of the built site: nothing from elsewhere, no cookie, no fingerprint. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deviceKeys } from '../../src/features/device-keys.ts';
import { stateCache, versionCache, partCache } from '../../src/features/offline/offline-state.ts';
import { builtDir, editions, pagesUnder, readPage, type BuiltPage } from './built-site.ts';

const names = readdirSync(builtDir, { recursive: true, encoding: 'utf8' });
const textOf = (name: string): string => readFileSync(join(builtDir, name), 'utf8');
const scripts = names.filter((name) => /^(assets\/[^/]+|[^/]+)\.js$/.test(name));
const sheets = names.filter((name) => /^assets\/[^/]+\.css$/.test(name));

/** Hosts that scripts name and never ask, each with its reason. */
const namedOnly: Readonly<Record<string, RegExp>> = {
  'names of formats (XML namespaces and schemas)':
    /^(www\.w3\.org|(www|purl)\.imsglobal\.org|www\.imsproject\.org|www\.adlnet\.org)$/,
  'links a reader may tap': /^childhelplineinternational\.org$/,
  'comments of libraries': /^(tartarus\.org|lunrjs\.com|sebbo2002\.github\.io)$/,
};

/** What tells one device from another. None of it is used, also where it could be useful. */
const fingerprints =
  /document\.cookie|cookieStore|RTCPeerConnection|AudioContext|webgl|\.toDataURL\(|navigator\.(plugins|mimeTypes|hardwareConcurrency|deviceMemory|userAgent|platform|vendor|oscpu|maxTouchPoints|doNotTrack|getBattery|getGamepads|bluetooth|usb|hid|serial|geolocation|keyboard)|enumerateDevices|userAgentData|queryLocalFonts|Device(Motion|Orientation)Event|Gyroscope|Accelerometer|AmbientLightSensor|screen\.(width|height|colorDepth|pixelDepth|avail)|sendBeacon|WebSocket|EventSource|WebTransport|IdleDetector|resolvedOptions\(\)\.timeZone/;

/** Tags whose attributes make a browser fetch something, or send something. */
function fetched({ name, attributes: { rel = '', ...attributes } }: BuiltPage['tags'][number]): string[] {
  const { href, src, srcset, action, formaction, poster, data, ping, background } = attributes;
  const isFetchedLink = name === 'link' && !/^(canonical|alternate|license)$/.test(rel);
  return [
    src,
    srcset,
    action,
    formaction,
    poster,
    data,
    ping,
    background,
    isFetchedLink || name === 'use' || name === 'image' ? href : undefined,
  ].filter((value) => value !== undefined);
}

/** What a page would get from elsewhere. */
function fromElsewhere(page: BuiltPage): string[] {
  return page.tags
    .filter(({ name }) => name !== 'meta')
    .flatMap((tag) => fetched(tag).map((address) => `${page.path}: <${tag.name}> ${address}`))
    .filter((line) => /> (?!\/(?!\/)|#|data:image\/|\.{0,2}[\w-])|> \w+:(?!image)|> data:(?!image)/.test(line));
}

test.each(['index.html', '404.html', 'join/index.html', 'blank.html'])('%s fetches nothing from elsewhere', (file) => {
  expect(fromElsewhere(readPage(file))).toEqual([]);
});

test.each(editions())('%s: no page fetches or sends anything elsewhere, and each carries a policy', (edition) => {
  const pages = pagesUnder(edition);
  expect(pages.flatMap(fromElsewhere)).toEqual([]);
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';';
  expect(pages.filter(({ html }) => !html.includes(policy)).map(({ path }) => path)).toEqual([]);
});

test('the look-up finds what comes from elsewhere', () => {
  const tag = (name: string, attributes: Record<string, string>) => ({ name, attributes });
  const tags = [
    tag('script', { src: 'https://elsewhere.example/x.js' }),
    tag('img', { src: '//elsewhere.example/x.png' }),
    tag('link', { rel: 'preconnect', href: 'https://elsewhere.example' }),
    tag('form', { action: 'https://elsewhere.example/' }),
    tag('iframe', { src: 'data:text/html,x' }),
    tag('img', { src: '/pictures/a1.svg' }),
    tag('a', { href: 'https://helpline.example/' }),
  ];
  expect(fromElsewhere({ path: '/', html: '', tags })).toHaveLength(5);
});

test('scripts and styles name no host that they could ask', () => {
  const allowed = Object.values(namedOnly);
  const asked = [...scripts, ...sheets].flatMap((name) =>
    [...textOf(name).matchAll(/\bhttps?:\/\/([\w.-]+)/g)]
      .map(([, host = '']) => host)
      .filter((host) => !allowed.some((pattern) => pattern.test(host)))
      .map((host) => `${name}: ${host}`),
  );
  expect(scripts.length).toBeGreaterThan(10);
  expect(asked).toEqual([]);
});

test('no script sets a cookie or reads what would tell one device from another', () => {
  const found = scripts.flatMap((name) => {
    const [use] = fingerprints.exec(textOf(name)) ?? [];
    return use ? [`${name}: ${use}`] : [];
  });
  expect(found).toEqual([]);
  expect(textOf('_headers')).not.toMatch(/set-cookie|report-(uri|to)|nel:/i);
});

test('every name under which a device keeps something is explained in docs/privacy.md', () => {
  const text = readFileSync('docs/privacy.md', 'utf8');
  const caches = [stateCache, versionCache('SLUG', 'VERSION'), partCache('SLUG')];
  for (const name of [...deviceKeys, ...caches]) expect(text, name).toContain(`\`${name}\``);
});

test('scripts write into storage under those names only', () => {
  const written = scripts.flatMap((name) =>
    [...textOf(name).matchAll(/(["'`])(kindlight[-\w]*)\1/g)].map(([, , key = '']) => key),
  );
  // Others are names of formats, elements, windows and calls that are never kept.
  const never = /^kindlight(-lights|-notes|-present|Data|-passport)$|^kindlight1$/;
  expect([...new Set(written)].filter((key) => ![...deviceKeys, stateCache].includes(key) && !never.test(key))).toEqual(
    [],
  );
});
