/** The note of what is kept, read and changed by pages and by the worker, one after the other. */
import { emptyState, readState, stateCache, stateName, unneeded, type OfflineState } from './offline-state.ts';

/** The note as it is. It makes nothing where nothing is kept. */
export async function loadState(root: string): Promise<OfflineState> {
  const found = await caches.match(root + stateName, { cacheName: stateCache });
  return found ? readState(await found.text()) : emptyState;
}

/** Changes the note, and throws away what no page needs any more. */
export function changeState(root: string, change: (state: OfflineState) => OfflineState): Promise<OfflineState> {
  return oneByOne(async () => {
    const before = await loadState(root);
    const after = change(before);
    if (after === before) return after;
    if (Object.keys(after.editions).length === 0) await caches.delete(stateCache);
    else {
      const cache = await caches.open(stateCache);
      await cache.put(root + stateName, Response.json(after));
    }
    for (const name of unneeded(after, await caches.keys())) await caches.delete(name);
    return after;
  });
}

function oneByOne<T>(act: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? (navigator.locks.request('kindlight-offline', act) as Promise<T>) : act();
}
