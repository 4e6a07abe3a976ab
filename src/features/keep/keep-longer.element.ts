/** Asks the browser to keep the notes longer, where there are some and it does not do so already; some browsers ask the reader. */
import { lightsEvent } from '../progress/lights-event.ts';
import { readLights } from '../progress/progress-store.browser.ts';

export class KeepLonger extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('storage' in navigator) || typeof navigator.storage.persist !== 'function') return;
    button.onclick = () => void this.ask();
    const refresh = (): void => void this.refresh();
    document.addEventListener(lightsEvent, refresh);
    refresh();
  }

  private async refresh(): Promise<void> {
    this.hidden = readLights().kept === undefined || (await navigator.storage.persisted());
  }

  private async ask(): Promise<void> {
    const isKept = await navigator.storage.persist().catch(() => false);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset[isKept ? 'yes' : 'no'] ?? '';
  }
}

customElements.define('keep-longer', KeepLonger);
