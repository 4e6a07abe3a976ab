import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../../../../src/site/portable/addresses.ts';
import { inlineFiles } from '../../../../src/site/portable/inline-files.ts';
import { modulesOf, rewriteAsData, rewritePage } from '../../../../src/site/portable/rewrite-html.ts';

const taken: Readonly<Record<string, string>> = {
  '/km-kh/': 'START.html',
  '/km-kh/help/': 'files/km-kh/help/index.html',
  '/assets/look.js': 'files/assets/look.js',
  '/assets/style.css': 'files/assets/style.css',
  '/pictures/a1.svg': 'files/pictures/a1.svg',
};
const places = { root: 'files', place: (path: string) => taken[path] };
const page = {
  ...places,
  file: 'files/km-kh/lessons/d4/index.html',
  policy: "default-src 'none'",
  app: 'files/assets/app.js',
};
const html = (body: string): string => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
const body = (text: string): string => /<body>([\s\S]*)<\/body>/.exec(text)?.[1] ?? '';

describe('addresses inside a folder', () => {
  test.each([
    ['START.html', 'files/a/index.html', 'files/a/index.html'],
    ['files/a/b/index.html', 'START.html', '../../../START.html'],
    ['files/a/index.html', 'files/a/index.html', 'index.html'],
    ['files/a/b/index.html', 'files/a/', '../'],
    ['files/a/index.html', 'files/a/', './'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
  });
});

describe('a page for the folder', () => {
  test('links, pictures and styles are counted from the page, and places on it stay', () => {
    const made = rewritePage(
      html('<a href="/km-kh/help/#now">x</a><a class="home" href="/km-kh/">y</a><img src="/pictures/a1.svg" alt="">'),
      page,
    );
    expect(body(made)).toBe(
      '<a href="../../help/index.html#now">x</a><a class="home" href="../../../../START.html">y</a><img src="../../../pictures/a1.svg" alt="">',
    );
  });

  test('all its modules become one classic script that knows their names', () => {
    const made = rewritePage(
      html(
        '<script type="module" src="/assets/A.js"></script><p>x</p><script type="module" src="/assets/B.js"></script>',
      ),
      page,
    );
    expect(body(made)).toBe('<script defer src="../../../assets/app.js" data-modules="A.js B.js"></script><p>x</p>');
    expect(made).not.toContain('type="module"');
  });

  test('folders that scripts add to stay folders', () => {
    expect(body(rewritePage(html('<x-y data-base="/km-kh/" data-plan="/km-kh/lessons/d4/plan/"></x-y>'), page))).toBe(
      '<x-y data-base="../../" data-plan="plan/"></x-y>',
    );
  });

  test('what is not taken along is left out: items of lists as a whole, other links as words', () => {
    const made = rewritePage(
      html(
        '<nav aria-label="More"><ul role="list"> <li> <a href="/en-gb/" lang="en">English</a> </li></ul></nav><a class="edition" href="/">Khmer</a>',
      ),
      page,
    );
    expect(body(made)).toBe('<a class="edition">Khmer</a>');
  });

  test('where the site is known on the web, links to what is not taken along lead there', () => {
    const made = rewritePage(html('<a href="/en-gb/">x</a><x-y data-join="/join/"></x-y>'), {
      ...page,
      site: 'https://school.example/safe/',
    });
    expect(body(made)).toBe(
      '<a href="https://school.example/safe/en-gb/">x</a><x-y data-join="https://school.example/safe/join/"></x-y>',
    );
  });

  test('words of a page, comments, other sites and data in scripts stay as they are', () => {
    const text =
      '<p>Write href="/km-kh/" here</p><!-- <a href="/km-kh/"> --><a href="https://a.example/">z</a><a href="tel:115">1</a><script type="application/json">{"a":"<a href=\\"/km-kh/\\">"}</script>';
    expect(body(rewritePage(html(text), page))).toBe(text);
  });

  test('it has the policy of the folder, and says nothing of addresses on the web', () => {
    const made = rewritePage(
      '<html><head><meta http-equiv="Content-Security-Policy" content="old"><link rel="canonical" href="https://x.example/"><meta property="og:image" content="https://x.example/card.png"></head></html>',
      { ...page, headScripts: ['files/assets/more.js'] },
    );
    expect(made).toBe(
      `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><script src="../../../assets/more.js"></script></head></html>`,
    );
  });
});

test('a page that scripts read has addresses from the root of the folder, and its modules', () => {
  const made = rewriteAsData(
    '<html><head><title>x</title></head><body><a href="/km-kh/">y</a><script type="module" src="/assets/A.js"></script></body></html>',
    { root: 'files', place: (path) => taken[path] ?? (path === '/assets/A.js' ? 'files/assets/A.js' : undefined) },
  );
  expect(made).toBe(
    '<html><head></head><body><a href="kindlight-root:/../START.html">y</a><script type="module" src="kindlight-root:/assets/A.js"></script></body></html>',
  );
});

test('the modules of a page are known by name', () => {
  expect(modulesOf('<script src="/assets/c.js"></script><script type="module" src="/assets/A.js"></script>')).toEqual([
    'A.js',
  ]);
});

test('letters stand in the sheet itself', () => {
  expect(inlineFiles('a{src:url(/assets/x.woff2) format("woff2")}b{background:url(data:x)}', () => 'QUJD')).toBe(
    'a{src:url(data:font/woff2;base64,QUJD) format("woff2")}b{background:url(data:x)}',
  );
});
