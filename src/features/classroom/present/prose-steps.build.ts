/** The story and the key messages of a lesson, cut into steps that fit on a projector's screen and stay calm to read. */
import { parseProse, type ProseNode } from '../../../catalog/prose-tree.ts';

export interface Piece {
  readonly text: string;
  readonly tag: 'em' | 'strong' | undefined;
}

/** A paragraph or one point of a list. */
export interface Block {
  readonly isPoint: boolean;
  readonly pieces: readonly Piece[];
}

export type ProsePart = 'Story' | 'KeyMessages';

/** So many letters fit on a step at 4:3 in the size the room needs (docs/classroom.md); a Chinese character takes the room of two. */
export const lettersPerStep = 260;
/** More than three blocks on a screen are no longer calm. */
const blocksPerStep = 4;

type Steps = readonly (readonly Block[])[];

/** A hundred editions show the same English text: each is cut once. */
const known = new Map<string, Steps>();

/** The steps of one part of a body, in reading order. */
export function proseSteps(body: string, part: ProsePart): Steps {
  const key = `${part} ${body}`;
  const steps = known.get(key) ?? cut(body, part);
  known.set(key, steps);
  return steps;
}

function cut(body: string, part: ProsePart): Steps {
  const found = (parseProse(body).children ?? []).find(({ name }) => name === part);
  return grouped((found?.children ?? []).flatMap(blocksOf));
}

/** Blocks in groups by their size; a block that is too long alone stands alone. */
export function grouped(blocks: readonly Block[]): Steps {
  const steps: Block[][] = [];
  for (const block of blocks) {
    const last = steps.at(-1);
    const size = (last ?? []).reduce((sum, { pieces }) => sum + width(pieces), 0);
    if (last && last.length < blocksPerStep && size + width(block.pieces) <= lettersPerStep) last.push(block);
    else steps.push([block]);
  }
  return steps;
}

/** How much room a text takes, in Latin letters. */
export function roomOf(text: string): number {
  return [...text].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/u.test(letter) ? 2 : /\p{M}/u.test(letter) ? 0 : 1),
    0,
  );
}

function width(pieces: readonly Piece[]): number {
  // A short line takes a whole line all the same.
  return Math.max(40, roomOf(pieces.map(({ text }) => text).join('')));
}

function blocksOf(node: ProseNode): Block[] {
  if (node.type === 'paragraph') return [{ isPoint: false, pieces: pieces(node) }];
  if (node.type === 'listItem') return [{ isPoint: true, pieces: pieces(node) }];
  return (node.children ?? []).flatMap(blocksOf);
}

function pieces(node: ProseNode, tag?: Piece['tag']): Piece[] {
  if (node.value !== undefined) return [{ text: node.value.replaceAll(/\s+/g, ' '), tag }];
  const inner = node.type === 'emphasis' ? 'em' : node.type === 'strong' ? 'strong' : tag;
  return (node.children ?? []).flatMap((child) => pieces(child, inner));
}
