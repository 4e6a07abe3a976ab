/** Counts vote cards over many pictures of a camera: a card counts once it was read alike twice; its number says nothing about a child. */

/** Numbers of cards: 1 to this. */
export const mostCards = 40;
/** A card has four sides to hold up. */
export const cardSides = 4;
/** A single reading may be a mistake. */
const surely = 2;

/** A marker as the camera saw it: its number, and by how many quarters it was turned clockwise. */
export interface CardSeen {
  readonly id: number;
  readonly turn: number;
}

interface Card {
  /** Side that counts, once there is one. */
  readonly side: number | undefined;
  /** Side of the last reading, and how often it came in a row. */
  readonly last: number;
  readonly times: number;
}

export type CardTally = ReadonlyMap<number, Card>;

/** The tally with one more picture. A pupil may turn the card: the newest sure reading counts. */
export function seeCards(tally: CardTally, seen: readonly CardSeen[]): CardTally {
  const next = new Map(tally);
  for (const { id, turn } of seen) {
    if (id < 1 || id > mostCards) continue;
    const side = sideUp(turn);
    const old = next.get(id);
    const times = old?.last === side ? old.times + 1 : 1;
    next.set(id, { side: times >= surely ? side : old?.side, last: side, times });
  }
  return next;
}

/** How many cards were read surely. */
export function cardsCounted(tally: CardTally): number {
  return [...tally.values()].filter(({ side }) => side !== undefined).length;
}

/** Cards for each of `options` answers. A side beyond them counts for none. */
export function votesOf(tally: CardTally, options: number): readonly number[] {
  const votes = Array<number>(options).fill(0);
  for (const { side } of tally.values()) if (side !== undefined && side < options) votes[side] = (votes[side] ?? 0) + 1;
  return votes;
}

/** A stands at the top, B at the right: a card turned a quarter against the clock shows B. */
export function sideUp(turn: number): number {
  return (cardSides - (turn % cardSides)) % cardSides;
}

/** Quarters by which a marker is turned clockwise, from its upper corners. */
export function turnOf(left: { x: number; y: number }, right: { x: number; y: number }): number {
  const quarters = Math.round(Math.atan2(right.y - left.y, right.x - left.x) / (Math.PI / 2));
  return (quarters + cardSides) % cardSides;
}
