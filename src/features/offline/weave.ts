/** Finds what pages have in common; `woven.ts` says how that is written. */
import { shortest, type Woven } from './woven.ts';

/** So many earlier places are compared for each piece: more would win a percent and cost the build seconds. */
const mostTried = 8;

/** All pages as pieces and steps. */
export function weave(pages: readonly string[]): Woven {
  const texts: string[] = [];
  const tags: string[] = [];
  // One for texts, one for tags: "a" may be both.
  const known = [new Map<string, number>(), new Map<string, number>()] as const;
  const ids: number[] = [];
  const isNew: boolean[] = [];
  let count = 0;
  const counts = pages.map((page) => {
    // Texts at even places, tags with the space around them at odd ones.
    const parts = page.split(/(\s*<[^>]*>\s*)/);
    parts.forEach((part, index) => {
      const one = known[index % 2 === 0 ? 0 : 1];
      const id = one.get(part);
      ids.push(id ?? count);
      isNew.push(id === undefined);
      if (id === undefined) {
        one.set(part, count++);
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
  // Room for keys: a power of two, at least four times the pieces.
  const room = 2 ** Math.ceil(Math.log2(ids.length * 4 + 1));
  const last = new Int32Array(room).fill(-1);
  const before = new Int32Array(ids.length).fill(-1);
  const note = (at: number): void => {
    const key = keyAt(ids, at, room);
    if (key === undefined) return;
    before[at] = last[key] ?? -1;
    last[key] = at;
  };
  let run = 0;
  for (let at = 0; at < ids.length;) {
    const key = keyAt(ids, at, room);
    let best = 0;
    let bestFrom = -1;
    let from = key === undefined ? -1 : (last[key] ?? -1);
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
function keyAt(ids: readonly number[], at: number, room: number): number | undefined {
  if (at + shortest > ids.length) return undefined;
  let key = 0;
  for (let index = at; index < at + shortest; index += 1) key = (Math.imul(key, 31) + (ids[index] ?? 0)) | 0;
  return (key ^ (key >>> 15)) & (room - 1);
}

function sameFrom(ids: readonly number[], isNew: readonly boolean[], from: number, at: number): number {
  let length = 0;
  while (at + length < ids.length && ids[from + length] === ids[at + length] && !isNew[at + length]) length += 1;
  return length;
}
