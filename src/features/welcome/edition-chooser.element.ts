/** Suggests editions from the browser's languages and filters the list. Stores nothing, asks nobody. */
import { editionMatches } from './edition-matches.ts';

class EditionChooser extends HTMLElement {
  connectedCallback(): void {
    this.#suggest();
    const find = this.querySelector<HTMLElement>('.welcome__find');
    const field = find?.querySelector('input');
    if (!find || !field) return;
    find.hidden = false;
    field.addEventListener('input', () => {
      this.#filter(field.value);
    });
  }

  #suggest(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-tag]')].map((link) => ({
      tag: link.dataset['tag'] ?? '',
      link,
    }));
    const matches = editionMatches(links, navigator.languages);
    const section = this.querySelector<HTMLElement>('.welcome__suggested');
    if (!section || matches.length === 0) return;
    section.querySelector('ul')?.append(
      ...matches.map(({ link }) => {
        const item = document.createElement('li');
        const copy = link.cloneNode(true) as HTMLAnchorElement;
        copy.className = 'door';
        const heading = link.closest('.welcome__country')?.querySelector('h2')?.textContent ?? '';
        copy.textContent = `${heading.trim()} · ${link.textContent.trim()}`;
        item.append(copy);
        return item;
      }),
    );
    section.hidden = false;
  }

  #filter(text: string): void {
    const wanted = fold(text);
    let count = 0;
    for (const country of this.querySelectorAll<HTMLElement>('.welcome__country')) {
      country.hidden =
        wanted !== '' &&
        !fold(country.dataset['find'] ?? '').includes(wanted) &&
        !fold(country.textContent).includes(wanted);
      if (!country.hidden) count += 1;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = wanted === '' ? '' : String(count);
  }
}

/** Small letters without accents, so that "osterreich" finds Österreich. */
function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}

customElements.define('edition-chooser', EditionChooser);
