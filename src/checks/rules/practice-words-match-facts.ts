import type { Sourced } from '../../model/content.ts';
import type { Lesson } from '../../model/lesson.schema.ts';
import type { LessonWords } from '../../model/lesson-words.schema.ts';
import type { Practice } from '../../model/practice.schema.ts';
import { practiceWordsSchemas, type PracticeWords } from '../../model/practice-words.schema.ts';
import { schemaProblems } from '../../model/schema-problems.ts';
import { compareIds } from '../compare-ids.ts';
import type { Finding, Rule } from '../rule.ts';

export const practiceWordsMatchFacts: Rule = {
  name: 'practice-words-match-facts',
  sentence: 'The practice words of every language have the shape of their type and exactly the parts of the facts.',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((language) =>
      [...language.words.values()].flatMap((words) => {
        const facts = content.lessons.get(words.stem);
        return facts ? comparePractices(facts, words) : [];
      }),
    ),
};

function comparePractices(facts: Sourced<Lesson>, words: Sourced<LessonWords>): Finding[] {
  const common = { wordsFile: words.path, factsFile: facts.path };
  const ids = facts.value.practice.map((practice) => practice.id);
  const names = compareIds({
    ...common,
    place: 'practice',
    noun: 'Practice',
    facts: ids,
    words: Object.keys(words.value.practice),
  });
  const parts = facts.value.practice.flatMap((practice): Finding[] => {
    const raw = words.value.practice[practice.id];
    if (raw === undefined) return [];
    const parsed = practiceWordsSchemas[practice.type].safeParse(raw);
    if (!parsed.success) {
      return schemaProblems(words.path, parsed.error.issues, raw).map((problem) => ({
        ...problem,
        place: `practice.${practice.id}.${problem.place ?? ''}`,
      }));
    }
    return partIds(practice, parsed.data).flatMap(([place, expected, found]) =>
      compareIds({ ...common, place: `practice.${practice.id}.${place}`, noun: 'Part', facts: expected, words: found }),
    );
  });
  return [...names, ...parts];
}

type Ids = readonly [place: string, facts: readonly string[], words: readonly string[]];
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** For every list of parts: where it stands, the ids of the facts, the ids of the words. */
function partIds(practice: Practice, parsed: PracticeWords[keyof PracticeWords]): Ids[] {
  const words = parsed as unknown as Record<string, Record<string, { replies?: object; choices?: object }>>;
  const keys = (name: string): string[] => Object.keys(words[name] ?? {});
  switch (practice.type) {
    case 'sort':
      return [
        ['bins', practice.bins, keys('bins')],
        ['items', idsOf(practice.items), keys('items')],
      ];
    case 'signs':
      return [['items', idsOf(practice.items), keys('items')]];
    case 'slide':
      return [['items', practice.items, keys('items')]];
    case 'order':
      return [['steps', practice.steps, keys('steps')]];
    case 'match':
      return [['pairs', practice.pairs, keys('pairs')]];
    case 'reply':
      return [
        ['situations', idsOf(practice.situations), keys('situations')],
        ...practice.situations.map((situation): Ids => [
          `situations.${situation.id}`,
          idsOf(situation.replies),
          Object.keys(words['situations']?.[situation.id]?.replies ?? {}),
        ]),
      ];
    case 'plan':
      return [
        ['parts', idsOf(practice.parts), keys('parts')],
        ...practice.parts.map((part): Ids => [
          `parts.${part.id}`,
          part.choices,
          Object.keys(words['parts']?.[part.id]?.choices ?? {}),
        ]),
      ];
    case 'branch':
      return [
        ['nodes', idsOf(practice.nodes), keys('nodes')],
        ...practice.nodes.map((node): Ids => [
          `nodes.${node.id}`,
          idsOf(node.choices),
          Object.keys(words['nodes']?.[node.id]?.choices ?? {}),
        ]),
      ];
    case 'chat':
      return [
        ['turns', idsOf(practice.turns), keys('turns')],
        ['tactics', [...new Set(practice.turns.map((turn) => turn.tactic))], keys('tactics')],
        ...practice.turns.map((turn): Ids => [
          `turns.${turn.id}`,
          idsOf(turn.replies),
          Object.keys(words['turns']?.[turn.id]?.replies ?? {}),
        ]),
      ];
    case 'words':
      return (['people', 'ways', 'starters', 'endings'] as const).map((list): Ids => [
        list,
        practice[list],
        keys(list),
      ]);
    case 'draw':
      return [];
  }
}
