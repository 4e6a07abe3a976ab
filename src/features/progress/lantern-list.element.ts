/** Marks the lessons of a list whose lantern is lit, by light and by a word. */
import { isLit, readLights } from './progress-store.browser.ts';

export class LanternList extends HTMLElement {
  connectedCallback(): void {
    this.mark();
    // A page that comes back from the browser's memory may be older than the lights.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.mark());
  }

  /** Reads the lights again and shows them. */
  mark(): void {
    const lights = readLights();
    for (const link of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const lit = isLit(link.dataset.lesson!, lights);
      link.toggleAttribute('data-lit', lit);
      link.querySelector('.lights__mark')?.remove();
      if (lit) link.append(this.querySelector<HTMLTemplateElement>('.lights__template')!.content.cloneNode(true));
    }
    this.toggleAttribute('data-ready', true);
  }
}

customElements.define('lantern-list', LanternList);
