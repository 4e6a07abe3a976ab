/** A practice activity as something a class talks about: what to read out, and what the teacher listens for. */
import type { Practice, PracticeOf, PracticeType } from '../../../model/practice.schema.ts';
import type { PracticeWords } from '../../../model/practice-words.schema.ts';
import { need } from '../../need.ts';
import { shuffleAway } from '../../shuffle.ts';

export interface TalkTask {
  readonly title: string;
  readonly instruction: string;
  /** What the class chooses between, such as the names of two baskets. */
  readonly choices: readonly string[];
  readonly points: readonly string[];
  /** For the presenter: each point with where it belongs, and why. */
  readonly answers: readonly string[];
}

type Body = Omit<TalkTask, 'title' | 'instruction'>;
/** On a screen that is read from the back of a room. */
const mostPoints = 5;

/** The activity of a lesson as a talk task; `seed` makes the order of steps the same in every language. */
export function talkTask(facts: Practice, words: PracticeWords[PracticeType], seed: string): TalkTask {
  const { choices, points, answers } = body(facts, words, seed);
  return {
    title: words.title,
    instruction: words.instruction,
    choices,
    points: points.slice(0, mostPoints),
    answers: answers.slice(0, mostPoints),
  };
}

function body(facts: Practice, words: PracticeWords[PracticeType], seed: string): Body {
  const as = <T extends PracticeType>(): PracticeWords[T] => words as PracticeWords[T];
  switch (facts.type) {
    case 'sort':
      return sort(facts, as<'sort'>());
    case 'signs':
      return signs(facts, as<'signs'>());
    case 'reply':
      return reply(facts, as<'reply'>());
    case 'order': {
      const steps = facts.steps.map((id) => need(as<'order'>().steps, id, seed));
      return { choices: [], points: shuffleAway(steps, seed), answers: steps.map((step, at) => `${at + 1}. ${step}`) };
    }
    case 'match': {
      const pairs = facts.pairs.map((id) => need(as<'match'>().pairs, id, seed));
      return {
        choices: [],
        points: pairs.map(({ left }) => left),
        answers: pairs.map(({ left, right }) => `${left} → ${right}`),
      };
    }
    case 'slide': {
      const { low, high, items } = as<'slide'>();
      const all = facts.items.map((id) => need(items, id, seed));
      return {
        choices: [low, high],
        points: all.map(({ label }) => label),
        answers: all.map(({ label, comment }) => `${label}: ${comment}`),
      };
    }
    case 'plan': {
      const parts = facts.parts.map(({ id }) => need(as<'plan'>().parts, id, seed));
      return {
        choices: [],
        points: parts.map(({ title }) => title),
        answers: parts.map(({ title, choices }) => `${title}: ${Object.values(choices).join(' · ')}`),
      };
    }
    case 'branch': {
      const start = facts.nodes.find(({ id }) => id === facts.start);
      const node = need(as<'branch'>().nodes, facts.start, seed);
      const labels = (start?.choices ?? []).map(({ id }) => need(node.choices ?? {}, id, seed));
      return { choices: [], points: [node.text, ...labels], answers: [] };
    }
    case 'chat': {
      const turn = facts.turns[0];
      const said = turn && need(as<'chat'>().turns, turn.id, seed);
      const replies = (turn?.replies ?? []).flatMap(({ id }) => said?.replies[id] ?? []);
      return {
        choices: [],
        points: [said?.text ?? '', ...replies.map(({ label }) => label)],
        answers: replies.map(({ label, feedback }) => `${label}: ${feedback}`),
      };
    }
    case 'words': {
      const { starters, endings } = as<'words'>();
      return {
        choices: [],
        points: [
          ...facts.starters.slice(0, 2).map((id) => need(starters, id, seed)),
          ...facts.endings.slice(0, 3).map((id) => need(endings, id, seed)),
        ],
        answers: [],
      };
    }
    case 'draw':
      return { choices: [], points: [], answers: [as<'draw'>().caption] };
  }
}

function sort(facts: PracticeOf<'sort'>, words: PracticeWords['sort']): Body {
  const items = facts.items.map(({ id, bin }) => ({
    ...need(words.items, id, 'sort'),
    bin: need(words.bins, bin, 'sort'),
  }));
  return {
    choices: facts.bins.map((id) => need(words.bins, id, 'sort')),
    points: items.map(({ label }) => label),
    answers: items.map(({ label, bin, feedback }) => `${label} → ${bin}. ${feedback}`),
  };
}

function signs(facts: PracticeOf<'signs'>, words: PracticeWords['signs']): Body {
  const items = facts.items.map(({ id, sign }) => ({ ...need(words.items, id, 'signs'), sign }));
  return {
    choices: [],
    points: items.map(({ label }) => label),
    answers: items.map(({ label, sign, feedback }) => `${sign ? '●' : '○'} ${label}: ${feedback}`),
  };
}

/** The first situation: one is enough to talk about well. */
function reply(facts: PracticeOf<'reply'>, words: PracticeWords['reply']): Body {
  const first = facts.situations[0];
  const situation = first && need(words.situations, first.id, 'reply');
  const replies = (first?.replies ?? []).flatMap(({ id, fits }) => {
    const said = situation?.replies[id];
    return said ? [{ ...said, fits }] : [];
  });
  return {
    choices: [],
    points: [situation?.text ?? '', ...replies.map(({ label }) => label)],
    answers: replies.map(({ label, fits, feedback }) => `${fits ? '●' : '○'} ${label}: ${feedback}`),
  };
}
