/** How hard a text may be for its readers (curriculum 5.1): ceilings, not targets. */
import type { Band } from '../../model/ids.schema.ts';

export type Readers = Band | 'parents' | 'teachers';

export interface Ceilings {
  /** The readers as messages name them. */
  readonly name: string;
  readonly grade: number;
  readonly lix: number;
  readonly mean: number;
  readonly longest: number;
  /** Share of words with more than six letters, in per cent. */
  readonly longWords?: number;
  /** Words of the key messages of a lesson, or of a whole guide. */
  readonly length: readonly [number, number];
  /** Most words of one feedback (curriculum 4.3). */
  readonly feedback?: number;
}

/** What only lessons have. */
export interface LessonBounds {
  /** Words a child reads beside practice and quiz, explained terms included: about 300, 500, 700 and 900, with room. */
  readonly screen: readonly [number, number];
  /** Most glossary terms of a lesson; a pair of opposites counts as one (curriculum 5.1). */
  readonly terms: number;
}

export const ceilings: Readonly<Record<Readers, Ceilings>> = {
  a: { name: 'band A', grade: 2, lix: 20, mean: 8, longest: 12, longWords: 12, length: [55, 85], feedback: 15 },
  b: { name: 'band B', grade: 4, lix: 25, mean: 10, longest: 16, longWords: 15, length: [105, 135], feedback: 15 },
  c: { name: 'band C', grade: 6, lix: 30, mean: 13, longest: 20, longWords: 20, length: [110, 165], feedback: 24 },
  d: { name: 'band D', grade: 8, lix: 38, mean: 15, longest: 25, longWords: 25, length: [155, 195], feedback: 24 },
  parents: { name: 'parents', grade: 8, lix: 40, mean: 16, longest: 28, length: [500, 800] },
  teachers: { name: 'teachers', grade: 9, lix: 42, mean: 18, longest: 30, length: [900, 1400] },
};

/** Ceilings of easy-read pages: the mean length of a sentence, and its longest. */
export const easyCeilings: Readonly<Record<Band, Pick<Ceilings, 'name' | 'mean' | 'longest'>>> = {
  a: { name: 'band A', mean: 8, longest: 14 },
  b: { name: 'band B', mean: 9, longest: 14 },
  c: { name: 'band C', mean: 10, longest: 14 },
  d: { name: 'band D', mean: 10, longest: 14 },
};

export const lessonBounds: Readonly<Record<Band, LessonBounds>> = {
  a: { screen: [230, 400], terms: 2 },
  b: { screen: [430, 640], terms: 4 },
  c: { screen: [580, 840], terms: 6 },
  d: { screen: [740, 1040], terms: 8 },
};

/** The band whose words a frightened reader of `band` still reads: one lower (curriculum 5.1). */
export function bandOfHelp(band: Band): Band {
  return ({ a: 'a', b: 'a', c: 'b', d: 'c' } as const)[band];
}
