/** Finds what pages have in common; `woven.ts` says how that is written. */
import { shortest, type Woven } from './woven.ts';

/** So many earlier places are compared for each piece: more would win a percent and cost the build seconds. */
const mostTried = 8;

/** All pages as pieces and steps. */
export function weave(pages: readonly string[]): Woven {
  const texts: string[] = [];
  const tags: string[] = [];
  const known = new Map<string, number>();
  const ids: number[] = [];
  const isNew: boolean[] = [];
  const counts = pages.map((page) => {
    // Texts at even places, tags at odd ones; a key of its own for each, because "a" may be both.
    const parts = page.split(/(<[^>]*>)/);
    parts.forEach((part, index) => {
      const key = (index % 2 === 0 ? ' ' : '<') + part;
      const id = known.get(key);
      ids.push(id ?? known.size);
      isNew.push(id === undefined);
      if (id === undefined) {
        known.set(key, known.size);
        (index % 2 === 0 ? texts : tags).push(part);
      }
    });
    return parts.length;
  });
  return { texts, tags, pages: counts, ...stepsOf(ids, isNew) };
}

function stepsOf(
  ids: readonly number[],
  isNew: readonly boolean[],
): Pick<Woven, 'steps' | 'lengths' | 'distances' | 'runs'> {
  const steps: number[] = [];
  const lengths: number[] = [];
  const distances: number[] = [];
  const runs: number[] = [];
  const last = new Map<number, number>();
  const before = new Int32Array(ids.length).fill(-1);
  const note = (at: number): void => {
    const key = keyAt(ids, at);
    if (key === undefined) return;
    before[at] = last.get(key) ?? -1;
    last.set(key, at);
  };
  let run = 0;
  for (let at = 0; at < ids.length;) {
    const key = keyAt(ids, at);
    let best = 0;
    let bestFrom = -1;
    let from = key === undefined ? -1 : (last.get(key) ?? -1);
    for (let tried = 0; from >= 0 && tried < mostTried; tried += 1) {
      const length = sameFrom(ids, isNew, from, at);
      if (length > best) [best, bestFrom] = [length, from];
      from = before[from] ?? -1;
    }
    if (best >= shortest) {
      runs.push(run);
      run = 0;
      lengths.push(best - shortest);
      distances.push(at - bestFrom);
      for (let copied = 0; copied < best; copied += 1) note(at + copied);
      at += best;
    } else {
      steps.push(isNew[at] ? 0 : (ids[at] ?? 0) + 1);
      note(at);
      run += 1;
      at += 1;
    }
  }
  runs.push(run);
  return { steps, lengths, distances, runs };
}

/** A number for the next pieces; undefined near the end. Different pieces may share one: they are compared afterwards. */
function keyAt(ids: readonly number[], at: number): number | undefined {
  if (at + shortest > ids.length) return undefined;
  let key = 0;
  for (let index = at; index < at + shortest; index += 1) key = (Math.imul(key, 31) + (ids[index] ?? 0)) | 0;
  return key;
}

function sameFrom(ids: readonly number[], isNew: readonly boolean[], from: number, at: number): number {
  let length = 0;
  while (at + length < ids.length && ids[from + length] === ids[at + length] && !isNew[at + length]) length += 1;
  return length;
}
