/** How far every language of the site is, in numbers a page can show. */
import { languageStatus, type KindStatus } from '../checks/translations/status.ts';
import { translatedLanguages } from '../checks/translations/languages.ts';
import type { Content } from '../model/content.ts';
import { loadSite } from './load-site.ts';

export interface Part {
  readonly done: number;
  readonly all: number;
}

export interface LanguageState {
  readonly tag: string;
  readonly autonym: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Words of the pages around the lessons: strings of the interface and the glossary. */
  readonly words: Part;
  /** Lessons and guides whose title is in the language, with or without their prose. */
  readonly titles: Part;
  readonly lessons: Part;
  readonly guides: Part;
  /** The least that is true of everything translated. */
  readonly state: 'none' | 'draft' | 'second-reading' | 'reviewed';
}

let states: readonly LanguageState[] | undefined;

/** All languages that people translate, in the order of their own names. Made once a build. */
export function languageStates(): readonly LanguageState[] {
  states ??= statesOf(loadSite().content);
  return states;
}

function statesOf(content: Content): readonly LanguageState[] {
  const { compare } = new Intl.Collator('en');
  return translatedLanguages(content)
    .map((words): LanguageState => {
      const language = content.languages.get(words.tag);
      const rows = languageStatus(content, words);
      const sum = (kinds: readonly KindStatus['kind'][]): Part => {
        const found = rows.filter(({ kind }) => kinds.includes(kind));
        return {
          done: found.reduce((total, row) => total + row.translated, 0),
          all: found.reduce((total, row) => total + row.all, 0),
        };
      };
      const rowsOf = words.titles?.value;
      const all = content.lessons.size + content.guides.size;
      const ids = [...content.lessons, ...content.guides].filter(
        ([stem, { value }]) =>
          words.lessons.has(stem) || words.guides.has(stem) || rowsOf?.lessons[value.id] || rowsOf?.guides[value.id],
      );
      return {
        tag: words.tag,
        autonym: language?.autonym ?? words.tag,
        lang: language?.htmlLang ?? words.tag,
        dir: language?.dir ?? 'ltr',
        words: sum(['ui', 'glossary', 'first-steps', 'pages']),
        titles: { done: ids.length, all },
        lessons: { done: words.lessons.size, all: content.lessons.size },
        guides: { done: words.guides.size, all: content.guides.size },
        state: stateOf(rows),
      };
    })
    .sort((a, b) => compare(a.autonym, b.autonym));
}

function stateOf(rows: readonly KindStatus[]): LanguageState['state'] {
  const total = (count: (row: KindStatus) => number): number => rows.reduce((sum, row) => sum + count(row), 0);
  if (total((row) => row.translated) === 0) return 'none';
  if (total((row) => row.draft) > 0) return 'draft';
  return total((row) => row.secondReading) > 0 ? 'second-reading' : 'reviewed';
}
