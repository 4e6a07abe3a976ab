import { expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../../src/features/offline/bundle.ts';
import { weave } from '../../../../src/features/offline/weave.ts';
import { readNumbers, readWoven, writeNumbers } from '../../../../src/features/offline/woven.ts';

const frame = (body: string): string =>
  `<html><head><title>K</title></head><body><header><a href="/x/">Kindlight</a><nav><ul><li><a>Help</a></li><li><a>Lessons</a></li></ul></nav></header>${body}<footer><p>Private</p><p>Free</p></footer></body></html>`;

/** Pages of a few words in any order, the same ones for the same seed. */
function pages(seed: number): string[] {
  let value = seed;
  const next = (below: number): number => (value = (value * 48271) % 2147483647) % below;
  const pieces = ['<p>', '</p>', 'a', '<b>', 'ខ្មែរ', '</b>', '', ' ', '<i x="1">', '\n', '𐀀', '<!-- x -->'];
  return Array.from({ length: next(6) + 1 }, () =>
    Array.from({ length: next(80) }, () => pieces[next(pieces.length)] ?? '').join(''),
  );
}

test.each([
  ['no page', []],
  ['an empty page', ['']],
  ['one page', [frame('<p>One</p>')]],
  ['the same page twice', [frame('x'), frame('x')]],
  ['pages with a frame in common', [frame('<p>One</p>'), frame('<p>Two</p><p>One</p>'), frame('')]],
  ['text without tags', ['only words', 'only words', 'a < b']],
  ['a piece that is text in one page and a tag in another', ['<a>', 'b<a>b<a>']],
])('%s comes back byte by byte', (_, list) => {
  expect(readWoven(weave(list))).toEqual(list);
});

test('a thousand sets of pages come back byte by byte', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const list = pages(seed);
    expect(readWoven(weave(list)), `seed ${seed}`).toEqual(list);
  }
});

test('a frame is sent once, and again as one step', () => {
  const woven = weave([frame('<p>One</p>'), frame('<p>Two</p>'), frame('<p>Three</p>')]);
  expect(woven.texts.filter((text) => text === 'Kindlight')).toHaveLength(1);
  expect(woven.lengths.length).toBeGreaterThan(2);
});

test('a text with other space around it is the same text', () => {
  const woven = weave(['<p>Tell someone.</p>', '<p> Tell someone.\n</p>']);
  expect(woven.texts.filter((text) => text.includes('Tell'))).toEqual(['Tell someone.']);
});

test('numbers of every size come back', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 40];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
});

test('a bundle gives its pages and files back', () => {
  const list = [frame('<p>ខ</p>'), frame('<p>b</p>')];
  const bytes = writeBundle(['x/', 'x/b/'], weave(list), [
    { path: 'a.css', type: 'text/css', body: 'p{}' },
    { path: 'b.png', type: 'image/png', body: Uint8Array.of(0, 255) },
  ]);
  const decoder = new TextDecoder();
  const read = readBundle(bytes).map(({ path, type, body }) => [
    path,
    type,
    typeof body === 'string' ? body : decoder.decode(body),
  ]);
  expect(read).toEqual([
    ['x/', 'text/html;charset=utf-8', list[0]],
    ['x/b/', 'text/html;charset=utf-8', list[1]],
    ['a.css', 'text/css', 'p{}'],
    ['b.png', 'image/png', '\u0000\ufffd'],
  ]);
});

test('a bundle that is cut off, or none at all, is refused', () => {
  const bytes = writeBundle([], weave([]), [{ path: 'a.css', type: 'text/css', body: 'p{}' }]);
  expect(() => readBundle(bytes.subarray(0, -1))).toThrow();
  expect(() => readBundle(new TextEncoder().encode('<!doctype html><p>Not found'))).toThrow();
});
