/**
 * Interface strings of one edition. i18next runs at build time only: the browser gets finished sentences.
 * A namespace (one per rib) is in one language as a whole, so that a page marks its language once,
 * on the part that shows it; a country's variant lies over its parent key by key.
 */
import i18next from 'i18next';
import type { Direction } from './resolved.ts';
import type { UiKey, UiName } from './ui-keys.ts';

export type Variables = Readonly<Record<string, string | number>>;

export interface UiNamespace<N extends UiName = UiName> {
  /** The string of `key`, with `vars` put in and the plural form of `vars.count`. Throws on an unknown key or a missing variable. */
  readonly t: (key: UiKey<N>, vars?: Variables) => string;
  readonly lang: string;
  readonly dir: Direction;
  readonly isFallback: boolean;
  /** Whether a professional has reviewed these strings in this language (ruling 9). */
  readonly isReviewed: boolean;
}

export interface UiSource {
  readonly lang: string;
  readonly dir: Direction;
  readonly isFallback: boolean;
  readonly isReviewed: boolean;
  readonly strings: Readonly<Record<string, string>>;
}

/**
 * One namespace as a translator. `pluralTag` is the language whose plural rules count (CLDR). A language without rules,
 * such as te reo Māori, counts as English does: Intl would silently take the language of the builder's machine.
 */
export function createNamespace<N extends UiName>(name: N, source: UiSource, pluralTag: string): UiNamespace<N> {
  const instance = i18next.createInstance();
  const lng = pluralRulesTag(pluralTag);
  void instance.init({
    lng,
    fallbackLng: false,
    load: 'currentOnly',
    initAsync: false,
    resources: { [lng]: { [name]: source.strings } },
    ns: [name],
    defaultNS: name,
    keySeparator: false,
    nsSeparator: false,
    // Astro escapes every {expression}; escaping twice would print &amp;.
    interpolation: { escapeValue: false },
  });
  const t = (key: UiKey<N>, vars: Variables = {}): string => {
    const text = instance.t(key as string, { ...vars });
    if (text === key) throw new Error(missingKey(name, key, source.lang));
    const hole = /\{\{\s*([\w-]+)\s*\}\}/.exec(text) ?? missingVariable(source.strings[key as string], vars);
    if (hole) throw new Error(missingVariableMessage(name, key, hole[1] ?? '', source.lang));
    return text;
  };
  return { t, lang: source.lang, dir: source.dir, isFallback: source.isFallback, isReviewed: source.isReviewed };
}

/** The tag, or "en" where CLDR has no plural rules for it. */
export function pluralRulesTag(tag: string): string {
  return Intl.PluralRules.supportedLocalesOf(tag)[0] ?? 'en';
}

/** i18next prints a missing variable as nothing at all, so the raw text is read once more. */
function missingVariable(raw: string | undefined, vars: Variables): RegExpExecArray | null {
  for (const match of (raw ?? '').matchAll(/\{\{\s*([\w-]+)\s*\}\}/g)) {
    if (vars[match[1] ?? ''] === undefined) return match;
  }
  return null;
}

function missingKey(name: string, key: string, lang: string): string {
  return `ui/${name}.json › ${key}\n  No such string in "${lang}" or its fallbacks.\n  Fix: add "${key}" to content/text/en/ui/${name}.json, or use a key that exists.\n  Rule: ui-key-exists`;
}

function missingVariableMessage(name: string, key: string, variable: string, lang: string): string {
  return `ui/${name}.json › ${key}\n  The "${lang}" text needs {{${variable}}}, which the page did not give.\n  Fix: pass { ${variable}: … } to t('${key}'), or correct the name in the text.\n  Rule: ui-variable-given`;
}
