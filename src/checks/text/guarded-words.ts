/** How a list of words to avoid is written. One row: what is looked for, and what to say instead. */

export interface Guarded {
  /** Looked for without regard to capitals; ' stands for every apostrophe. */
  readonly find: RegExp;
  readonly better: string;
  /** "lessons": only where children read; "feedback": in answers to a choice; "items": in questions and options. */
  readonly where?: 'lessons' | 'feedback' | 'items';
}

/** Rows of a short list: whole words or phrases, written as the inside of a regular expression. */
export function guarded(
  rows: readonly (readonly [find: string, better: string, where?: Guarded['where']])[],
  flags = 'gi',
): Guarded[] {
  return rows.map(([find, better, where]) => ({
    find: new RegExp(`(?<![\\p{L}\\p{N}])(?:${find})(?![\\p{L}\\p{N}])`, `${flags}u`),
    better,
    ...(where ? { where } : {}),
  }));
}
