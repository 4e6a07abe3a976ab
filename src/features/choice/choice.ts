/** What one tap can choose, and what it says: shared by the quiz and by practice. */

/** Place of the word in `Marks.astro` that goes with an option. */
export const marks = { fits: 0, again: 1, unsure: 2 } as const;
export type Mark = keyof typeof marks;

export interface ChoiceOption {
  /** Language-neutral id, for tests and other code; never shown. */
  readonly id: string;
  readonly label: string;
  readonly mark: Mark;
  /** Absent where all options of a choice share one explanation. */
  readonly feedback?: string | undefined;
}
