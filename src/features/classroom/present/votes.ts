/** Hands or cards of a class for one question: counted by tap, shown as bars that single nobody out. */

/** Fewer than this are "a few": a bar of one is one child. */
export const fewHands = 3;

export interface Bar {
  /** Share of the longest bar, 0 to 100; those of a few hands are all equally short. */
  readonly length: number;
  /** The count, or undefined for a few. */
  readonly count: number | undefined;
}

/** The votes with one hand more or fewer for an option; never below nothing. */
export function vote(votes: readonly number[], option: number, by: 1 | -1): readonly number[] {
  return votes.map((count, index) => (index === option ? Math.max(0, count + by) : count));
}

/** Bars for the votes; without any vote there are none. */
export function bars(votes: readonly number[]): readonly Bar[] {
  const most = Math.max(fewHands, ...votes);
  return votes.map((count) => {
    if (count === 0) return { length: 0, count: 0 };
    return count < fewHands
      ? { length: Math.round((fewHands * 100) / most / 2), count: undefined }
      : { length: Math.round((count * 100) / most), count };
  });
}
