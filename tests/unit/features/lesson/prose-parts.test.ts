import { expect, test } from 'vitest';
import { proseParts } from '../../../../src/features/lesson/prose-parts.build.ts';

const parts = (body: string) => proseParts({ path: 'x.mdx', stem: 'x', value: {}, body, bodyLine: 1 });

test('paragraphs, lists and emphasis become HTML', () => {
  expect(parts('A *b* & “c”.\n\n- one\n- two\n')).toEqual([
    { html: '<p>A <em>b</em> &amp; “c”.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>' },
  ]);
});

test('quotation marks stay as they were typed', () => {
  expect(parts('„Passwort“ und “x”')).toEqual([{ html: '<p>„Passwort“ und “x”</p>' }]);
});

test('a term is a link without any space around it', () => {
  expect(parts('A <Term id="clip">clip</Term>, then.')).toEqual([
    { html: '<p>A <a class="term" href="#term-clip">clip</a>, then.</p>' },
  ]);
});

test('a part between paragraphs keeps its name and what stands inside it', () => {
  expect(parts('<Story>\n\nHi.\n\n</Story>\n\nEnd.')).toEqual([
    { name: 'Story', props: {}, parts: [{ html: '<p>Hi.</p>' }] },
    { html: '\n<p>End.</p>' },
  ]);
});

test('headings get an id each, in their own script, twice the same one too', () => {
  expect(parts('## Про урок\n\n## Про урок\n')).toEqual([
    { html: '<h2 id="про-урок">Про урок</h2>\n<h2 id="про-урок-1">Про урок</h2>' },
  ]);
});

test('no style attribute comes out, because the policy of the site forbids it', () => {
  expect(JSON.stringify(parts('| a |\n|:-:|\n| b |\n'))).not.toContain('style');
});

test('an unknown component inside a line stops', () => {
  expect(() => parts('A <Boom>b</Boom> c')).toThrow('Rule: prose-component-known');
});
