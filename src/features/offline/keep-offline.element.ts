/** The page "Without internet": says what can be kept and how large it is, keeps it after a tap, and removes it after another. */
import { sizeInWords } from './edition-file.ts';
import { editionFile, keepEdition, problemOf } from './keep-edition.browser.ts';
import { partCache, withEdition, type KeptEdition } from './offline-state.ts';
import { changeState, loadState } from './state-store.browser.ts';

type Action = 'keep' | 'pause' | 'go-on' | 'cancel' | 'look' | 'use-now' | 'remove';

export class KeepOffline extends HTMLElement {
  #work: AbortController | undefined;

  connectedCallback(): void {
    const reason = this.#reason();
    if (reason) return this.#say(reason);
    for (const button of this.querySelectorAll('button')) button.onclick = () => void this.#act(button.value as Action);
    void this.#show();
  }

  /** Why nothing can be kept here, if so. */
  #reason(): string | undefined {
    if (location.protocol === 'file:') return 'from-folder';
    if (!isSecureContext) return 'needs-https';
    return 'serviceWorker' in navigator && 'caches' in window ? undefined : 'needs-newer';
  }

  get #root(): string {
    return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;
  }

  get #slug(): string {
    return this.dataset['edition'] ?? '';
  }

  async #kept(): Promise<KeptEdition> {
    return (await loadState(this.#root)).editions[this.#slug] ?? {};
  }

  /** The state as it is, with the buttons that fit it. */
  async #show(words?: string): Promise<void> {
    try {
      const { current, next, coming } = await this.#kept();
      if (next) this.#offer(['use-now', 'remove'], words ?? 'waiting');
      else if (current) this.#offer(['look', 'remove'], words ?? 'kept');
      else if (coming) this.#offer(['go-on', 'cancel'], words ?? 'paused');
      else {
        this.#offer([], words ?? '');
        await this.#size();
        this.#offer(['keep'], words ?? '');
      }
    } catch (error) {
      this.#offer([], problemOf(error) ?? 'blocked');
    }
  }

  /** The size, named before anything is fetched. */
  async #size(): Promise<void> {
    const { help, words, scripts, pictures } = await editionFile(this.#root, this.#slug);
    const line = this.querySelector('[data-size]');
    if (line instanceof HTMLElement)
      line.textContent = (line.dataset['size'] ?? '')
        .replace('{words}', sizeInWords(help.bytes + words.bytes + scripts.bytes))
        .replace('{pictures}', sizeInWords(pictures.bytes));
  }

  async #act(action: Action): Promise<void> {
    if (action === 'pause') return this.#work?.abort();
    if (action === 'keep' || action === 'go-on') return this.#keep();
    if (action === 'look') return this.#look();
    if (action === 'use-now') return this.#useNow();
    this.#work?.abort();
    return this.#remove();
  }

  async #keep(): Promise<void> {
    const work = new AbortController();
    this.#work = work;
    this.#offer(['pause', 'cancel'], 'coming');
    const bar = this.querySelector('progress')!;
    bar.hidden = false;
    try {
      await navigator.serviceWorker.register(`${this.#root}worker.js`, { scope: this.#root });
      await keepEdition({
        root: this.#root,
        slug: this.#slug,
        signal: work.signal,
        progress: (here, all) => Object.assign(bar, { value: here, max: all }),
      });
      if (this.#work === work) await this.#show();
    } catch (error) {
      // Whoever stopped and removed says so already.
      if (this.#work === work) await this.#show(problemOf(error) ?? 'paused');
    } finally {
      if (this.#work === work) this.#work = undefined;
      bar.hidden = this.#work === undefined;
    }
  }

  async #look(): Promise<void> {
    try {
      const { current } = await this.#kept();
      const { version } = await editionFile(this.#root, this.#slug);
      if (version === current) await this.#show('newest');
      else await this.#keep();
    } catch {
      await this.#show('lost');
    }
  }

  async #useNow(): Promise<void> {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => location.reload();
    active?.postMessage({ use: this.#slug }, [port2]);
  }

  async #remove(): Promise<void> {
    this.#work = undefined;
    const state = await changeState(this.#root, (now) => withEdition(now, this.#slug, {}));
    await caches.delete(partCache(this.#slug));
    // The last one takes the worker with it.
    if (Object.keys(state.editions).length === 0)
      for (const registration of await navigator.serviceWorker.getRegistrations())
        if (registration.scope === this.#root) await registration.unregister();
    this.querySelector('progress')!.hidden = true;
    await this.#show('removed');
  }

  #offer(actions: readonly Action[], words: string): void {
    let lost = this.contains(document.activeElement);
    for (const button of this.querySelectorAll('button')) {
      button.hidden = !actions.includes(button.value as Action);
      if (button === document.activeElement && !button.hidden) lost = false;
    }
    this.#say(words);
    // A button that is gone takes the keyboard with it.
    if (lost) this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  #say(words: string): void {
    const found = this.querySelector('template')!.content.querySelector(`[data-when="${words}"]`)?.textContent ?? '';
    this.querySelector('[role=status]')!.textContent = found;
  }
}

customElements.define('keep-offline', KeepOffline);
