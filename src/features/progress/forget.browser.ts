/** "Forget everything": every place where a browser can keep something of this site, emptied at one tap. No way back. */
import { ownPrefix } from '../device-keys.ts';
import { dropMemory } from './progress-store.browser.ts';

/** Removes everything. Says "blocked" where the browser lets nobody look. */
export async function forget(): Promise<'blocked' | undefined> {
  dropMemory();
  const parts = [forgetStorages(), await forgetCaches(), await forgetDatabases(), await forgetWorkers()];
  return parts.includes(false) ? 'blocked' : undefined;
}

/** Notes of this device and of this tab. A school may host others on the same address: their notes stay. */
function forgetStorages(): boolean {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of keysOf(storage)) if (isOurs(key)) storage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, place) => storage.key(place) ?? '');
}

/** Pages kept for reading offline. Browsers have no caches on unsafe addresses. */
async function forgetCaches(): Promise<boolean> {
  if (!('caches' in globalThis)) return true;
  return quietly(async () => {
    for (const name of await caches.keys()) if (isOurs(name)) await caches.delete(name);
  });
}

async function forgetDatabases(): Promise<boolean> {
  // Old browsers have databases and no list of them; we make none, so there is nothing to find.
  if (!('indexedDB' in globalThis) || typeof indexedDB.databases !== 'function') return true;
  return quietly(async () => {
    for (const { name } of await indexedDB.databases()) if (name && isOurs(name)) indexedDB.deleteDatabase(name);
  });
}

async function forgetWorkers(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  return quietly(async () => {
    const ours = new URL(import.meta.env.BASE_URL, location.href).href;
    for (const worker of await navigator.serviceWorker.getRegistrations())
      if (worker.scope.startsWith(ours)) await worker.unregister();
  });
}

function isOurs(name: string): boolean {
  return name.startsWith(ownPrefix);
}

async function quietly(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
