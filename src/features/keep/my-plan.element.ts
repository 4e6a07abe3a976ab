/** "My plan" on the screen: what was chosen stands together below, and is kept only while the switch is on. */
import { keepPlan } from '../progress/progress-settings.browser.ts';
import { readLights } from '../progress/progress-store.browser.ts';

const mostPeople = 5;

export class MyPlan extends HTMLElement {
  connectedCallback(): void {
    const { kept } = readLights();
    const plan = new Set(kept?.plan);
    for (const choice of this.choices()) choice.checked = plan.has(choice.value);
    const keep = this.one<HTMLInputElement>('#plan-keep');
    keep.checked = plan.size > 0;
    this.one('.plan__keep').hidden = false;
    this.badge(keep.checked);
    this.addEventListener('change', ({ target }) => {
      if (target === keep) this.keep(keep);
      else this.choose(target as HTMLInputElement, keep.checked);
    });
    this.show();
  }

  private choices(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.plan__choice input')];
  }

  private chosen(): HTMLInputElement[] {
    return this.choices().filter(({ checked }) => checked);
  }

  private choose(choice: HTMLInputElement, isKept: boolean): void {
    const people = this.querySelectorAll('[data-part=people] input:checked').length;
    const isTooMany = people > mostPeople && choice.checked;
    if (isTooMany) choice.checked = false;
    this.one('.plan__five').textContent = isTooMany ? this.words('five') : '';
    this.show();
    if (isKept) this.say(keepPlan(this.chosen().map(({ value }) => value)) ?? '');
  }

  private keep(keep: HTMLInputElement): void {
    const { device, kept } = readLights();
    if (keep.checked && device && device.use !== 'one' && !kept) {
      keep.checked = false;
      this.say('shared');
      return;
    }
    const problem = keepPlan(keep.checked ? this.chosen().map(({ value }) => value) : []);
    if (problem) keep.checked = !keep.checked;
    this.badge(keep.checked);
    this.say(problem ?? (keep.checked ? 'kept' : 'gone'));
  }

  /** The note at the top says that nothing of the page is kept, and must be true. */
  private badge(isKept: boolean): void {
    document.querySelector('.kept-badge')?.toggleAttribute('hidden', isKept);
  }

  /** Puts together what was chosen, with the pictures, for the eye and for paper. */
  private show(): void {
    const chosen = this.chosen();
    this.one('.plan__card').hidden = chosen.length === 0;
    this.toggleAttribute('data-chosen', chosen.length > 0);
    for (const card of this.querySelectorAll<HTMLElement>('[data-card]')) {
      const items = chosen
        .filter((choice) => choice.closest(`[data-part=${card.dataset['card'] ?? ''}]`))
        .map((choice) => {
          const item = document.createElement('li');
          const label = choice.closest('label');
          item.append(...[...(label?.children ?? [])].slice(1).map((part) => part.cloneNode(true)));
          return item;
        });
      card.hidden = items.length === 0;
      card.querySelector('ul')?.replaceChildren(...items);
    }
  }

  private say(when: string): void {
    this.one('.plan__status').textContent = when === '' ? '' : this.words(when);
  }

  private words(when: string): string {
    const words = this.one<HTMLTemplateElement>('.plan__sentences').content;
    return words.querySelector(`[data-when=${when}]`)?.textContent ?? '';
  }

  private one<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector);
    if (!found) throw new Error(`MyPlan.astro has no ${selector}`);
    return found;
  }
}

customElements.define('my-plan', MyPlan);
