/**
 * The body of a text as finished HTML, with the few places where a component of ours stands.
 * Done once for each text and shared by all its editions: a module for each text, as a bundler makes it, cost a build
 * with thousands of texts more memory than its machine has (docs/decisions/0016).
 */
import Slugger from 'github-slugger';
import { proseHtmlTree, type ProseNode } from '../../catalog/prose-tree.ts';
import type { SourcedProse } from '../../model/content.ts';

/** HTML as it is, or a component with what stands inside it. */
export type ProsePart =
  { readonly html: string } | { readonly name: string; readonly props: Props; readonly parts: readonly ProsePart[] };
type Props = Readonly<Record<string, string>>;

/** Components inside a line are plain HTML; any line end here would stand before the comma that follows. */
const inline: Readonly<Record<string, (props: Props, inner: string) => string>> = {
  Term: ({ id = '' }, inner) => `<a class="term" href="#term-${escaped(id)}">${inner}</a>`,
};

const made = new WeakMap<SourcedProse<unknown>, readonly ProsePart[]>();

/** The parts of a text's body in reading order. */
export function proseParts(prose: SourcedProse<unknown>): readonly ProsePart[] {
  let parts = made.get(prose);
  if (!parts) {
    parts = partsOf(proseHtmlTree(prose.body), new Slugger());
    made.set(prose, parts);
  }
  return parts;
}

function partsOf(node: ProseNode, slugger: Slugger): ProsePart[] {
  const parts: ProsePart[] = [];
  let html = '';
  for (const child of node.children ?? []) {
    if (child.type !== 'mdxJsxFlowElement' || !child.name) {
      html += htmlOf(child, slugger);
      continue;
    }
    if (html) parts.push({ html });
    html = '';
    parts.push({ name: child.name, props: propsOf(child), parts: partsOf(child, slugger) });
  }
  if (html) parts.push({ html });
  return parts;
}

function htmlOf(node: ProseNode, slugger: Slugger): string {
  if (node.type === 'text') return escaped(node.value ?? '');
  const inner = (node.children ?? []).map((child) => htmlOf(child, slugger)).join('');
  if (node.type === 'mdxJsxTextElement') {
    const print = inline[node.name ?? ''];
    if (!print)
      throw new Error(
        `<${node.name}> inside a line\n  Fix: see src/features/lesson/prose-parts.build.ts.\n  Rule: prose-component-known`,
      );
    return print(propsOf(node), inner);
  }
  const tag = node.tagName ?? '';
  const properties = { ...(/^h[1-6]$/.test(tag) && { id: slugger.slug(textOf(node)) }), ...node.properties };
  const attributes = Object.entries(properties)
    .map(([name, value]) => attribute(name, value))
    .join('');
  return voidTags.has(tag) ? `<${tag}${attributes}>` : `<${tag}${attributes}>${inner}</${tag}>`;
}

const voidTags = new Set(['br', 'hr', 'img', 'input']);

/** A style attribute is never printed: the security policy of the site forbids it. */
function attribute(name: string, value: unknown): string {
  if (value === false || value === null || value === undefined || name === 'style') return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
}

function propsOf(node: ProseNode): Props {
  return Object.fromEntries((node.attributes ?? []).map(({ name, value }) => [name ?? '', String(value ?? '')]));
}

function textOf(node: ProseNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
