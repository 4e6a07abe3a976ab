/** Numbers and anchors of a branching story, so that it also reads like a gamebook: "go to 3". */
import { hash } from '../shuffle.ts';
import type { PracticeOf } from '../../model/practice.schema.ts';

export interface BranchStep {
  readonly id: string;
  /** Place in the gamebook, from 1; the start is 1. */
  readonly number: number;
  /** Anchor in the page. It reaches the address bar, so it must not tell what the story is about (ruling 1). */
  readonly anchor: string;
  readonly choices: readonly { readonly id: string; readonly to: BranchTarget }[];
  /** True where the story ends, which is always with help. */
  readonly ends: boolean;
}
export type BranchTarget = Pick<BranchStep, 'number' | 'anchor'>;

/** The steps of a story in reading order: the start, what follows it, what follows that. */
export function branchSteps(scope: string, facts: Pick<PracticeOf<'branch'>, 'start' | 'nodes'>): BranchStep[] {
  const byId = new Map(facts.nodes.map((node) => [node.id, node]));
  const order = new Set([facts.start]);
  // A set walks over what is added on the way: this goes through the story step by step and meets each node once.
  for (const id of order) {
    const node = byId.get(id);
    if (!node) throw new Error(missingNode(scope, id));
    for (const choice of node.choices) order.add(choice.to);
  }
  const ids = [...order];
  const target = (id: string): BranchTarget => ({
    number: ids.indexOf(id) + 1,
    anchor: `s${hash(`${scope}/${id}`).toString(36)}`,
  });
  return ids.map((id) => {
    const choices = byId.get(id)?.choices ?? [];
    return {
      id,
      ...target(id),
      choices: choices.map((choice) => ({ id: choice.id, to: target(choice.to) })),
      ends: choices.length === 0,
    };
  });
}

function missingNode(scope: string, id: string): string {
  return `${scope} › nodes\n  The story leads to "${id}", which is no node of it.\n  Fix: add the node, or correct the id.\n  Rule: practice-facts-sound`;
}
