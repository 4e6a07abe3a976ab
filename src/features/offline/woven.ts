/**
 * How pages travel in one file. The pages of an edition repeat each other: a lesson comes again on the projector, in the plan
 * and in the boosters, and every page has the same frame. So each tag and each piece of text is sent once, and a page is a list
 * of them; runs that came before are one short step in that list. Zstandard alone finds them too, but needs an eighth more
 * bytes (docs/decisions/0025-fewer-bytes-for-offline.md). Lists of numbers are written as bytes of seven bits.
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
  const all = new Uint32Array(pages.reduce((sum, count) => sum + count, 0));
  let text = 0;
  let tag = 0;
  let step = 0;
  let place = 0;
  // Pages begin and end with a text, so texts stand at even places of each page, tags at odd ones.
  let page = 0;
  let start = 0;
  const isText = (): boolean => {
    while (place >= start + (pages[page] ?? Infinity)) start += pages[page++] ?? 0;
    return (place - start) % 2 === 0;
  };
  runs.forEach((run, index) => {
    for (let literal = 0; literal < run; literal += 1) {
      const value = steps[step++] ?? 0;
      if (value === 0) pieces.push((isText() ? texts[text++] : tags[tag++]) ?? '');
      all[place++] = value === 0 ? pieces.length - 1 : value - 1;
    }
    if (index === runs.length - 1) return;
    const from = place - (distances[index] ?? 0);
    const end = place + (lengths[index] ?? 0) + shortest;
    // One by one: a copy may reach into itself.
    for (let source = from; place < end; source += 1) all[place++] = all[source] ?? 0;
  });
  let end = 0;
  return pages.map((count) => Array.from(all.subarray(end, (end += count)), (id) => pieces[id] ?? '').join(''));
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
