/**
 * How pages travel in one file. The pages of an edition repeat each other: a lesson comes again on the projector, in the plan
 * and in the boosters, and every page has the same frame. So each tag and each piece of text is sent once, and a page is a list
 * of them; runs that came before are one short step in that list. `gzip` alone sees only the last 32 KB and needs 2.3 times the
 * bytes (docs/decisions/0019-anywhere.md). Lists of numbers are written as bytes of seven bits.
 */

/** What `readWoven` needs besides the numbers. */
export interface Woven {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  /** Literal pieces before each copy and after the last: 0 is the next new piece, else one more than its number. */
  readonly steps: readonly number[];
  /** For each copy: how many pieces, counted from `shortest`. */
  readonly lengths: readonly number[];
  /** For each copy: how many pieces back it begins. */
  readonly distances: readonly number[];
  /** How many literal pieces stand before each copy, and after the last. */
  readonly runs: readonly number[];
  /** Pieces of each page. */
  readonly pages: readonly number[];
}

export const shortest = 8;

/** The pages, in the order in which they were woven. */
export function readWoven(woven: Woven): string[] {
  const { texts, tags, steps, lengths, distances, runs, pages } = woven;
  const pieces: string[] = [];
  const all: number[] = [];
  let text = 0;
  let tag = 0;
  let step = 0;
  let place = 0;
  // Pages begin and end with a text, so texts stand at even places of each page, tags at odd ones.
  const ends = new Set<number>();
  let sum = 0;
  for (const count of pages) ends.add((sum += count));
  let inPage = 0;
  const push = (id: number): void => {
    all.push(id);
    place += 1;
    inPage = ends.has(place) ? 0 : inPage + 1;
  };
  runs.forEach((run, index) => {
    for (let literal = 0; literal < run; literal += 1) {
      const value = steps[step++] ?? 0;
      if (value > 0) push(value - 1);
      else {
        pieces.push((inPage % 2 === 0 ? texts[text++] : tags[tag++]) ?? '');
        push(pieces.length - 1);
      }
    }
    if (index === runs.length - 1) return;
    const from = all.length - (distances[index] ?? 0);
    const count = (lengths[index] ?? 0) + shortest;
    for (let copied = 0; copied < count; copied += 1) push(all[from + copied] ?? 0);
  });
  const made: string[] = [];
  let start = 0;
  for (const count of pages) {
    let html = '';
    for (let at = start; at < start + count; at += 1) html += pieces[all[at] ?? 0] ?? '';
    made.push(html);
    start += count;
  }
  return made;
}

/** Numbers as bytes, seven bits each, the smallest first. */
export function writeNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (let number of numbers) {
    while (number > 127) {
      bytes.push((number % 128) + 128);
      number = Math.floor(number / 128);
    }
    bytes.push(number);
  }
  return Uint8Array.from(bytes);
}

/** The numbers again. */
export function readNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const byte of bytes) {
    value += (byte & 127) * weight;
    weight *= 128;
    if (byte < 128) {
      numbers.push(value);
      value = 0;
      weight = 1;
    }
  }
  return numbers;
}
