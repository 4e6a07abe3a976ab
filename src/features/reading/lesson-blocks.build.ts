/** A lesson's words block by block, counted exactly as the page draws them. */
import type { ProseNode } from '../../catalog/prose-tree.ts';
import { parseProse, plainText, walk } from '../../catalog/prose-tree.ts';
import type { LanguageWords } from '../../model/content.ts';
import { pieces } from '../../model/message-pieces.ts';
import type { LessonBlocks } from './second-language.ts';

/** The blocks of one lesson in one language, or undefined where that language has no words of its own for it. */
export function lessonBlocks(words: LanguageWords, stem: string): LessonBlocks | undefined {
  const prose = words.lessons.get(stem);
  const rest = words.words.get(stem);
  if (!prose || !rest) return undefined;
  const { title, summary, promise, canDo, faultLine, sayIt, helpStep, tryIt, family } = prose.value;
  return {
    title,
    summary,
    promise,
    canDo,
    ...proseBlocks(prose.body),
    fault: faultLine,
    sayIt,
    helpStep,
    tryIt: tryIt ?? [],
    family,
    quiz: Object.fromEntries(
      Object.entries(rest.value.quiz).map(([id, { question, options }]) => [
        id,
        [question, Object.fromEntries(Object.entries(options).map(([option, { label }]) => [option, label]))],
      ]),
    ),
    activities: texts([rest.value.practice, rest.value.quiz]).map((text) => pieces(text).map((piece) => piece.text)),
  };
}

/** All strings of a value, by the order of their keys: ids are the same in every language, their order in the file need not be. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, part]) => texts(part));
}

/** Paragraphs of the story and of the key messages; an item of a list holds at least one. */
export function proseBlocks(body: string): Pick<LessonBlocks, 'story' | 'keys'> {
  const nodes = [...walk(parseProse(body))];
  const part = (name: string): string[] => {
    const found = nodes.find((node) => node.name === name);
    return found ? paragraphs(found) : [];
  };
  return { story: part('Story'), keys: part('KeyMessages') };
}

function paragraphs(node: ProseNode): string[] {
  return [...walk(node)].filter(({ type }) => type === 'paragraph').map((paragraph) => plainText(paragraph).trim());
}
