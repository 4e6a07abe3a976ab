import { parseProse, walk, type ProseNode } from '../../catalog/prose-tree.ts';
import type { Content, LanguageWords, SourcedProse } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';

export const proseIsPlain: Rule = {
  name: 'prose-is-plain',
  sentence: 'Prose holds no code: Markdown, known terms, and in lessons exactly a story and key messages.',
  severity: 'error',
  check: (content) =>
    [...content.words.values()].flatMap((language) =>
      [...proses(language)].flatMap(([kind, prose]) => proseFindings(content, kind, prose)),
    ),
};

type Kind = 'lesson' | 'plan' | 'guide' | 'page';

function* proses(language: LanguageWords): Generator<[Kind, SourcedProse<unknown>]> {
  for (const prose of language.lessons.values()) yield ['lesson', prose];
  for (const prose of language.plans.values()) yield ['plan', prose];
  for (const prose of language.guides.values()) yield ['guide', prose];
  for (const prose of language.pages.values()) yield ['page', prose];
}

const parts = ['Story', 'KeyMessages'];

function proseFindings(content: Content, kind: Kind, prose: SourcedProse<unknown>): Finding[] {
  let tree: ProseNode;
  try {
    tree = parseProse(prose.body);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [
      {
        file: prose.path,
        place: 'body',
        message: `Expected valid MDX. Found: ${reason}`,
        fix: 'close every <Tag> that was opened, and write no "{" or "<" of its own.',
      },
    ];
  }
  const line = (node: ProseNode): string => `line ${(node.position?.start.line ?? 1) + prose.bodyLine - 1}`;
  const nodes = [...walk(tree)];
  const findings = nodes.flatMap((node): Finding[] =>
    nodeFindings(content, kind, node).map((finding) => ({ ...finding, file: prose.path, place: line(node) })),
  );
  const sections = (tree.children ?? []).filter((node) => node.type === 'mdxJsxFlowElement').map((node) => node.name);
  if (
    kind === 'lesson' &&
    findings.length === 0 &&
    (sections.join() !== parts.join() || tree.children?.length !== parts.length)
  ) {
    findings.push({
      file: prose.path,
      place: 'body',
      message: `A lesson holds <Story> and then <KeyMessages>, nothing beside them. Found ${sections.join(', ') || 'no part'}.`,
      fix: 'put every paragraph into one of the two parts.',
    });
  }
  return findings;
}

function nodeFindings(content: Content, kind: Kind, node: ProseNode): Omit<Finding, 'file'>[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          message: 'Found an import or export. Prose holds no code.',
          fix: 'remove it; the components a text may use are given to it.',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        { message: `Found {${node.value ?? ''}}. Prose holds no expressions.`, fix: 'write the words themselves.' },
      ];
    case 'html':
      return [{ message: 'Found HTML. Prose holds Markdown and known components only.', fix: 'write it in Markdown.' }];
    case 'image':
      return [
        {
          message: 'Found a picture. Pictures belong to the facts, so that every language shows the same.',
          fix: 'write <Picture id="…" /> in the story; its words stand in the front matter.',
        },
      ];
    case 'heading':
      return kind === 'lesson' || node.depth === 1
        ? [
            {
              message: 'Found a heading that the page already gives.',
              fix: kind === 'lesson' ? 'remove it; a lesson body has no headings.' : 'begin with level 2 (##).',
            },
          ]
        : [];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFindings(content, kind, node);
    default:
      return [];
  }
}

function elementFindings(content: Content, kind: Kind, node: ProseNode): Omit<Finding, 'file'>[] {
  const allowed = kind === 'lesson' ? [...parts, 'Term', 'Picture'] : ['Term'];
  if (!allowed.includes(node.name ?? ''))
    return [
      {
        message: `Found <${node.name ?? ''}>. Allowed here: ${allowed.map((name) => `<${name}>`).join(', ')}.`,
        fix: 'write it in Markdown, or correct the name.',
      },
    ];
  if (node.name !== 'Term') return [];
  const id = node.attributes?.find((attribute) => attribute.name === 'id')?.value;
  return typeof id === 'string' && content.glossary[id]
    ? []
    : [
        {
          message: `<Term id="${String(id)}"> names no term of the glossary.`,
          fix: 'use an id of content/glossary.json.',
        },
      ];
}
