/** Makes the choices tappable. Each answer lights a lamp, whatever it is; the page itself is the only memory. */
import { suggested } from './suggested.ts';

class FirstSteps extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return;
    const lamps = this.querySelector<HTMLElement>('.first-steps__lamps')!;
    const end = this.querySelector<HTMLElement>('.first-steps__end')!;
    const items = [...this.querySelectorAll<HTMLElement>('.first-steps__item')];
    lamps.hidden = false;
    end.hidden = true;
    for (const item of items) {
      for (const option of item.querySelectorAll<HTMLElement>('[data-lesson]')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.setAttribute('aria-pressed', 'false');
        button.append(option.firstElementChild!);
        option.prepend(button);
        button.onclick = () => {
          for (const other of item.querySelectorAll('button'))
            other.setAttribute('aria-pressed', String(other === button));
          item.dataset.chosen = option.dataset.lesson!;
          item.querySelector('[role]')!.textContent = option.lastElementChild!.textContent;
          this.light(items, lamps, end);
        };
      }
    }
  }

  private light(items: HTMLElement[], lamps: HTMLElement, end: HTMLElement): void {
    const chosen = items.map((item) => item.dataset.chosen);
    const lit = chosen.filter((lesson) => lesson !== undefined).length;
    lamps.querySelectorAll('svg').forEach((lamp, index) => lamp.classList.toggle('lantern--lit', index < lit));
    lamps.lastElementChild!.textContent = lamps.dataset.lit!.replace('{lit}', String(lit));
    end.hidden = lit < items.length;
    const ids = suggested(chosen, end.dataset.defaults!.split(' '));
    for (const place of end.querySelectorAll<HTMLElement>('[data-suggested]'))
      place.hidden = !ids.includes(place.dataset.suggested!);
  }
}

customElements.define('first-steps', FirstSteps);
