/** The paragraphs, headings and cells of an MDX body as units of translation, each with its place in the text. */
import { parseProse, type ProseNode } from '../../catalog/prose-tree.ts';

export interface ProseUnit {
  /** Where it stands among its kind: "body.0", "body.1" … */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Line inside the body, from 1. */
  readonly line: number;
  /** Markdown of this one block on one line, markup and all. */
  readonly text: string;
}

const leaves = new Set(['paragraph', 'heading', 'tableCell']);

/** All units of a body in reading order; throws the parser's error where the syntax is broken. */
export function proseUnits(body: string): readonly ProseUnit[] {
  const units: ProseUnit[] = [];
  const visit = (node: ProseNode): void => {
    if (!leaves.has(node.type)) return (node.children ?? []).forEach(visit);
    const unit = unitOf(node, body, units.length);
    if (unit.text !== '') units.push(unit);
  };
  visit(parseProse(body));
  return units;
}

/** The body with the units of `texts` in the place of its own; everything else stays byte for byte. */
export function withProseUnits(body: string, texts: ReadonlyMap<string, string>): string {
  return [...proseUnits(body)].reverse().reduce((made, unit) => {
    const text = texts.get(unit.id);
    return text === undefined || text === unit.text ? made : made.slice(0, unit.start) + text + made.slice(unit.end);
  }, body);
}

/** What a body is built of, without its words: two translations of one text are the same here. */
export function proseSkeleton(body: string): string {
  const shape = (node: ProseNode): string => {
    const name = node.name ? `${node.type}:${node.name}` : node.type === 'heading' ? `h${node.depth}` : node.type;
    if (leaves.has(node.type)) return name;
    return `${name}(${(node.children ?? []).map(shape).join(' ')})`;
  };
  return shape(parseProse(body));
}

function unitOf(node: ProseNode, body: string, index: number): ProseUnit {
  const position = node.position as unknown as { start: { offset: number; line: number }; end: { offset: number } };
  let { offset: start } = position.start;
  let { offset: end } = position.end;
  // Marks of the block itself are not for translators: the number signs of a heading, the bars of a cell.
  const before = node.type === 'tableCell' ? /^\|?\s*/ : node.type === 'heading' ? /^#+\s*/ : /^\s*/;
  start += before.exec(body.slice(start, end))?.[0].length ?? 0;
  const after = node.type === 'tableCell' ? /\s*\|?\s*$/ : /\s*$/;
  end -= after.exec(body.slice(start, end))?.[0].length ?? 0;
  const text = body
    .slice(start, end)
    .replaceAll(/(?: {2,}|\\)\n\s*(?:>\s?)*/g, '\\\n')
    .replaceAll(/(?<!\\)\n\s*(?:>\s?)*/g, ' ');
  return { id: `body.${index}`, start, end, line: position.start.line, text };
}
