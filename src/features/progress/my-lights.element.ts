/** The page "My lights": everything a reader can do with what this device remembers. Each tap answers in a sentence. */
import { exportFileName, exportText, mostBytes, ownLights, readExport } from './export-file.ts';
import { forget } from './forget.browser.ts';
import type { LanternList } from './lantern-list.element.ts';
import { lightsEvent } from './lights-event.ts';
import { addLights, keepSensitive, rawText } from './progress-settings.browser.ts';
import { agree, readLights, type StoreProblem } from './progress-store.browser.ts';
import { weekOf } from './weeks.ts';

/** What to say after a tap: a problem, or the name of a sentence. */
type Answer = StoreProblem | string;

export class MyLights extends HTMLElement {
  connectedCallback(): void {
    const actions: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
      agree: () => agree() ?? 'kept',
      forget: async () => (await forget()) ?? 'forgotten',
      export: () => {
        const { kept, visit } = readLights();
        return download(exportText(ownLights(kept, visit, weekOf(new Date()))));
      },
      raw: () => download(rawText()),
    };
    for (const button of this.querySelectorAll('button')) {
      const act = actions[button.value];
      if (act) button.addEventListener('click', () => void this.act(button, act));
    }
    const { sensitive } = this;
    sensitive.addEventListener('change', () => {
      const problem = keepSensitive(sensitive.checked, this.everyday);
      this.done(sensitive, problem ?? (sensitive.checked ? 'sensitive-on' : 'sensitive-off'));
    });
    const file = this.querySelector<HTMLInputElement>('input[type=file]')!;
    file.addEventListener('change', () => {
      const chosen = file.files?.[0];
      if (chosen) void this.open(chosen).then((answer) => this.done(file, answer));
      // The same file can be chosen again after a sentence of trouble.
      file.value = '';
    });
    for (const region of this.querySelectorAll<HTMLElement>('.my__region')) region.hidden = false;
    // Another part of the page, or another tab, has changed what is kept.
    document.addEventListener(lightsEvent, ({ target }) => target !== this && this.refresh());
    window.addEventListener('storage', () => this.refresh());
    this.refresh();
  }

  private get sensitive(): HTMLInputElement {
    return this.querySelector('input[type=checkbox]')!;
  }

  /** Ids of lessons that are not sensitive. */
  private get everyday(): ReadonlySet<string> {
    const links = this.querySelectorAll<HTMLElement>('[data-lesson]:not([data-sensitive])');
    return new Set([...links].map(({ dataset }) => dataset.lesson!));
  }

  private async act(button: HTMLElement, act: () => Answer | Promise<Answer>): Promise<void> {
    this.done(button, await act());
  }

  private async open(file: File): Promise<Answer> {
    // Not even read: a film chosen by mistake must not stop an old phone.
    const lights = file.size > mostBytes ? 'large' : readExport(await file.text().catch(() => ''));
    return typeof lights === 'string' ? `file-${lights}` : (addLights(lights, this.everyday) ?? 'imported');
  }

  /** Says the answer beside what was tapped. */
  private done(tapped: HTMLElement, answer: Answer): void {
    const words = this.querySelector<HTMLTemplateElement>('.my__sentences')!.content;
    for (const status of this.querySelectorAll('.my__status')) status.textContent = '';
    const region = tapped.closest('.my__region')!;
    region.querySelector('.my__status')!.textContent = words.querySelector(`[data-when=${answer}]`)!.textContent;
    this.refresh();
    this.dispatchEvent(new CustomEvent(lightsEvent, { bubbles: true }));
    // A button that is gone takes the keyboard with it.
    if (tapped.hidden) region.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  /** Shows the parts that fit what the device knows. */
  private refresh(): void {
    const { kept, device, problem } = readLights();
    const state = problem ?? (kept ? 'kept' : device ? `${device.use}-open` : 'open');
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]')) {
      part.hidden = !part.dataset.state!.split(' ').includes(state);
    }
    this.sensitive.checked = kept?.keepSensitive ?? false;
    this.querySelector<LanternList>('lantern-list')!.mark();
  }
}

/** Hands a text to the reader as a file. */
function download(text: string): Answer {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = exportFileName;
  link.click();
  URL.revokeObjectURL(link.href);
  return 'exported';
}

customElements.define('my-lights', MyLights);
