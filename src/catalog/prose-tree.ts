/** The tree of an MDX body: as it is written (mdast) for checks and search, and as it is printed (hast) for pages. */
import { mdxToHast, mdxToMdast } from 'satteri';

export interface ProseNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  /** In the printed tree: the HTML element and its attributes. */
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: { readonly line: number } };
}

/** Parses a body. Throws the parser's error where the syntax is broken. */
export function parseProse(body: string): ProseNode {
  return mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as ProseNode;
}

/** The tree of the HTML that a body stands for. Quotation marks stay as the editors typed them. */
export function proseHtmlTree(body: string): ProseNode {
  return mdxToHast(body, { features: { smartPunctuation: false }, position: false }) as unknown as ProseNode;
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
