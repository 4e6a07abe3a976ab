/**
 * Draws the pictures that browsers and chat programs fetch under fixed names (public/*.png, favicon.ico) from lantern.svg and
 * the scene of the first page. They are committed; run this only when the mark changes: node scripts/draw-icons.js <built site>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './browser.js';

const site = process.argv[2] ?? 'dist';
const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.path,
  args: found.flags,
  env: { ...process.env, ...found.env },
});

/** A PNG of an SVG text, filling width × height. */
async function draw(svg, width, height) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** An .ico that holds one PNG, as every browser of the last fifteen years reads it. */
function ico(png, size) {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, png]);
}

const mark = readFileSync('public/lantern.svg', 'utf8');
// Systems cut the corners themselves: these fill the square.
const square = mark.replace(' rx="15"', '');
writeFileSync('public/favicon.ico', ico(await draw(mark, 32, 32), 32));
writeFileSync('public/apple-touch-icon.png', await draw(square, 180, 180));
writeFileSync('public/icon-192.png', await draw(square, 192, 192));
writeFileSync('public/icon-512.png', await draw(square, 512, 512));

const [scene = ''] =
  /<svg class="hero__scene"[\s\S]*?<\/svg>/.exec(readFileSync(join(site, 'index.html'), 'utf8')) ?? [];
writeFileSync('public/card.png', await draw(scene.replace('xMaxYMax slice', 'xMaxYMid slice'), 1200, 630));
await browser.close();
