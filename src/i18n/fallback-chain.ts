/** Chains of fallback are data (content/languages.json and editions.json), never cut out of a tag. */

/** Tags in the order in which words are looked for, the wanted one first, each once, English last. */
export function fallbackChain(tag: string, fallback: readonly string[]): readonly string[] {
  return [...new Set([tag, ...fallback, 'en'])];
}

/** Whether two tags are the same language in the same script, so that one may lie over the other key by key (de-AT over de). */
export function sameLanguage(a: string, b: string): boolean {
  const one = new Intl.Locale(a).maximize();
  const two = new Intl.Locale(b).maximize();
  return one.language === two.language && one.script === two.script;
}
