import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portableSite } from '../../../../src/site/portable/portable-site.build.ts';

/** A site of two editions and three pages, as a build leaves it. */
const site: Readonly<Record<string, string>> = {
  'index.html': '<html></html>',
  'aa-bb/index.html':
    '<html lang="aa"><head></head><body data-words="aa"><a href="/aa-bb/lessons/d4/">x</a><a href="/cc-dd/" lang="cc">y</a></body></html>',
  'aa-bb/lessons/d4/index.html':
    '<html lang="aa"><head><script src="/assets/look.js"></script><link rel="stylesheet" href="/assets/s.css"></head><body><img src="/pictures/d4.svg" alt=""><script type="module" src="/assets/page.js"></script></body></html>',
  'aa-bb/lessons/d4/plan/index.html': '<html lang="aa"><head></head><body>plan</body></html>',
  'cc-dd/index.html': '<html lang="cc"></html>',
  'class-data/families.json': '[{"slug":"aa-bb"},{"slug":"cc-dd"}]',
  'class-data/aa/d4.json': '{}',
  'class-data/cc/d4.json': '{}',
  'pictures/d4.svg': '<svg/>',
  'pictures/other.svg': '<svg/>',
  'assets/s.css': 'p{}',
  'assets/look.js': 'look("/assets/s.css")',
  'assets/page.js':
    'import{a}from"./shared.js";a();new Worker(new URL(`/assets/w.js`,``+import.meta.url),{type:`module`});const g=()=>import("./later.js");globalThis.ran=[...(globalThis.ran??[]),"page"];globalThis.later=g;globalThis.sheet=`/assets/s.css`;globalThis.get=()=>fetch("x.json");globalThis.any=n=>import(n)',
  'assets/shared.js': 'export const a=()=>{}',
  'assets/later.js': 'globalThis.ran.push("later")',
  'assets/w.js': 'self.onmessage=({data})=>self.postMessage(data*2)',
};
let from = '';
let files: ReadonlyMap<string, Uint8Array>;
const text = (file: string): string => new TextDecoder().decode(files.get(file));

beforeAll(async () => {
  from = mkdtempSync(join(tmpdir(), 'kindlight-'));
  for (const [file, content] of Object.entries(site)) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), content);
  }
  files = await portableSite({ from, edition: 'aa-bb' });
});
afterAll(() => rmSync(from, { recursive: true }));

test('it holds the pages of one edition, what they show, and data as scripts', () => {
  expect([...files.keys()]).toEqual([
    'START.html',
    'files/aa-bb/lessons/d4/index.html',
    'files/aa-bb/lessons/d4/plan/index.html',
    'files/assets/app.js',
    'files/assets/look.js',
    'files/assets/s.css',
    'files/data/aa-bb/lessons/d4/index.html.js',
    'files/data/aa-bb/lessons/d4/plan/index.html.js',
    'files/data/class-data/aa/d4.json.js',
    'files/data/class-data/families.json.js',
    'files/pictures/d4.svg',
  ]);
});

test('families are offered this edition only', () => {
  expect(text('files/data/class-data/families.json.js')).toBe(
    'kindlightData("class-data/families.json","[{\\"slug\\":\\"aa-bb\\"}]")',
  );
});

test('no page, script or sheet keeps an address that needs a server', () => {
  for (const [file, bytes] of files) {
    if (!/\.(html|css|js)$/.test(file)) continue;
    expect(new TextDecoder().decode(bytes).match(/["'`(]\/(?:assets|pictures|aa-bb)\//g), file).toBeNull();
  }
});

test('the same site gives the same bytes', async () => {
  const again = await portableSite({ from, edition: 'aa-bb' });
  expect([...again].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')])).toEqual(
    [...files].map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]),
  );
});

test('a package may hold one lesson and begin with it', async () => {
  const lesson = await portableSite({
    from,
    edition: 'aa-bb',
    pages: (address) => address === 'lessons/d4/',
    start: 'lessons/d4/',
    scripts: { 'platform.js': 'hello()' },
  });
  expect([...lesson.keys()].filter((file) => file.endsWith('.html'))).toEqual(['START.html']);
  expect(new TextDecoder().decode(lesson.get('START.html'))).toContain('<script src="files/assets/platform.js">');
});

test('an edition that is not there is named', async () => {
  await expect(portableSite({ from, edition: 'zz-zz' })).rejects.toThrow('No edition zz-zz');
});

test('modules, late parts and workers run as one classic script', async () => {
  const listeners: unknown[] = [];
  const page: Record<string, unknown> = {
    document: {
      currentScript: { src: 'file:///stick/files/assets/app.js', dataset: { modules: 'page.js' } },
      addEventListener: (...args: unknown[]) => listeners.push(args),
    },
    location: { href: 'file:///stick/START.html' },
    console,
    URL,
    EventTarget,
    Event,
    MessageEvent,
    queueMicrotask,
    setTimeout,
  };
  runInNewContext(text('files/assets/app.js'), page);
  await new Promise((resolve) => setTimeout(resolve));
  expect(page['ran']).toEqual(['page']);
  expect(page['sheet']).toBe('file:///stick/files/assets/s.css');
  await (page['later'] as () => Promise<unknown>)();
  expect(page['ran']).toEqual(['page', 'later']);
  await expect((page['any'] as (name: string) => Promise<unknown>)('https://x.example/no.js')).rejects.toThrow(
    'No such part',
  );
});
