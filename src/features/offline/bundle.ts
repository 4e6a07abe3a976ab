/** The file in which an edition travels: a head that says what is in it, then everything in a row. Zstandard is around it. */
import { readNumbers, readWoven, writeNumbers, type Woven } from './woven.ts';

export interface BundleFile {
  /** Address below the root of the site; "" and folders end as addresses do, "en-gb/help/". */
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

interface Head {
  readonly v: 1;
  /** Addresses of the woven pages. */
  readonly pages: readonly string[];
  /** Bytes of each part of the woven pages, in the order of `parts`. */
  readonly parts: readonly number[];
  readonly files: readonly (readonly [path: string, type: string, bytes: number])[];
}

const version = 1;
/** Between pieces. No text of ours holds it. */
const between = '\u0000';
const numbers = ['steps', 'lengths', 'distances', 'runs', 'pages'] as const;
const html = 'text/html;charset=utf-8';

/** The bytes of a bundle, before it is compressed. */
export function writeBundle(pages: readonly string[], woven: Woven, files: readonly BundleFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const bodies = files.map(({ body }) => (typeof body === 'string' ? encoder.encode(body) : body));
  const parts = [
    encoder.encode(woven.texts.join(between)),
    encoder.encode(woven.tags.join(between)),
    ...numbers.map((name) => writeNumbers(woven[name])),
  ];
  const head: Head = {
    v: version,
    pages,
    parts: parts.map(({ length }) => length),
    files: files.map(({ path, type }, index) => [path, type, bodies[index]?.length ?? 0]),
  };
  const headBytes = encoder.encode(JSON.stringify(head));
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, headBytes.length);
  return joined([size, headBytes, ...parts, ...bodies]);
}

/** What is in a bundle. Throws on anything that is none. */
export function readBundle(bytes: Uint8Array): BundleFile[] {
  const decoder = new TextDecoder();
  const headSize = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  let place = 4 + headSize;
  const head = JSON.parse(decoder.decode(bytes.subarray(4, place))) as Head;
  if (head.v !== version) throw new Error(`A bundle of version ${String(head.v)}`);
  const next = (size: number): Uint8Array => {
    const part = bytes.subarray(place, place + size);
    if (part.length !== size) throw new Error('A bundle that is cut off');
    place += size;
    return part;
  };
  const [texts, tags, steps, lengths, distances, runs, pages] = head.parts.map(next);
  const words = (part: Uint8Array | undefined): string[] => decoder.decode(part).split(between);
  const list = (part: Uint8Array | undefined): number[] => readNumbers(part ?? new Uint8Array());
  const made = readWoven({
    texts: words(texts),
    tags: words(tags),
    steps: list(steps),
    lengths: list(lengths),
    distances: list(distances),
    runs: list(runs),
    pages: list(pages),
  });
  return [
    ...head.pages.map((path, index) => ({ path, type: html, body: made[index] ?? '' })),
    ...head.files.map(([path, type, size]) => ({ path, type, body: next(size) })),
  ];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    all.set(part, place);
    place += part.length;
  }
  return all;
}
