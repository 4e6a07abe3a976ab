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
