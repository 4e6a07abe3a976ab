/** What can be found: a lesson, a guide, a page, or the help page, in the words its reader will see. */
import type { Band } from '../../model/ids.schema.ts';

export interface SearchDocument {
  /** Neutral id, such as "d4", "p6" or "help"; the index knows a document by nothing else. */
  readonly id: string;
  readonly kind: 'lesson' | 'guide' | 'page' | 'help';
  /** Band of a lesson, or of a page for one age. */
  readonly band?: Band | undefined;
  /** Key of the language the words really are in, as in content/languages.json. */
  readonly tag: string;
  readonly title: string;
  readonly summary: string;
  /** Words a reader may type for it: those of the glossary that the text explains. */
  readonly keywords: readonly string[];
  readonly headings: readonly string[];
  readonly text: string;
  /** Address for this edition. It stays out of the index, so that editions with the same words share one. */
  readonly url: string;
  readonly sensitive: boolean;
  /** What the HTML `lang` attribute says, where the words are not in the page's language. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Fields of the index with their weight: a word in the title says more than one in the text. */
export const searchFields = [
  ['title', 8],
  ['keywords', 5],
  ['headings', 3],
  ['summary', 2],
  ['text', 1],
] as const;
