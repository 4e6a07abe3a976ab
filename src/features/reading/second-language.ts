/** The words of one lesson in one language, block by block: what "a second language" puts beside the page. */

export interface LessonBlocks {
  readonly title: string;
  readonly summary: string;
  readonly promise: string;
  readonly canDo: readonly string[];
  readonly story: readonly string[];
  readonly keys: readonly string[];
  readonly fault: string;
  readonly sayIt: readonly string[];
  readonly helpStep: string;
  readonly tryIt: readonly string[];
  readonly family: readonly string[];
  /** Question and labels of its options, by ids. */
  readonly quiz: Readonly<Record<string, readonly [question: string, options: Readonly<Record<string, string>>]>>;
  /** All texts of activities and quiz, in an order that is the same in every language, each cut where the page cuts it. */
  readonly activities: readonly (readonly string[])[];
}

/** One language in which a lesson can be read. */
export interface SecondLanguage {
  readonly tag: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
}

/** What stands beside each of `count` blocks, or undefined where the other text is cut differently and stands below as a whole. */
export function pairs(count: number, other: readonly string[]): readonly string[] | undefined {
  return count === other.length ? other : undefined;
}

/** From each piece of an activity as the page shows it to the same piece in the second language. */
export function pieceMap(
  own: LessonBlocks['activities'],
  other: LessonBlocks['activities'],
): ReadonlyMap<string, string> {
  const found = own.flatMap((pieces, index) => {
    const second = other[index] ?? [];
    return pieces.length === second.length
      ? pieces.map((piece, part) => [piece, second[part] ?? ''] as const)
      : // Cut differently, for example where a language puts the message first: the whole stands after the last piece.
        pieces.slice(-1).map((piece) => [piece, second.join(' ')] as const);
  });
  return new Map(own.length === other.length ? found : []);
}
