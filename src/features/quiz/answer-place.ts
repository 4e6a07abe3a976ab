/** In which place the right answer of an item stands, so that no child finds it by its place. */
import { shuffle } from '../shuffle.ts';

/**
 * Six items share out the places evenly, in an order of their own: with three options each place comes twice.
 * Ids say which of the six it is (q1 to q6, q1-again to q6-again); an item with another id may stand anywhere.
 */
export function answerPlace(lessonId: string, itemId: string, count: number): number | undefined {
  const found = /^q([1-6])(-again)?$/.exec(itemId);
  if (!found) return undefined;
  const [, number, again = ''] = found;
  const tickets = shuffle([0, 1, 2, 3, 4, 5], `${lessonId}${again}/places`);
  return (tickets[Number(number) - 1] ?? 0) % count;
}
