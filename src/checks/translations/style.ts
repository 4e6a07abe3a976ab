/** STYLE.md of a language: written in that language, in fixed sections, so that the next translator sounds like the last. */
import type { Check } from './check.ts';

/** Ids of the sections, in order; each heading ends with its id in braces: "## Anrede {address}". */
export const styleSections = ['address', 'tone', 'quotes', 'terms', 'children-say', 'helpline'] as const;

export const styleIsWritten: Check = ({ words }) => {
  const finding = { check: 'style-is-written', level: 'error', name: 'STYLE.md' } as const;
  const fix = `write STYLE.md in this language with one section for each of ${styleSections.join(', ')}, such as "## … {address}" (docs/translating.md).`;
  if (!words.style) return [{ ...finding, message: 'The language has no STYLE.md.', fix }];
  const found = [...words.style.text.matchAll(/^## .*\{([a-z-]+)\}\s*$/gm)].map((match) => match[1] ?? '');
  const missing = styleSections.filter((section) => !found.includes(section));
  return missing.length === 0 ? [] : [{ ...finding, message: `Sections are missing: ${missing.join(', ')}.`, fix }];
};
