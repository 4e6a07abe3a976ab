/**
 * Every string of a language beside the English it was made from: the ground of the checks of translations, of the
 * state of translation, and of what goes to translation tools and comes back.
 */
import type { Content, LanguageWords, Sourced, SourcedProse } from '../../model/content.ts';
import { guideTitleFields, lessonTitleFields } from '../../model/titles.schema.ts';
import { proseUnits, type ProseUnit } from './prose-units.ts';

export type UnitKind =
  | 'ui'
  | 'titles'
  | 'glossary'
  | 'evidence'
  | 'first-steps'
  | 'pages'
  | 'lessons'
  | 'words'
  | 'easy'
  | 'plans'
  | 'guides';

export interface Unit {
  readonly kind: UnitKind;
  /** File below the folder of the language, such as "ui/site.json". */
  readonly name: string;
  /** Place inside the file: "quiz.q1.question", "body.3". */
  readonly place: string;
  readonly source: string;
  readonly target: string | undefined;
  /** Plural form, where the string counts something. */
  readonly form?: string | undefined;
  /** What the translator must know. */
  readonly note?: string | undefined;
  /** Longest length that fits its place, in characters. */
  readonly max?: number | undefined;
}

/** All units of a language in the order of its files, with or without a translation. */
export function unitsOf(content: Content, language: LanguageWords): readonly Unit[] {
  const english = content.words.get('en');
  if (!english) return [];
  return [
    ...uiUnits(content, english, language),
    ...titleUnits(content, english, language),
    ...jsonUnits('glossary', 'glossary.json', english.glossary, language.glossary),
    ...jsonUnits('evidence', 'evidence.json', english.evidence, language.evidence),
    ...[...english.firstSteps].flatMap(([stem, source]) =>
      jsonUnits('first-steps', `first-steps/${stem}.words.json`, source, language.firstSteps.get(stem)),
    ),
    ...proseFiles('pages', english.pages, language.pages),
    ...proseFiles('guides', english.guides, language.guides),
    ...proseFiles('lessons', english.lessons, language.lessons),
    ...[...english.words].flatMap(([stem, source]) =>
      jsonUnits('words', `lessons/${stem}.words.json`, source, language.words.get(stem)),
    ),
    ...[...english.easy].flatMap(([stem, source]) =>
      jsonUnits('easy', `easy/${stem}.json`, source, language.easy.get(stem)),
    ),
    ...proseFiles('plans', english.plans, language.plans),
  ];
}

const pluralEnding = /_(zero|one|two|few|many|other)$/;

function uiUnits(content: Content, english: LanguageWords, language: LanguageWords): Unit[] {
  const forms = content.languages.get(language.tag)?.plural ?? ['other'];
  return [...english.ui].flatMap(([name, { value: source }]) => {
    const target = language.ui.get(name)?.value;
    const notes = content.uiNotes.get(name)?.value ?? {};
    const keys = [...new Set(Object.keys(source).map((key) => key.replace(pluralEnding, '')))];
    return keys.flatMap((key): Unit[] => {
      const raw = notes[key];
      const said = typeof raw === 'string' ? { note: raw } : { note: raw?.note, max: raw?.max };
      const unit = { kind: 'ui', name: `ui/${name}.json`, ...said } as const;
      if (source[key] !== undefined) return [{ ...unit, place: key, source: source[key], target: target?.[key] }];
      return forms.map((form) => ({
        ...unit,
        place: `${key}_${form}`,
        source: source[`${key}_${form}`] ?? source[`${key}_other`] ?? '',
        target: target?.[`${key}_${form}`],
        form,
      }));
    });
  });
}

function titleUnits(content: Content, english: LanguageWords, language: LanguageWords): Unit[] {
  const fields = { lessons: lessonTitleFields, guides: guideTitleFields } as const;
  return (['lessons', 'guides'] as const).flatMap((kind) =>
    [...content[kind]].flatMap(([stem, { value }]): Unit[] => {
      const front = english[kind].get(stem)?.value as Record<string, unknown> | undefined;
      // A text whose prose is translated needs no row.
      if (!front || language[kind].has(stem)) return [];
      const row = language.titles?.value[kind][value.id] as Record<string, unknown> | undefined;
      const strings = stringsOf(Object.fromEntries(fields[kind].map((field) => [field, front[field]])));
      const found = new Map(stringsOf(row));
      return strings.map(([place, source]) => ({
        kind: 'titles' as const,
        name: 'titles.json',
        place: `${kind}.${value.id}.${place}`,
        source,
        target: found.get(place),
      }));
    }),
  );
}

function jsonUnits(
  kind: UnitKind,
  name: string,
  source: Sourced<object> | undefined,
  target: Sourced<object> | undefined,
): Unit[] {
  const found = new Map(stringsOf(target?.value));
  return stringsOf(source?.value).map(([place, text]) => ({
    kind,
    name,
    place,
    source: text,
    target: found.get(place),
  }));
}

function proseFiles(
  kind: UnitKind,
  english: ReadonlyMap<string, SourcedProse<object>>,
  own: ReadonlyMap<string, SourcedProse<object>>,
): Unit[] {
  return [...english].flatMap(([stem, source]) => {
    const target = own.get(stem);
    const name = `${kind}/${stem}.mdx`;
    const body = new Map(target ? unitsIn(target).map(({ id, text }) => [id, text]) : []);
    return [
      ...jsonUnits(kind, name, source, target),
      ...unitsIn(source).map(({ id, text }) => ({ kind, name, place: id, source: text, target: body.get(id) })),
    ];
  });
}

const parsed = new WeakMap<object, readonly ProseUnit[]>();

/** Units of a body; none where the syntax is broken, which prose-is-plain reports. */
function unitsIn(prose: SourcedProse<unknown>): readonly ProseUnit[] {
  let units = parsed.get(prose);
  if (!units) {
    try {
      units = proseUnits(prose.body);
    } catch {
      units = [];
    }
    parsed.set(prose, units);
  }
  return units;
}

/** All strings of a value with their paths, except review states and digests. */
export function stringsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    path === '' && key === 'review' ? [] : stringsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}
