/** Who uses this device. Everything is said in a sentence, and nobody is shown who was not chosen in this tab. */
import { lightsEvent } from '../progress/lights-event.ts';
import { addPerson, choosePerson, removePerson, setUse } from '../progress/progress-settings.browser.ts';
import { agree, readLights } from '../progress/progress-store.browser.ts';
import type { DeviceUse } from '../progress/progress-state.ts';
import { whoOf } from './people.ts';

export class DevicePeople extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      if (button) this.act(button);
    });
    const refresh = (): void => this.refresh();
    document.addEventListener(lightsEvent, refresh);
    window.addEventListener('storage', refresh);
    this.refresh();
  }

  private act(button: HTMLButtonElement): void {
    const { who } = button.dataset;
    const actions: Readonly<Record<string, () => string>> = {
      one: () => setUse('one') ?? agree() ?? 'set',
      family: () => this.use('family'),
      class: () => this.use('class'),
      add: () => this.add(),
      done: () => choosePerson(undefined) ?? 'gone',
      remove: () => removePerson(readLights().visit.who ?? '') ?? 'removed',
    };
    const answer = who === undefined ? actions[button.value]?.() : (choosePerson(who) ?? 'here');
    if (answer) this.say(answer);
    this.dispatchEvent(new CustomEvent(lightsEvent, { bubbles: true }));
    // What was tapped may be gone, and takes the keyboard with it.
    if (!button.checkVisibility()) this.querySelector<HTMLElement>('summary')?.focus();
  }

  private use(use: DeviceUse): string {
    const failed = setUse(use);
    this.querySelector('.people__uses')?.removeAttribute('open');
    return failed ?? 'set';
  }

  private add(): string {
    const values = [...this.querySelectorAll<HTMLInputElement>('input:checked')];
    const pictures = values.filter(({ name }) => name === 'picture').map(({ value }) => value);
    const who = whoOf(pictures, values.find(({ name }) => name === 'colour')?.value);
    if (!who) return 'need';
    const failed = addPerson(who);
    if (failed) return failed;
    for (const input of values) input.checked = false;
    this.querySelector('.people__new')?.removeAttribute('open');
    return 'here';
  }

  private say(when: string): void {
    const words = this.querySelector<HTMLTemplateElement>('.people__words')?.content;
    const status = this.querySelector('.people__status');
    if (status) status.textContent = words?.querySelector(`[data-when=${when}]`)?.textContent ?? '';
  }

  private refresh(): void {
    const { device, kept, visit, problem } = readLights();
    const state = problem ?? (!device ? 'open' : device.use === 'family' && kept ? 'me' : device.use);
    for (const part of this.querySelectorAll<HTMLElement>('[data-use]'))
      part.hidden = !part.dataset['use']?.split(' ').includes(state);
    // "My lights" above says what is wrong, and what to do.
    this.hidden = problem !== undefined;
    if (state === 'open') this.querySelector('.people__uses')?.setAttribute('open', '');
    for (const button of this.querySelectorAll<HTMLButtonElement>('.people__uses button'))
      button.setAttribute('aria-pressed', String(button.value === device?.use));
    const people = device?.use === 'family' ? device.people.filter(({ who }) => who !== '') : [];
    const shown = state === 'me' ? people.filter(({ who }) => who === visit.who) : people;
    this.querySelector('.people__who')?.replaceChildren(...shown.map(({ who }) => this.tile(who, state === 'me')));
  }

  /** Three pictures in a ring of a colour: a button, or just a picture for the one who is here. */
  private tile(who: string, isMe: boolean): HTMLElement {
    const parts = who.split('-');
    const tile = document.createElement(isMe ? 'p' : 'button');
    tile.className = 'people__tile';
    tile.dataset['colour'] = parts.at(-1) ?? '';
    if (tile instanceof HTMLButtonElement) {
      tile.type = 'button';
      tile.dataset['who'] = who;
    }
    const labels = parts.map((id) => this.querySelector(`input[value="${id}"]`)?.closest('label'));
    const names = labels.map((label) => label?.querySelector('span')?.textContent ?? '').join(', ');
    const words = document.createElement('span');
    words.className = 'visually-hidden';
    words.textContent = names;
    tile.append(words, ...labels.flatMap((label) => label?.querySelector('svg')?.cloneNode(true) ?? []));
    return tile;
  }
}

customElements.define('device-people', DevicePeople);
