/**
 * The search field. What a child types stays in this field: it is in no address, no title, no history and no storage, and
 * it goes away when the page does. Results are copies of the links that the page shows anyway.
 */
import type { Band } from '../../model/ids.schema.ts';
import type { SearchDocument } from './document.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';
import { isVisible, mostResults, type Reader } from './visible.ts';

/** Results come at once; a screen reader waits with their number until the fingers rest, so that it does not chatter. */
const pauseMs = 400;

export class SiteSearch extends HTMLElement {
  private worker: Worker | undefined;
  private asked = 0;
  private timer = 0;
  private last: Exclude<FromWorker, { failed: true }> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form')!;
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    this.field.addEventListener('focus', () => this.start());
    this.field.addEventListener('input', () => this.ask());
    this.querySelector('select')!.addEventListener('change', () => this.show());
    // Going back must not bring the words back.
    window.addEventListener('pagehide', () => this.clear());
    this.clear();
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  private clear(): void {
    this.field.value = '';
    this.ask();
  }

  private start(): void {
    if (this.worker) return;
    try {
      this.worker = new Worker(new URL('./search-worker.browser.ts', import.meta.url), { type: 'module' });
    } catch {
      // Pages opened from a folder have no workers; the list of topics is still there.
      this.say('failed');
      return;
    }
    this.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.receive(data));
    this.worker.addEventListener('error', () => this.receive({ failed: true }));
    this.tell({ indexUrl: new URL(this.dataset.index!, location.href).href });
  }

  private tell(message: ToWorker): void {
    this.worker?.postMessage(message);
  }

  private ask(): void {
    this.asked += 1;
    const query = this.field.value.trim();
    if (query) {
      this.start();
      this.tell({ query, number: this.asked });
    } else {
      this.last = undefined;
      this.show();
    }
  }

  private receive(answer: FromWorker): void {
    if ('failed' in answer) {
      clearTimeout(this.timer);
      this.worker?.terminate();
      this.say('failed');
    } else if (answer.number === this.asked) {
      this.last = answer;
      this.show();
    }
  }

  private show(): void {
    const reader = this.querySelector('select')!.value as Reader;
    const { ids = [], isTrouble = false } = this.last ?? {};
    const topics = ids.map((id) => this.querySelector<HTMLElement>(`.search__topics [data-id="${id}"]`));
    const seen = topics
      .filter((topic) => topic && isVisible(documentOf(topic), reader, isTrouble))
      .slice(0, mostResults);
    this.querySelector('.search__results')!.replaceChildren(...seen.map((topic) => topic!.cloneNode(true)));
    this.one('.search__help').hidden = !isTrouble;
    this.one('.search__age').hidden = reader !== '';
    // Nothing found: all topics again, so that nobody stands before an empty page.
    this.one('.search__topics').hidden = this.last !== undefined && (isTrouble || seen.length > 0);
    clearTimeout(this.timer);
    if (!this.last) this.say('');
    else this.timer = window.setTimeout(() => this.say(`${isTrouble ? 'help' : 'count'}-${seen.length}`), pauseMs);
  }

  private say(when: string): void {
    const words = this.querySelector('template')!.content.querySelector(`[data-when="${when}"]`)?.textContent ?? '';
    const status = this.one('.search__status');
    if (status.textContent !== words) status.textContent = words;
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

function documentOf({ dataset }: HTMLElement): Pick<SearchDocument, 'kind' | 'band'> {
  return { kind: dataset.kind as SearchDocument['kind'], band: dataset.band as Band | undefined };
}

customElements.define('site-search', SiteSearch);
