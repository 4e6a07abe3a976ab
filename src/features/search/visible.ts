/** Which of the found documents a reader sees. */
import type { Band } from '../../model/ids.schema.ts';
import type { SearchDocument } from './document.ts';

/** Who searches: a band, an adult, or nobody said. */
export type Reader = Band | 'adult' | '';

/** Whether a reader sees this document. With words of trouble, a child sees its own band only (ruling 6). */
export function isVisible(
  { kind, band }: Pick<SearchDocument, 'kind' | 'band'>,
  reader: Reader,
  isTrouble: boolean,
): boolean {
  // Help has its own place at the top then.
  if (kind === 'help') return !isTrouble;
  if (reader === 'adult') return true;
  if (reader === '') return !isTrouble;
  return band ? band === reader : kind === 'page' && !isTrouble;
}

/** How many results are shown at most: more would be a list to read, not an answer. */
export const mostResults = 10;
