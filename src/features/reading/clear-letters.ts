/** The languages whose every letter the clear typeface has; tests read the font itself. */
import type { Language } from '../../model/edition.schema.ts';

/** Latin languages with letters that Atkinson Hyperlegible Next lacks: Vietnamese, and ō in te reo Māori. */
export const withoutClearLetters: ReadonlySet<string> = new Set(['vi', 'mi']);

/** Whether the clear letters may be offered to readers of a language. */
export function hasClearLetters({ tag, script }: Pick<Language, 'tag' | 'script'>): boolean {
  return script === 'Latn' && !withoutClearLetters.has(tag);
}
