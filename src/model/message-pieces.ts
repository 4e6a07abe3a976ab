/**
 * Incoming messages stand in lessons only as [summaries in square brackets], so that no page holds wording that could
 * serve someone as a script (curriculum 0.4). Here they are found, so that the page can show and label them as such.
 */
export interface Piece {
  readonly text: string;
  /** True for the summary of a message. */
  readonly message: boolean;
}

/** A text cut into plain pieces and summaries; punctuation after a summary stays with it. Full-width brackets count too. */
export function pieces(text: string): Piece[] {
  return text
    .split(/([[［][^\]］]*[\]］][.,;:!?…。，、]*)/u)
    .map((piece, index) => ({ text: piece.trim(), message: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
