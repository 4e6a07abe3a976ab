/** Passages of prose: one for each paragraph, list item, heading or cell, without markup. */
import { parseProse, plainText, type ProseNode } from '../../catalog/prose-tree.ts';
import type { Passage, Role } from './passages.ts';

/** One field as a passage. */
export function one(place: string, text: string, role: Role): Passage {
  return { place, text, role };
}

/** A list of a front matter: every entry is a passage. */
export function listOf(place: string, texts: readonly string[], role: Role): Passage[] {
  return texts.map((text, index) => ({ place: `${place}.${index}`, text, role, listed: true }));
}

/** The passages of an MDX body in reading order; none where the syntax is broken, which prose-is-plain reports. */
export function prosePassages({ body, bodyLine }: { readonly body: string; readonly bodyLine: number }): Passage[] {
  let tree: ProseNode;
  try {
    tree = parseProse(body);
  } catch {
    return [];
  }
  const passages: Passage[] = [];
  let heading: string | undefined;
  const visit = (node: ProseNode, role: Role, listed: boolean): void => {
    if (!blocks.has(node.type)) {
      for (const child of node.children ?? [])
        visit(child, roles[node.name ?? ''] ?? role, listed || node.type === 'listItem');
      return;
    }
    const text = plainText(node).trim();
    if (node.type === 'heading') heading = text;
    if (text === '') return;
    const line = (node.position?.start.line ?? 1) + bodyLine - 1;
    passages.push({ place: `line ${line}`, text, role: node.type === 'heading' ? 'title' : role, heading, listed });
  };
  visit(tree, 'body', false);
  return passages;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
const roles: Readonly<Record<string, Role>> = { Story: 'story', KeyMessages: 'key-messages' };
