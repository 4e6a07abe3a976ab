/**
 * The worker that answers from what is kept, and only from that: it keeps nothing by itself but a newer version of what the
 * reader chose to keep. It is registered by the page "Without internet" alone. Routes and strategies are Workbox's.
 */
import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheOnly, NetworkOnly } from 'workbox-strategies';
import { editionFile, keepEdition } from './keep-edition.browser.ts';
import { allClosed, slugOf, switched, versionCache, type OfflineState } from './offline-state.ts';
import { changeState, loadState } from './state-store.browser.ts';
import type { AskingEvent, WorkerScope } from './worker-scope.ts';

const scope = self as unknown as WorkerScope;

const root = scope.registration.scope;
/** A newer version is looked for so often at most, in milliseconds. */
const pause = 12 * 3600 * 1000;

interface Asked {
  readonly event: AskingEvent;
  readonly request: Request;
  readonly url: URL;
}

const network = new NetworkOnly();

/** From one version of one edition. Throws where it is not in it. */
function kept(slug: string, version: string, { event, request, url }: Asked): Promise<Response> {
  // Addresses of pages end with a slash; people forget it. What a page notes behind "?" is its own business.
  const path =
    request.mode === 'navigate' && !/\/$|\.[a-z0-9]+$/.test(url.pathname) ? `${url.pathname}/` : url.pathname;
  return new CacheOnly({ cacheName: versionCache(slug, version) }).handle({ event, request: url.origin + path });
}

function isOurs(url: URL): boolean {
  return url.href.startsWith(root) && !/\/offline\/edition\.json$|\.pack$/.test(url.pathname);
}

registerRoute(({ request, url }) => request.mode === 'navigate' && isOurs(url), {
  handle: ({ event, request, url }) => openPage({ event: event as unknown as AskingEvent, request, url }),
});
registerRoute(({ request, url }) => request.mode !== 'navigate' && isOurs(url), {
  handle: ({ event, request, url }) => openPart({ event: event as unknown as AskingEvent, request, url }),
});

async function openPage(asked: Asked): Promise<Response> {
  const { event, url } = asked;
  const state = await stateForNewPage();
  const path = url.href.slice(root.length);
  const own = slugOf(path);
  // Pages above the editions, such as the vote cards, come from whichever edition has them.
  const slugs = own ? [own] : Object.keys(state.editions);
  for (const slug of slugs) {
    const version = state.editions[slug]?.current;
    const page = version ? await kept(slug, version, asked).catch(() => undefined) : undefined;
    if (page) {
      event.waitUntil(lookForNewer(slug));
      return page;
    }
  }
  try {
    const page = await network.handle(asked);
    const { resultingClientId } = event;
    // A page of the network takes its parts from there, too.
    if (resultingClientId && slugs.some((slug) => state.editions[slug]?.current))
      event.waitUntil(changeState(root, (now) => ({ ...now, held: { ...now.held, [resultingClientId]: '' } })));
    return page;
  } catch {
    return notKept(state, asked, own);
  }
}

/** Where no page is open, a version that waited takes over. */
async function stateForNewPage(): Promise<OfflineState> {
  const state = await loadState(root);
  const isWaiting = Object.values(state.editions).some(({ next }) => next) || Object.keys(state.held).length > 0;
  if (!isWaiting) return state;
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.length > 0 ? state : changeState(root, allClosed);
}

/** Help pages may be here before the rest is; and whoever is offline is told so, with numbers, in words they read. */
async function notKept(state: OfflineState, asked: Asked, own: string): Promise<Response> {
  const slugs = [own, ...Object.keys(state.editions)].filter((slug) => state.editions[slug]);
  for (const slug of slugs) {
    const { current, coming } = state.editions[slug] ?? {};
    for (const version of [current, coming]) {
      if (!version) continue;
      const page = slug === own ? await kept(slug, version, asked).catch(() => undefined) : undefined;
      const missing = new URL(`${root}${slug}/offline/missing/`);
      const told = page ?? (await kept(slug, version, { ...asked, url: missing }).catch(() => undefined));
      if (told) return told;
    }
  }
  return Response.error();
}

async function openPart(asked: Asked): Promise<Response> {
  const { clientId } = asked.event;
  const [state, client] = await Promise.all([loadState(root), scope.clients.get(clientId)]);
  const own = slugOf(client?.url.slice(root.length) ?? '');
  const held = state.held[clientId];
  for (const slug of own ? [own] : Object.keys(state.editions)) {
    const { current, coming } = state.editions[slug] ?? {};
    // Without a version that is whole, the parts of the help pages that came first serve only where the network does not.
    const version = held ?? current;
    const part = version ? await kept(slug, version, asked).catch(() => undefined) : undefined;
    if (part) return part;
    if (!version && coming) return network.handle(asked).catch(() => kept(slug, coming, asked));
  }
  return network.handle(asked);
}

/** A newer version comes by itself, unless the reader saves data; it waits until all pages are closed. */
async function lookForNewer(slug: string): Promise<void> {
  const { current, next, coming, looked = 0 } = (await loadState(root)).editions[slug] ?? {};
  const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (!current || coming || isSaving || Date.now() - looked < pause) return;
  try {
    const { version } = await editionFile(root, slug);
    await changeState(root, (state) => {
      const edition = state.editions[slug];
      return edition
        ? { ...state, editions: { ...state.editions, [slug]: { ...edition, looked: Date.now() } } }
        : state;
    });
    if (version !== current && version !== next) await keepEdition({ root, slug });
  } catch {
    // Offline, or a bundle that did not come whole: what is kept stays as it is.
  }
}

scope.addEventListener('message', (event) => {
  const { use } = (event.data ?? {}) as { use?: string };
  if (use !== undefined) event.waitUntil(useNow(use, event.source?.id).then(() => event.ports[0]?.postMessage('done')));
});

/** The reader taps: the waiting version takes over, and every other page that is open keeps its own. */
async function useNow(slug: string, asking: string | undefined): Promise<void> {
  const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = open
    .filter(({ id, url }) => id !== asking && slugOf(url.slice(root.length)) === slug)
    .map(({ id }) => id);
  await changeState(root, (state) => switched(state, slug, others));
}

clientsClaim();
