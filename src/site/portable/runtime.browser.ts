/**
 * What the scripts of the site find instead of the browser's own where there is no server: pages opened from a folder have no
 * modules, no fetch and no workers. One script holds all parts, data comes as scripts, and a "worker" works in the page.
 * `bundle-scripts.build.ts` puts `fetch`, `Worker` and `importModule` under the names that the site's scripts use.
 */

type Modules = Readonly<Record<string, () => Promise<unknown>>>;

const script = document.currentScript as HTMLScriptElement;
/** The folder of the site: this script stands in its assets. */
const root = new URL('../', script.src).href;
let modules: Modules = {};

/** Runs the parts that this page names, in their order. */
export async function start(all: Modules): Promise<void> {
  modules = all;
  // What is only true for pages from a folder, such as what happens to lights.
  if (location.protocol === 'file:')
    for (const part of document.querySelectorAll<HTMLElement>('[data-folder]')) part.hidden = false;
  for (const name of (script.dataset['modules'] ?? '').split(' ').filter(Boolean)) {
    // One broken part must not take the others with it, as with modules of their own.
    await modules[name]?.().catch((error: unknown) => console.error(error));
  }
}

/** Address of a file of the site. */
export function fileUrl(path: string): string {
  return root + path;
}

/** `import()` of an address that is known only now. */
export async function importModule(address: string): Promise<unknown> {
  const load = modules[fileName(address)];
  if (!load) throw new TypeError(`No such part: ${address}`);
  return load();
}

const coming = new Map<string, Promise<string>>();
const arrived = new Map<string, string>();
Object.assign(globalThis, { kindlightData: (path: string, text: string) => void arrived.set(path, text) });

/** The site's own files, which stand beside it as scripts. */
export async function fetch(address: string | URL): Promise<Response> {
  const written = String(address);
  // Data of the site writes addresses from its root.
  const url = written.startsWith('/') ? root + written.slice(1) : new URL(written, location.href).href;
  const path = url
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '/index.html')
    .replace(root, '');
  const text = await load(path);
  return new Response(path.endsWith('.html') ? text.replaceAll('kindlight-root:/', root) : text);
}

function load(path: string): Promise<string> {
  const known = coming.get(path);
  if (known) return known;
  const text = new Promise<string>((resolve, reject) => {
    const element = document.createElement('script');
    element.src = `${root}data/${path}.js`;
    element.onload = () => resolve(arrived.get(path) ?? '');
    element.onerror = () => reject(new TypeError(`Not in this folder: ${path}`));
    document.head.append(element);
  });
  coming.set(path, text);
  text.catch(() => coming.delete(path));
  return text;
}

/** The global object of a worker's part. */
export class WorkerScope extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  page: Worker | undefined;

  postMessage(data: unknown): void {
    const { page } = this;
    queueMicrotask(() => page?.dispatchEvent(new MessageEvent('message', { data })));
  }

  receive(data: unknown): void {
    const event = new MessageEvent('message', { data });
    this.onmessage?.(event);
    this.dispatchEvent(event);
  }
}

const scopes = new Map<string, WorkerScope>();

/** The scope of one worker; its part and whoever starts it meet here. */
export function workerScope(name: string): WorkerScope {
  const scope = scopes.get(name) ?? new WorkerScope();
  scopes.set(name, scope);
  return scope;
}

/** A worker that works in the page, between two breaths of it. */
export class Worker extends EventTarget {
  private readonly scope: WorkerScope;
  private readonly ready: Promise<unknown>;
  private isOver = false;

  constructor(address: string | URL) {
    super();
    const name = fileName(String(address));
    this.scope = workerScope(name);
    this.scope.page = this;
    this.ready = importModule(name);
    this.ready.catch(() => this.dispatchEvent(new Event('error')));
  }

  set onmessage(listener: (event: MessageEvent) => void) {
    this.addEventListener('message', (event) => listener(event as MessageEvent));
  }

  set onerror(listener: (event: Event) => void) {
    this.addEventListener('error', listener);
  }

  postMessage(data: unknown): void {
    void this.ready.then(() => setTimeout(() => this.isOver || this.scope.receive(data)));
  }

  terminate(): void {
    this.isOver = true;
    if (this.scope.page === this) this.scope.page = undefined;
  }
}

function fileName(address: string): string {
  return address.replace(/[?#].*$/, '').replace(/^.*\//, '');
}

/** Scripts write the addresses of folders; a browser would list the folder instead of opening its page. */
function toFile({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(link?.href ?? '') ?? [];
  if (!link || !path.startsWith(root) || !path.endsWith('/')) return;
  const isHome = /^[a-z-]+\/$/.test(path.slice(root.length)) && path.slice(root.length) !== 'cards/';
  link.href = isHome ? new URL(`../START.html${rest}`, root).href : `${path}index.html${rest}`;
}

for (const event of ['pointerdown', 'focusin', 'click', 'auxclick', 'contextmenu'])
  document.addEventListener(event, toFile, { capture: true });
