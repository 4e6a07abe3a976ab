import { expect, test } from 'vitest';
import { basePath } from '../../../scripts/base-path.js';

test('stands at the root of its host unless told otherwise', () => {
  expect(basePath({})).toBe('/');
  expect(basePath({ BASE: '' })).toBe('/');
  expect(basePath({ BASE: '/' })).toBe('/');
});

test.each(['/safety/', 'safety', '/safety', 'safety/'])('takes %s, with or without its slashes', (BASE) => {
  expect(basePath({ BASE })).toBe('/safety/');
});

test('takes folders in folders, and the older name of the setting', () => {
  expect(basePath({ BASE: '/Schools/v1.2/kind_light~2/' })).toBe('/Schools/v1.2/kind_light~2/');
  expect(basePath({ BASE_PATH: '/safety/' })).toBe('/safety/');
});

test.each([
  '..',
  '/../',
  '/a/../b/',
  '/./',
  '/.git/',
  '//evil.example/',
  'https://evil.example/',
  '/a//b/',
  '/a b/',
  '/a\nX-Evil: 1/',
  '/a\r\n/*/',
  '/a\0/',
  '/a;b/',
  '/a{b}/',
  '/$uri/',
  '/*/',
  '/:splat/',
  '/a?b/',
  '/a#b/',
  '/%2e%2e/',
  '/a\\b/',
  '/"><script>alert(1)</script>/',
  "/'/",
  'C:/Program Files/Git/safety/',
  '/é/',
  '/\u202eabc/',
  `/${'a'.repeat(300)}/`,
])('refuses %j and says what would do', (BASE) => {
  expect(() => basePath({ BASE })).toThrow(
    /Expected something like \/safety\/[\s\S]*Fix: BASE=\/safety\/ npm run build/,
  );
});

test('a refusal shows what was found without letting it act on a terminal', () => {
  expect(() => basePath({ BASE: '/\u001b[2J\u202e/' })).toThrow('Found "/\\u001b[2J\\u202e/"');
});

test('two settings that differ are a question, not a choice', () => {
  expect(() => basePath({ BASE: '/a/', BASE_PATH: '/b/' })).toThrow('Fix: set BASE only.');
});
