/**
 * What is kept for reading without internet, in the browser's caches only. "Forget everything" finds all of it by the first
 * part of the names (device-keys.ts):
 *
 *   kindlight-offline                     this note, under `stateName`
 *   kindlight-offline-part SLUG           what has come of a bundle, so that a pause loses nothing
 *   kindlight-offline SLUG VERSION        everything of one version of an edition
 *
 * A version is whole before the note names it, so no page ever mixes two. A page that is open keeps the version it began with:
 * `held` names it for the few pages that are open while the reader switches by hand. Nothing here tells what was read (ruling 5).
 */

export const stateCache = 'kindlight-offline';
export const stateName = 'offline-state.json';

export interface KeptEdition {
  /** The version that pages are opened in. */
  readonly current?: string;
  /** A newer one, whole, that waits until all pages are closed. */
  readonly next?: string;
  /** The version that is coming: its help pages are here already. */
  readonly coming?: string;
  /** When a newer version was last looked for, in milliseconds. */
  readonly looked?: number;
}

export interface OfflineState {
  readonly v: 1;
  readonly editions: Readonly<Record<string, KeptEdition>>;
  /** Browser's id of an open page → the version it began with, "" for the network. */
  readonly held: Readonly<Record<string, string>>;
}

export const emptyState: OfflineState = { v: 1, editions: {}, held: {} };

/** Reads the note; whatever else stands there counts as nothing. */
export function readState(text: string | undefined): OfflineState {
  try {
    const { v, editions, held } = JSON.parse(text ?? '') as OfflineState;
    const isSound = Object.entries(editions).every(([slug, kept]) => slugOf(`${slug}/`) === slug && isKept(kept));
    const isHeld = Object.entries(held).every(([id, version]) => /^[\w-]+$/.test(id) && isName(version));
    return v === 1 && isSound && isHeld ? { v, editions, held } : emptyState;
  } catch {
    return emptyState;
  }
}

function isKept(kept: object): boolean {
  return Object.entries(kept).every(([name, value]) =>
    name === 'looked' ? typeof value === 'number' : /^(current|next|coming)$/.test(name) && isName(value),
  );
}

/** A version as builds name them. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]*$/.test(value);
}

export function versionCache(slug: string, version: string): string {
  return `kindlight-offline ${slug} ${version}`;
}

export function partCache(slug: string): string {
  return `kindlight-offline-part ${slug}`;
}

/** The note with one edition changed; without it where it keeps nothing. */
export function withEdition(state: OfflineState, slug: string, kept: KeptEdition): OfflineState {
  const others = Object.entries(state.editions).filter(([one]) => one !== slug);
  const mine: [string, KeptEdition][] = kept.current || kept.next || kept.coming ? [[slug, kept]] : [];
  return { ...state, editions: Object.fromEntries([...others, ...mine]) };
}

/** A version has come whole: it is used at once where nothing was kept, and waits where pages may be open. */
export function whole(kept: KeptEdition, version: string): KeptEdition {
  const { current, looked } = kept;
  const seen = looked === undefined ? {} : { looked };
  if (!current || current === version) return { ...seen, current: version };
  return { ...seen, current, next: version };
}

/** The waiting version takes over. Pages that are open keep theirs. */
export function switched(state: OfflineState, slug: string, open: readonly string[]): OfflineState {
  const kept = state.editions[slug];
  if (!kept?.next) return state;
  const { next, ...rest } = kept;
  const held = Object.fromEntries(open.map((id) => [id, state.held[id] ?? kept.current ?? '']));
  return withEdition({ ...state, held: { ...state.held, ...held } }, slug, { ...rest, current: next });
}

/** No page is open: every waiting version takes over, and nothing is held. */
export function allClosed(state: OfflineState): OfflineState {
  const next = Object.keys(state.editions).reduce((all, slug) => switched(all, slug, []), state);
  return { ...next, held: {} };
}

/** Names of caches that no page needs any more. */
export function unneeded(state: OfflineState, names: readonly string[]): string[] {
  const used = new Set(
    Object.entries(state.editions).flatMap(([slug, { current, next, coming }]) =>
      [current, next, coming].flatMap((version) => (version ? versionCache(slug, version) : [])),
    ),
  );
  const held = new Set(Object.values(state.held));
  return names.filter(
    (name) => /^kindlight-offline \S+ \S+$/.test(name) && !used.has(name) && !held.has(name.split(' ')[2] ?? ''),
  );
}

/** The edition that an address below the root of the site belongs to. */
export function slugOf(path: string): string {
  return /^([a-z]{2,3}(?:-[a-z]{4})?-[a-z]{2})\//.exec(path)?.[1] ?? '';
}
