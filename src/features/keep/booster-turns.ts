/** The rehearsal of a booster: one turn of the lesson's own chats or situations, one for each booster; else a sentence to say aloud. */
import type { Practice, PracticeOf } from '../../model/practice.schema.ts';
import { boosterNumbers, type BoosterNumber } from '../progress/lights.ts';

export type BoosterTurn =
  | { readonly kind: 'practice'; readonly of: string; readonly facts: PracticeOf<'chat'> | PracticeOf<'reply'> }
  | { readonly kind: 'say'; readonly sentence: number };

/** A turn for each booster. `of` is the activity the words belong to; the facts hold one turn under an id of its own. */
export function boosterTurns(
  practice: readonly Practice[],
  sentences: number,
): Readonly<Record<BoosterNumber, BoosterTurn>> {
  const turns = practice.flatMap(turnsOf);
  const turn = (number: BoosterNumber): BoosterTurn =>
    turns[number - 1] ?? { kind: 'say', sentence: (number - 1 - turns.length) % sentences };
  return Object.fromEntries(boosterNumbers.map((number) => [number, turn(number)])) as Record<
    BoosterNumber,
    BoosterTurn
  >;
}

function turnsOf(facts: Practice): BoosterTurn[] {
  if (facts.type === 'chat')
    return facts.turns.map((turn, n) => ({
      kind: 'practice',
      of: facts.id,
      facts: { ...facts, id: `${facts.id}-${n + 1}`, turns: [turn] },
    }));
  if (facts.type === 'reply')
    return facts.situations.map((situation, n) => ({
      kind: 'practice',
      of: facts.id,
      facts: { ...facts, id: `${facts.id}-${n + 1}`, situations: [situation] },
    }));
  return [];
}
