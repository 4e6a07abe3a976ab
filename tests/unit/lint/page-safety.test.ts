import { expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const component = (markup: string) => lintWith('page-safety', 'src/ui/Notice.astro', markup);
const element = (code: string) => lintWith('page-safety', 'src/features/quiz/quiz-question.element.ts', code);

test('no style attribute', () => {
  expect(component('<p style="color: red">Hello</p>')).toEqual([
    'The policy of the site blocks style attributes. Use a class in the stylesheet of the rib.',
  ]);
});

test('no inline handler', () => {
  expect(component('<button onclick="go()">Go</button>')).toEqual([
    'The policy of the site blocks inline handlers such as onclick. Listen in an .element.ts file.',
  ]);
});

test('no inline script, but data and bundled scripts', () => {
  expect(component('<script is:inline>go()</script>')).toEqual([
    'The policy of the site blocks inline scripts. Write a plain <script> that imports a .browser.ts or .element.ts file; data goes into <script type="application/json">.',
  ]);
  expect(component('<script>import "./notice.element.ts";</script>')).toEqual([]);
  expect(component('<script is:inline type="application/json" set:html={data} />')).toEqual([]);
});

test('a component may have a prop called style', () => {
  expect(component('<Card style="quiet" />')).toEqual([]);
});

test('no Intl in the browser', () => {
  const message =
    "No Intl in the browser: old phones cut, sort and write dates differently. Make the sentence during the build and put it into the page. Only the clock of another time zone may be read, with new Intl.DateTimeFormat('en-US', …).formatToParts().";
  expect(element("export const f = new Intl.ListFormat('en');")).toEqual([message]);
  expect(element('export const f = new Date().toLocaleDateString();')).toEqual([message]);
});

test('the clock of another time zone may be read', () => {
  expect(
    element("export const f = new Intl.DateTimeFormat('en-US', { timeZone: 'Asia/Tokyo' }).formatToParts(now);"),
  ).toEqual([]);
});

test('no text run as code', () => {
  expect(element("export const f = eval('1');")).toEqual([
    '"eval" runs text as code, which the policy of the site blocks.',
  ]);
});

test('no text as markup', () => {
  const message = (name: string) => [
    `"${name}" turns text into markup, which the policy of the site refuses (Trusted Types). Make elements, with textContent for words.`,
  ];
  expect(element('export const f = (e) => { e.innerHTML = text; };')).toEqual(message('innerHTML'));
  expect(element("export const f = (e) => e.insertAdjacentHTML('beforeend', text);")).toEqual(
    message('insertAdjacentHTML'),
  );
  expect(element('export const f = () => document.write(text);')).toEqual(message('write'));
  expect(element('export const f = (e) => { e.textContent = text; file.write(text); };')).toEqual([]);
});
