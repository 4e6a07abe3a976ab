import type { ChatMove, Practice, PracticeOf } from '../../model/practice.schema.ts';
import type { Finding, Rule } from '../rule.ts';

type Local = Omit<Finding, 'file'>;

export const practiceFactsSound: Rule = {
  name: 'practice-facts-sound',
  sentence:
    'The parts of a practice fit together: bins exist, a reply fits, every story ends, every chat has a way out.',
  severity: 'error',
  check: (content) =>
    [...content.lessons.values()].flatMap(({ path, value }) => {
      const ids = value.practice.map((practice) => practice.id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return [
        ...twice.map((id) => ({
          file: path,
          place: `practice.${id}`,
          message: `The practice "${id}" exists twice.`,
          fix: 'give each practice its own id.',
        })),
        ...value.practice.flatMap((practice) =>
          findings(practice).map((finding) => ({
            ...finding,
            file: path,
            place: `practice.${practice.id}.${finding.place ?? ''}`,
          })),
        ),
      ];
    }),
};

function findings(practice: Practice): Local[] {
  switch (practice.type) {
    case 'sort':
      return practice.items
        .filter((item) => !practice.bins.includes(item.bin))
        .map((item) => ({
          place: `items.${item.id}.bin`,
          message: `The bin "${item.bin}" is not one of ${practice.bins.join(', ')}.`,
          fix: 'name one of the bins.',
        }));
    case 'reply':
      return practice.situations
        .filter((situation) => !situation.replies.some((reply) => reply.fits))
        .map((situation) => ({
          place: `situations.${situation.id}`,
          message: 'No reply fits.',
          fix: 'mark at least one reply with "fits": true.',
        }));
    case 'branch':
      return branchFindings(practice);
    case 'chat':
      return [
        ...chatFindings(practice),
        ...repeated(
          'turns',
          practice.turns.map((turn) => turn.id),
        ),
      ];
    case 'words':
      return (['people', 'ways', 'starters', 'endings'] as const).flatMap((list) => repeated(list, practice[list]));
    default:
      return [];
  }
}

const waysOut: ReadonlySet<string> = new Set<ChatMove>(['leave', 'block', 'tell']);

function chatFindings(chat: PracticeOf<'chat'>): Local[] {
  return chat.turns.flatMap((turn) => [
    ...(turn.replies.some((reply) => waysOut.has(reply.move))
      ? []
      : [
          {
            place: `turns.${turn.id}`,
            message: 'No reply leaves, blocks or tells.',
            fix: 'add a reply whose "move" is leave, block or tell: each chat has a way out.',
          },
        ]),
    ...repeated(
      `turns.${turn.id}.replies`,
      turn.replies.map((reply) => reply.id),
    ),
  ]);
}

function repeated(place: string, ids: readonly string[]): Local[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ place, message: `"${id}" stands there twice.`, fix: 'give each its own id.' }));
}

function branchFindings(branch: PracticeOf<'branch'>): Local[] {
  const ids = new Set(branch.nodes.map((node) => node.id));
  const missing = [
    { place: 'start', to: branch.start },
    ...branch.nodes.flatMap((node) =>
      node.choices.map((choice) => ({ place: `nodes.${node.id}.${choice.id}`, to: choice.to })),
    ),
  ]
    .filter(({ to }) => !ids.has(to))
    .map(({ place, to }) => ({
      place,
      message: `There is no part "${to}".`,
      fix: 'name one of the parts in "nodes".',
    }));
  if (missing.length > 0) return missing;
  const reached = reachable(branch);
  const lost = branch.nodes
    .filter((node) => !reached.has(node.id))
    .map((node) => ({
      place: `nodes.${node.id}`,
      message: 'No path leads here.',
      fix: 'lead a choice here, or remove the part.',
    }));
  const endless = branch.nodes.some((node) => node.choices.length === 0)
    ? []
    : [
        {
          place: 'nodes',
          message: 'The story has no end.',
          fix: 'leave "choices" empty in the parts where help has come.',
        },
      ];
  return [...lost, ...endless];
}

function reachable(branch: PracticeOf<'branch'>): Set<string> {
  const reached = new Set<string>();
  const open = [branch.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const here = id;
    open.push(...(branch.nodes.find((node) => node.id === here)?.choices.map((choice) => choice.to) ?? []));
  }
  return reached;
}
