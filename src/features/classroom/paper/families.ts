/** Which edition speaks to a family, and honestly how much of it is in the family's language. */
import type { JoinEdition } from '../join/editions.ts';

/** Content of /class-data/families.json: one row an edition of this build. */
export interface FamilyEdition extends JoinEdition {
  /** Age groups whose letter is in this language, such as "bc". */
  readonly letters: string;
  /** Lessons whose title and sentences are in this language. */
  readonly cards: readonly string[];
  /** Lessons that are wholly in this language. */
  readonly whole: readonly string[];
  readonly help: boolean;
}

export type FamilyTexts = 'all' | 'card' | 'sentences' | 'letter' | 'help' | 'none';

/** What of the family's sheets for one lesson is in the edition's language. */
export function familyTexts({ letters, cards, whole, help }: FamilyEdition, lesson: string): FamilyTexts {
  const hasLetter = letters.includes(lesson.charAt(0));
  const hasCard = whole.includes(lesson);
  if (hasLetter && hasCard) return 'all';
  if (hasCard) return 'card';
  if (cards.includes(lesson)) return 'sentences';
  if (hasLetter) return 'letter';
  return help ? 'help' : 'none';
}
