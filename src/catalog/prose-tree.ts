/** The tree of an MDX body (mdast), for checks and for search, parsed by the very parser that Astro uses. */
import { mdxToMdast } from 'satteri';

export interface ProseNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** Parses a body. Throws the parser's error where the syntax is broken. */
export function parseProse(body: string): ProseNode {
  return mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as ProseNode;
}

/** The node and all nodes below it, in reading order. */
export function* walk(node: ProseNode): Generator<ProseNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** Words of a node without any markup. */
export function plainText(node: ProseNode): string {
  if (node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  const separator = inlineTypes.has(node.type) ? '' : ' ';
  return (node.children ?? []).map(plainText).join(separator).replaceAll(/\s+/g, ' ');
}

const inlineTypes = new Set(['paragraph', 'heading', 'emphasis', 'strong', 'link', 'mdxJsxTextElement', 'delete']);

/** Ids of the glossary terms a body uses, each once, in reading order. */
export function termIds(body: string): string[] {
  const ids = [...walk(parseProse(body))]
    .filter((node) => node.name === 'Term')
    .map((node) => node.attributes?.find((attribute) => attribute.name === 'id')?.value)
    .filter((id) => typeof id === 'string');
  return [...new Set(ids)];
}
