/** The search runs here, apart from the page, so that typing never waits. It starts when somebody touches the field. */
import { loadAnalyser } from './analyser.ts';
import { createFinder, type Found } from './find.ts';
import type { PackedIndex } from './packed-index.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';

let ready: Promise<(query: string) => Found> | undefined;

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const { data } = event;
  if ('indexUrl' in data) ready = load(data.indexUrl);
  ready?.then(
    (find) => 'query' in data && answer({ ...find(data.query), number: data.number }),
    () => answer({ failed: true }),
  );
});

async function load(url: string): Promise<(query: string) => Found> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const packed = (await response.json()) as PackedIndex;
  const analysers = await Promise.all(packed.languages.map(async (tag) => [tag, await loadAnalyser(tag)] as const));
  return createFinder(packed, new Map(analysers));
}

function answer(message: FromWorker): void {
  self.postMessage(message);
}
