/** What people read, cut into passages that know where they stand: the ground of all checks of words. */
import type { LanguageWords } from '../../model/content.ts';
import { practicePassages } from './practice-passages.ts';
import { firstStepsPassages } from './first-steps-passages.ts';
import { listOf, one, prosePassages } from './prose-passages.ts';
import { titlesPassages } from './titles-passages.ts';

/** What a passage is for. Help words are read in the worst minute and are measured one band lower. */
export type Role =
  | 'title'
  | 'story'
  | 'key-messages'
  | 'card'
  | 'help'
  | 'practice'
  | 'label'
  | 'feedback'
  | 'question'
  | 'body'
  | 'string';

export interface Passage {
  /** Line or field, as messages name it: "line 12", "quiz.q1.question". */
  readonly place: string;
  readonly text: string;
  readonly role: Role;
  /** The heading it stands under, where the text has headings. */
  readonly heading?: string | undefined;
  /** True inside a list. */
  readonly listed?: boolean | undefined;
}

export type TextKind =
  | 'lesson'
  | 'lesson-words'
  | 'easy'
  | 'first-steps'
  | 'plan'
  | 'guide'
  | 'page'
  | 'glossary'
  | 'evidence'
  | 'titles'
  | 'ui';

export interface ReadText {
  readonly file: string;
  readonly stem: string;
  readonly kind: TextKind;
  readonly passages: readonly Passage[];
}

/** Whether children are meant to read it; adult pages may say more. */
export function isForChildren({ kind, stem }: ReadText): boolean {
  return childrensKinds.has(kind) || (kind === 'page' && stem.startsWith('happened-'));
}

const childrensKinds: ReadonlySet<TextKind> = new Set(['lesson', 'lesson-words', 'easy', 'first-steps']);

/** All that a language has to read, except the search words: those are children's own. */
export function textsOf(language: LanguageWords): ReadText[] {
  const texts = <T extends { path: string; stem: string }>(
    kind: TextKind,
    entries: Iterable<T>,
    read: (entry: T) => Passage[],
  ): ReadText[] => [...entries].map((entry) => ({ file: entry.path, stem: entry.stem, kind, passages: read(entry) }));
  return [
    ...texts('lesson', language.lessons.values(), ({ value, ...prose }) => [
      one('title', value.title, 'title'),
      one('summary', value.summary, 'card'),
      one('promise', value.promise, 'card'),
      ...listOf('canDo', value.canDo, 'card'),
      ...(value.contentNote ? [one('contentNote', value.contentNote, 'card')] : []),
      one('faultLine', value.faultLine, 'help'),
      ...listOf('sayIt', value.sayIt, 'help'),
      one('helpStep', value.helpStep, 'help'),
      ...listOf('tryIt', value.tryIt ?? [], 'card'),
      ...listOf('family', value.family, 'card'),
      ...prosePassages(prose),
    ]),
    ...texts('lesson-words', language.words.values(), ({ value }) => practicePassages(value)),
    ...texts('plan', language.plans.values(), ({ value, ...prose }) => [
      one('summary', value.summary, 'card'),
      ...listOf('materials', value.materials, 'card'),
      ...prosePassages(prose),
    ]),
    ...texts('easy', language.easy.values(), ({ value }) =>
      Object.entries(value.parts).flatMap(([id, sentences]) => listOf(`parts.${id}`, sentences, 'body')),
    ),
    ...texts('first-steps', language.firstSteps.values(), ({ value }) => firstStepsPassages(value)),
    ...texts('guide', language.guides.values(), ({ value, ...prose }) => [
      one('title', value.title, 'title'),
      one('summary', value.summary, 'card'),
      ...(value.firstStep ? [one('firstStep', value.firstStep, 'body')] : []),
      ...prosePassages(prose),
    ]),
    ...texts('page', language.pages.values(), ({ value, ...prose }) => [
      one('title', value.title, 'title'),
      one('summary', value.summary, 'card'),
      ...prosePassages(prose),
    ]),
    ...texts('ui', language.ui.values(), ({ value, stem }) =>
      Object.entries(value).map(([key, text]) => one(key, text, answering.has(stem) ? 'feedback' : 'string')),
    ),
    ...texts('titles', language.titles ? [language.titles] : [], ({ value }) => titlesPassages(value)),
    ...texts('glossary', language.glossary ? [language.glossary] : [], ({ value }) =>
      Object.entries(value.terms).flatMap(([id, { term, definition }]) => [
        one(`terms.${id}.term`, term, 'title'),
        one(`terms.${id}.definition`, definition, 'string'),
      ]),
    ),
    ...texts('evidence', language.evidence ? [language.evidence] : [], ({ value }) =>
      Object.entries(value.notes).flatMap(([id, { finding, so }]) => [
        one(`notes.${id}.finding`, finding, 'body'),
        one(`notes.${id}.so`, so, 'body'),
      ]),
    ),
  ];
}

/** Files of interface strings that answer a child's choice. */
const answering = new Set(['quiz', 'practice', 'choice']);
