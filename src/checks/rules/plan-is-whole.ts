import { parseProse, plainText, type ProseNode } from '../../catalog/prose-tree.ts';
import type { Content, SourcedProse } from '../../model/content.ts';
import { wordsOf } from '../text/sentences.ts';
import type { Finding, Rule } from '../rule.ts';

/** The parts of a plan in the order in which a teacher needs them. Translations translate the headings. */
const parts = [
  'Before the lesson',
  '45 minutes',
  '20 minutes',
  'Questions to discuss',
  'Every pupil can join',
  'Safeguarding',
  'To print',
];

export const planIsWhole: Rule = {
  name: 'plan-is-whole',
  sentence:
    'Every plan has its seven parts in order: before the lesson, 45 and 20 minutes, questions, every pupil, safeguarding, to print; none is empty.',
  severity: 'error',
  check: (content: Content) =>
    [...content.words.values()].flatMap(({ tag, plans }) =>
      [...plans.values()].flatMap((plan) => planFindings(plan, tag === 'en')),
    ),
};

interface Part {
  readonly heading: string;
  words: number;
  readonly line: number;
}

function planFindings(plan: SourcedProse<unknown>, isEnglish: boolean): Finding[] {
  const found = partsOf(plan);
  // MDX that does not parse is reported by prose-is-plain.
  if (!found) return [];
  const headings = found.map(({ heading }) => heading);
  const right = isEnglish ? headings.join() === parts.join() : headings.length === parts.length;
  if (!right)
    return [
      {
        file: plan.path,
        place: 'headings',
        message: `Expected ${isEnglish ? '' : 'seven headings for '}${parts.join(', ')}. Found ${headings.join(', ') || 'none'}.`,
        fix: 'give the plan these parts (##) in this order, nothing beside them.',
      },
    ];
  return found
    .filter(({ words }) => words < 5)
    .map(({ heading, line }) => ({
      file: plan.path,
      place: `line ${line}`,
      message: `The part "${heading}" is empty.`,
      fix: 'say what the teacher does, has ready or looks out for.',
    }));
}

function partsOf({ body, bodyLine }: SourcedProse<unknown>): Part[] | undefined {
  let tree: ProseNode;
  try {
    tree = parseProse(body);
  } catch {
    return undefined;
  }
  const found: Part[] = [];
  for (const node of tree.children ?? []) {
    const text = plainText(node).trim();
    if (node.type === 'heading' && node.depth === 2)
      found.push({ heading: text, words: 0, line: (node.position?.start.line ?? 1) + bodyLine - 1 });
    else {
      const last = found.at(-1);
      if (last) last.words += wordsOf(text).length;
    }
  }
  return found;
}
