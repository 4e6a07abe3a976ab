/** Headings of the parts that prose marks: in the language of the page's frame, whatever the prose is in. */
import type { EditionCatalog } from '../../catalog/edition-catalog.ts';
import { uiLang, type LangAttributes } from '../ui-lang.ts';

export interface ProseHeading {
  readonly text: string;
  readonly marked: LangAttributes;
}

/** The heading of a part. Throws where a page rendered prose without saying for which edition. */
export function heading(locals: { catalog?: EditionCatalog }, key: 'story' | 'keys'): ProseHeading {
  if (!locals.catalog)
    throw new Error(
      'Astro.locals.catalog is empty.\n  Fix: set it in the page before the prose is rendered.\n  Rule: prose-knows-its-edition',
    );
  const ui = locals.catalog.ui('lesson');
  return { text: ui.t(key), marked: uiLang(ui) };
}
