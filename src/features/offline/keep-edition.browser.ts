/** Brings an edition to the device: four files, each whole and checked before it counts. Runs in the page and in the worker. */
import { decompress } from 'fzstd';
import { readBundle } from './bundle.ts';
import type { BundleInfo, EditionFile } from './edition-file.ts';
import { changeState } from './state-store.browser.ts';
import { partCache, versionCache, whole, withEdition } from './offline-state.ts';

export type KeepProblem = 'lost' | 'full' | 'damaged' | 'blocked';

export interface KeepOptions {
  /** Root of the site, as an absolute address that ends with a slash. */
  readonly root: string;
  readonly slug: string;
  readonly signal?: AbortSignal;
  /** Hears how many of all bytes are here. */
  readonly progress?: (bytes: number, all: number) => void;
}

/** How often what has come is put aside, in bytes. */
const putAside = 65_536;
const atATime = 16;

/** What may be kept. Throws where the network gives no answer. */
export async function editionFile(root: string, slug: string): Promise<EditionFile> {
  const response = await fetch(`${root}${slug}/offline/edition.json`, { cache: 'no-cache' });
  if (!response.ok) throw new TypeError(String(response.status));
  return (await response.json()) as EditionFile;
}

/** Keeps the newest version. It resolves to its name; `AbortError` is a pause. */
export async function keepEdition(options: KeepOptions): Promise<string> {
  const { root, slug, progress } = options;
  const edition = await editionFile(root, slug);
  const { version, help, words, scripts, pictures } = edition;
  const parts = [help, words, scripts, pictures];
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  await changeState(root, (state) => withEdition(state, slug, { ...state.editions[slug], coming: version }));
  let before = 0;
  for (const part of parts) {
    const bytes = await bring(part, options, (here) => progress?.(before + here, all));
    // A page that was told to stop must not fill a cache that was just emptied.
    stopIfAborted(options);
    await unpack(bytes, edition, options);
    before += part.bytes;
    progress?.(before, all);
  }
  stopIfAborted(options);
  await changeState(root, (state) => withEdition(state, slug, whole(state.editions[slug] ?? {}, version)));
  await caches.delete(partCache(slug));
  return version;
}

/** One file, from where an earlier try ended. */
async function bring(
  part: BundleInfo,
  { root, slug, signal }: KeepOptions,
  here: (bytes: number) => void,
): Promise<Uint8Array> {
  const address = root + part.path;
  const aside = await caches.open(partCache(slug));
  const old = new Uint8Array((await (await aside.match(address))?.arrayBuffer()) ?? []);
  let chunks: Uint8Array[] = old.length > 0 ? [old] : [];
  let count = old.length;
  const keep = (): Promise<void> => aside.put(address, new Response(new Blob(chunks as BlobPart[])));
  if (count < part.bytes) {
    const response = await fetch(address, {
      cache: 'no-store',
      ...(signal && { signal }),
      ...(count > 0 && { headers: { Range: `bytes=${String(count)}-` } }),
    });
    if (!response.ok || !response.body) throw new TypeError(String(response.status));
    // A host that knows no ranges begins anew.
    if (response.status !== 206) [chunks, count] = [[], 0];
    const reader = response.body.getReader();
    let saved = count;
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        chunks.push(next.value);
        count += next.value.length;
        here(count);
        if (count - saved > putAside) {
          await keep();
          saved = count;
        }
      }
    } finally {
      // Also on a pause and when the connection breaks.
      if (count > saved) await keep();
    }
  }
  // The line was cut without a word; what came is put aside.
  if (count < part.bytes) throw new TypeError('Cut off');
  const bytes = new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
  if (count !== part.bytes || (await sha256(bytes)) !== part.sha256) {
    await aside.delete(address);
    throw new DOMException('The bytes are not those that were sent', 'DataError');
  }
  return bytes;
}

async function unpack(packed: Uint8Array, { version, headers }: EditionFile, options: KeepOptions): Promise<void> {
  const { root, slug } = options;
  const files = readBundle(decompress(packed));
  const cache = await caches.open(versionCache(slug, version));
  // Side by side, but few at a time: an old phone has little room.
  for (let at = 0; at < files.length; at += atATime) {
    stopIfAborted(options);
    await Promise.all(
      files.slice(at, at + atATime).map(({ path, type, body }) => {
        const more = type.startsWith('text/html') ? headers : [];
        return cache.put(
          root + path,
          new Response(body as BodyInit, {
            headers: Object.fromEntries([...more, ['Content-Type', type] as const]),
          }),
        );
      }),
    );
  }
}

/** `throwIfAborted()`, for the browsers of old phones as well. */
function stopIfAborted({ signal }: KeepOptions): void {
  if (signal?.aborted) throw new DOMException('Stopped', 'AbortError');
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What went wrong, in one word; undefined for a pause. */
export function problemOf(error: unknown): KeepProblem | undefined {
  const { name } = error as Error;
  if (name === 'AbortError') return undefined;
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'DataError') return 'damaged';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'blocked' : 'lost';
}
