/** Shows the lights of this device as a code, and adds those of a code that was scanned, typed or opened as a link. */
import type { CodeCamera } from '../classroom/results/code-camera.browser.ts';
import { inGroups } from '../classroom/codes/result-code.ts';
import { ownLights } from '../progress/export-file.ts';
import type { Lights } from '../progress/lights.ts';
import { addLights } from '../progress/progress-settings.browser.ts';
import { readLights } from '../progress/progress-store.browser.ts';
import { weekOf } from '../progress/weeks.ts';
import { readPassport, writePassport } from './passport-code.ts';

export class KindlightPassport extends HTMLElement {
  #found: Lights | undefined;
  #camera: CodeCamera | undefined;

  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('.passport__script')) part.hidden = false;
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#read(this.querySelector('input')?.value ?? '');
    });
    this.addEventListener('click', ({ target }) => {
      const value = (target as Element).closest('button')?.value;
      if (value === 'add') this.#add();
      if (value === 'leave') this.#leave();
      if (value === 'camera') void this.#toggleCamera();
    });
    window.addEventListener('hashchange', () => this.#fromAddress());
    window.addEventListener('pagehide', () => this.#camera?.stop());
    this.#show();
    this.#fromAddress();
  }

  /** A link with a code: taken out of the address at once, so that the history does not hold it, and asked before it is added. */
  #fromAddress(): void {
    if (location.hash.length < 2) return;
    const text = location.hash;
    history.replaceState(null, '', location.pathname);
    this.#read(text);
  }

  #read(text: string): boolean {
    const lights = readPassport(text);
    if (typeof lights === 'string') {
      this.#say(`bad-${lights}`);
      return false;
    }
    this.#found = lights;
    this.#say('');
    const box = this.#one('.passport__found');
    this.#one('.passport__found-count').textContent = this.#words(`count-${String(Object.keys(lights).length)}`);
    box.hidden = false;
    box.focus();
    return true;
  }

  #add(): void {
    const everyday = new Set(this.dataset['everyday']?.split(' '));
    const failed = this.#found && addLights(this.#found, everyday);
    this.#close(failed ?? 'added');
  }

  #leave(): void {
    this.#close('left');
  }

  #close(answer: string): void {
    this.#found = undefined;
    this.#one('.passport__found').hidden = true;
    this.#show();
    this.#say(answer);
    // The button that was tapped is gone.
    this.#one('.passport__camera').focus({ preventScroll: true });
    this.#one('.passport__status').scrollIntoView({ block: 'center' });
  }

  /** The code of what may leave this device, as picture, letters and lanterns. */
  #show(): void {
    const { kept, visit } = readLights();
    const lights = ownLights(kept, visit, weekOf(new Date()));
    const count = Object.keys(lights).length;
    this.#one('.passport__empty').hidden = count > 0;
    this.#one('.passport__code').hidden = count === 0;
    for (const lantern of this.querySelectorAll<HTMLElement>('[data-lantern]'))
      lantern.toggleAttribute('data-lit', (lantern.dataset['lantern'] ?? '') in lights);
    if (count === 0) return;
    const code = inGroups(writePassport(lights));
    this.#one('.passport__count').textContent = this.#words(`count-${String(count)}`);
    this.#one('.passport__letters').textContent = code;
    void this.#draw(`${new URL(this.dataset['link'] ?? '', location.href).href}#${code}`);
  }

  async #draw(link: string): Promise<void> {
    const { qrPicture } = await import('../classroom/qr-picture.browser.ts');
    this.#one('.passport__picture').replaceChildren(qrPicture(link, this.dataset['picture'] ?? ''));
  }

  async #toggleCamera(): Promise<void> {
    if (this.#camera) {
      this.#stopCamera();
      return;
    }
    const { CodeCamera } = await import('../classroom/results/code-camera.browser.ts');
    const video = this.querySelector('video');
    if (!video) return;
    this.#camera = new CodeCamera(video, (text) => {
      // Any other code before the camera is passed over in silence.
      if (this.#camera && typeof readPassport(text) !== 'string' && this.#read(text)) this.#stopCamera();
    });
    this.#view(true);
    if (await this.#camera.start()) return;
    this.#stopCamera();
    this.#say('no-camera');
  }

  #stopCamera(): void {
    this.#camera?.stop();
    this.#camera = undefined;
    this.#view(false);
  }

  #view(isOn: boolean): void {
    this.#one('.passport__view').hidden = !isOn;
    const button = this.#one('.passport__camera');
    button.textContent = button.dataset[isOn ? 'on' : 'off'] ?? '';
  }

  #say(when: string): void {
    this.#one('.passport__status').textContent = when === '' ? '' : this.#words(when);
  }

  #words(when: string): string {
    const words = this.querySelector<HTMLTemplateElement>('.passport__words')?.content;
    return words?.querySelector(`[data-when="${when}"]`)?.textContent ?? '';
  }

  #one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Passport.astro has no ${selector}`);
    return found;
  }
}

customElements.define('kindlight-passport', KindlightPassport);
