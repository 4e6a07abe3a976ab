/** In which line of a file a place such as "quiz.q1.question" or "body.3" stands. */
import { LineCounter, isNode, parseDocument } from 'yaml';
import { proseUnits } from './prose-units.ts';

/** The line from 1, or undefined where the place is not there. */
export function lineOf(text: string, name: string, place: string | undefined): number | undefined {
  if (!place) return undefined;
  const front = name.endsWith('.mdx') ? /^---\n([\s\S]*?)\n---\n/.exec(text) : undefined;
  if (front && place.startsWith('body.')) {
    const unit = proseUnits(text.slice(front[0].length)).find(({ id }) => id === place);
    return unit && unit.line + front[0].split('\n').length - 1;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(front ? (front[1] ?? '') : text, { lineCounter });
  // Keys of interface strings may hold dots of their own; none does today, and a miss costs only the line.
  const steps = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const node = document.getIn(steps, true);
  if (!isNode(node) || !node.range) return undefined;
  return lineCounter.linePos(node.range[0]).line + (front ? 1 : 0);
}
