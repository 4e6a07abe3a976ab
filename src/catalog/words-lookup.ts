/** Finds words along a chain of languages and says in which language they really are. */
import { fallbackChain, sameLanguage } from '../i18n/fallback-chain.ts';
import type { Resolved } from '../i18n/resolved.ts';
import type { Content, LanguageWords } from '../model/content.ts';
import type { Edition } from '../model/edition.schema.ts';

/** The chain of an edition: its own variant, its language, that language's fallbacks, English. */
export function editionChain(content: Content, edition: Edition): readonly string[] {
  const language = content.languages.get(edition.language);
  return fallbackChain(edition.tag, [edition.language, ...(language?.fallback ?? [])]);
}

/** The first value along the chain for which `pick` finds something. */
export function lookUp<T>(
  content: Content,
  edition: Edition,
  pick: (words: LanguageWords) => T | undefined,
): Resolved<T> | undefined {
  for (const tag of editionChain(content, edition)) {
    const words = content.words.get(tag);
    const value = words && pick(words);
    if (value !== undefined) return resolved(content, edition, tag, value);
  }
  return undefined;
}

/** Marks a value found under `tag` with what a page of this edition must say about it. */
export function resolved<T>(content: Content, edition: Edition, tag: string, value: T): Resolved<T> {
  const own = sameLanguage(edition.language, tag);
  const language = content.languages.get(tag) ?? content.languages.get(edition.language);
  return {
    value,
    tag,
    lang: own ? edition.htmlLang : (language?.htmlLang ?? tag),
    dir: language?.dir ?? 'ltr',
    isFallback: !own,
  };
}

/** Interface strings of one namespace: the first language that has them, with its variants laid over key by key. */
export function lookUpUi(
  content: Content,
  edition: Edition,
  name: string,
): Resolved<Readonly<Record<string, string>>> | undefined {
  const having = editionChain(content, edition).filter((tag) => content.words.get(tag)?.ui.has(name));
  const first = having[0];
  if (!first) return undefined;
  const layers = having.filter((tag) => sameLanguage(tag, first)).reverse();
  const strings = Object.assign({}, ...layers.map((tag) => content.words.get(tag)?.ui.get(name)?.value)) as Record<
    string,
    string
  >;
  return resolved(content, edition, first, strings);
}
