/** "My plan" is made of what lessons practise: people and first words of B1, what calms of B4 and B6. Here: which choices, and their symbols. */
import type { LessonEntry } from '../../catalog/edition-catalog.ts';
import type { SymbolId } from '../../model/symbols.ts';
import type { PracticeWords } from '../../model/practice-words.schema.ts';
import { need } from '../need.ts';

export interface PlanChoice {
  /** What is kept where the child keeps the plan: lesson, activity, part and choice. */
  readonly id: string;
  readonly symbol: SymbolId;
  readonly words: string;
}
export interface PlanPart {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly choices: readonly PlanChoice[];
}
export interface PlanParts {
  readonly people: PlanPart;
  readonly pause: PlanPart;
  readonly starters: PlanPart;
  readonly endings: PlanPart;
}

/** Symbols by the last part of a choice's id. */
const symbols: Readonly<Record<string, SymbolId>> = {
  parent: 'family',
  grandparent: 'heart',
  relative: 'family',
  carer: 'hand',
  'grown-sibling': 'friend',
  teacher: 'book',
  nurse: 'doctor',
  counsellor: 'listen',
  assistant: 'help',
  head: 'school',
  'aunt-uncle': 'home',
  coach: 'group',
  neighbour: 'outside',
  'friends-parent': 'friend',
  doctor: 'doctor',
  helpline: 'phone-call',
  emergency: 'warning',
  breathe: 'calm',
  move: 'walk',
  draw: 'picture',
  talk: 'speech',
  hug: 'heart',
  drink: 'light',
  play: 'game',
  rest: 'pause',
};
const sourceIds = ['b1', 'b4', 'b6'];

/** Whether an edition has the lessons the plan is made of. */
export function hasPlan(lessons: readonly Pick<LessonEntry, 'facts'>[]): boolean {
  return sourceIds.every((id) => lessons.some(({ facts }) => facts.id === id));
}

/**
 * All choices of the plan, each in the language its lesson has in this edition. The pause comes of two lessons and is in one
 * language: that of the page, where one of them has it.
 */
export function planParts(lessons: readonly LessonEntry[], page: string): PlanParts {
  const team = practiceOf(lessons, 'b1', 'plan', 'my-team');
  const first = practiceOf(lessons, 'b1', 'words', 'first-words');
  const calm = practiceOf(lessons, 'b4', 'sort', 'calm-toolbox');
  const after = practiceOf(lessons, 'b6', 'plan', 'my-way-out');
  const people = ['home', 'school', 'elsewhere', 'any-time'].flatMap((part) =>
    choices(`b1/my-team/${part}`, need(team.words.parts, part, team.where).choices),
  );
  const calming = after.lang === page ? after : calm;
  const bins = calm.facts.items.filter(({ bin }) => bin === 'calms').map(({ id }) => id);
  const calms = bins.map((id) => [id, need(calm.words.items, id, calm.where).label] as const);
  return {
    people: { ...team.marked, choices: people },
    pause: {
      ...calming.marked,
      choices: [
        ...(calm.lang === calming.lang ? choices('b4/calm-toolbox', Object.fromEntries(calms)) : []),
        ...(after.lang === calming.lang
          ? choices('b6/my-way-out/after', need(after.words.parts, 'after', after.where).choices)
          : []),
      ],
    },
    starters: { ...first.marked, choices: choices('b1/first-words', first.words.starters, 'speech') },
    endings: { ...first.marked, choices: choices('b1/first-words', first.words.endings, 'listen') },
  };
}

function choices(path: string, words: Readonly<Record<string, string>>, symbol?: SymbolId): PlanChoice[] {
  return Object.entries(words).map(([id, text]) => ({
    id: `${path}/${id}`,
    symbol: symbol ?? symbols[id] ?? 'star',
    words: text,
  }));
}

function practiceOf<T extends 'plan' | 'words' | 'sort'>(
  lessons: readonly LessonEntry[],
  lesson: string,
  type: T,
  id: string,
) {
  const entry = lessons.find(({ facts }) => facts.id === lesson);
  const facts = entry?.facts.practice.find((one) => one.id === id && one.type === type);
  if (!entry || !facts)
    throw new Error(
      `lessons/${lesson} › practice › ${id}\n  "My plan" is made of this activity, which is not there.\n  Fix: name another one in src/features/keep/plan-parts.ts.\n  Rule: plan-has-parts`,
    );
  const { value, lang, dir } = entry.words;
  const where = value.path;
  return {
    facts: facts as Extract<typeof facts, { type: T }>,
    words: need(value.value.practice, id, where) as PracticeWords[T],
    where,
    lang,
    marked: { lang, dir },
  };
}
