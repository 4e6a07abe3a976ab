/** What goes to translation tools and comes back: gettext PO, one file a language, every string with its context. */
import { po, type GetTextTranslation, type GetTextTranslations } from 'gettext-parser';
import { pluralRulesTag } from '../../i18n/translator.ts';
import type { Content, LanguageWords } from '../../model/content.ts';
import { unitsOf, type Unit } from './units.ts';

/** All units of a language as a PO file. The English is msgid, the place is msgctxt, what to know stands in comments. */
export function toPo(content: Content, words: LanguageWords, isWanted: (unit: Unit) => boolean = () => true): string {
  const plural = new Intl.PluralRules(pluralRulesTag(content.languages.get(words.tag)?.intl ?? 'en'));
  const translations: Record<string, Record<string, GetTextTranslation>> = {};
  for (const unit of unitsOf(content, words).filter(isWanted)) {
    const msgctxt = contextOf(unit);
    const extracted = [
      unit.note,
      unit.max && `At most ${unit.max} characters.`,
      unit.form && `Plural form "${unit.form}": ${numbersOf(plural, unit.form)}.`,
    ].filter(Boolean);
    translations[msgctxt] = {
      [unit.source]: {
        msgctxt,
        msgid: unit.source,
        msgstr: [unit.target ?? ''],
        comments: {
          reference: `content/text/en/${unit.name}`,
          ...(extracted.length > 0 && { extracted: extracted.join('\n') }),
        } as NonNullable<GetTextTranslation['comments']>,
      },
    };
  }
  const headers = {
    Language: words.tag,
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Kindlight-Folder': words.folder,
  };
  const data: GetTextTranslations = { charset: 'utf-8', headers, translations };
  return po.compile(data, { foldLength: 0 }).toString('utf8');
}

export const contextOf = ({ name, place }: Pick<Unit, 'name' | 'place'>): string => `${name}#${place}`;

function numbersOf(rules: Intl.PluralRules, form: string): string {
  const numbers = Array.from({ length: 201 }, (_, number) => number).filter((number) => rules.select(number) === form);
  return numbers.length === 0
    ? 'as the language needs'
    : `for ${numbers.slice(0, 6).join(', ')}${numbers.length > 6 ? ' …' : ''}`;
}

export interface FromPo {
  /** Translations by context, for units whose English is still the same. */
  readonly texts: ReadonlyMap<string, string>;
  /** Contexts that English does not have any more, or whose English has changed since the export. */
  readonly outdated: readonly string[];
}

/** The translations in a PO file. Empty strings and those marked fuzzy count as not translated. */
export function fromPo(content: Content, words: LanguageWords, file: string): FromPo {
  const units = new Map(unitsOf(content, words).map((unit) => [contextOf(unit), unit]));
  const texts = new Map<string, string>();
  const outdated: string[] = [];
  for (const [context, entries] of Object.entries(po.parse(file).translations)) {
    if (context === '') continue;
    for (const { msgid, msgstr, comments } of Object.values(entries)) {
      const text = msgstr[0] ?? '';
      if (text === '' || comments?.flag?.includes('fuzzy')) continue;
      if (units.get(context)?.source === msgid) texts.set(context, text);
      else outdated.push(context);
    }
  }
  return { texts, outdated };
}
