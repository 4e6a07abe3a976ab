/** Marks the lessons of a list whose lantern is lit, the one to go on with, and those that may come back, by light and by a word. */
import { dueBoosters } from './booster-schedule.ts';
import type { Lights } from './lights.ts';
import { isLit, readLights } from './progress-store.browser.ts';

export class LanternList extends HTMLElement {
  connectedCallback(): void {
    this.mark();
    window.addEventListener('storage', () => this.mark());
    // A page that comes back from the browser's memory may be older than the lights.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.mark());
  }

  /** Reads the lights again and shows them. */
  mark(): void {
    const lights = readLights();
    for (const link of this.querySelectorAll<HTMLElement>('[data-lesson]')) {
      const lit = isLit(link.dataset.lesson!, lights);
      link.toggleAttribute('data-lit', lit);
      link.removeAttribute('data-next');
      link.querySelector('.lights__mark')?.remove();
      if (lit) this.say(link, '.lights__template');
    }
    // Where a string has begun to shine, the next lantern says so: a child who cannot read yet finds the place again.
    for (const string of this.querySelectorAll('ol')) {
      const next =
        string.querySelector('[data-lit]') && string.querySelector<HTMLElement>('[data-lesson]:not([data-lit])');
      if (next && this.say(next, '.lights__next')) next.toggleAttribute('data-next', true);
    }
    this.offerBoosters(lights.kept?.lights ?? {});
    this.toggleAttribute('data-ready', true);
  }

  /** A quiet link below each lantern that may be looked at again; in class mode and for visitors nothing is kept, so none. */
  private offerBoosters(kept: Lights): void {
    for (const old of this.querySelectorAll('.string__due')) old.remove();
    for (const { id, number } of dueBoosters(kept, new Date())) {
      const lesson = this.querySelector(`[data-lesson="${id}"]`);
      const link = this.querySelector<HTMLTemplateElement>('.lights__due')?.content.querySelector('a')?.cloneNode(true);
      if (!lesson || !(link instanceof HTMLAnchorElement)) continue;
      link.href += `${id}/#${String(number)}`;
      const title = lesson.querySelector('.string__title');
      if (title) title.id = `due-${id}`;
      link.id = `due-${id}-link`;
      link.setAttribute('aria-labelledby', `${link.id} due-${id}`);
      lesson.after(link);
    }
  }

  /** Puts the words of a template behind a lesson's name. */
  private say(link: HTMLElement, template: string): boolean {
    const words = this.querySelector<HTMLTemplateElement>(template)?.content.cloneNode(true);
    if (words) link.append(words);
    return words !== undefined;
  }
}

customElements.define('lantern-list', LanternList);
