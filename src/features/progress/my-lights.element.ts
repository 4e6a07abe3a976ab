/** The page "My lights": everything a reader can do with what this device remembers. Each tap answers in a sentence. */
import { exportFileName, exportText, mergeLights, readExport } from './export-file.ts';
import type { LanternList } from './lantern-list.element.ts';
import { forget, keepSensitive, rawText } from './progress-settings.browser.ts';
import { agree, keep, readLights, writeVisit, type StoreProblem } from './progress-store.browser.ts';

/** What to say after a tap: a problem, or the name of a sentence. */
type Answer = StoreProblem | string;

export class MyLights extends HTMLElement {
  connectedCallback(): void {
    const actions: Readonly<Record<string, () => Answer>> = {
      agree: () => agree() ?? 'kept',
      forget: () => forget() ?? 'forgotten',
      export: () => {
        const { kept, visit } = readLights();
        return download(exportText(kept, visit));
      },
      raw: () => download(rawText()),
    };
    for (const button of this.querySelectorAll('button')) {
      button.addEventListener('click', () => this.done(button, actions[button.value]!()));
    }
    const { sensitive } = this;
    sensitive.addEventListener('change', () => {
      const problem = keepSensitive(sensitive.checked, this.everyday);
      this.done(sensitive, problem ?? (sensitive.checked ? 'sensitive-on' : 'sensitive-off'));
    });
    const file = this.querySelector<HTMLInputElement>('input[type=file]')!;
    file.addEventListener('change', () => {
      void file.files?.[0]?.text().then((text) => this.done(file, this.import(text)));
      // The same file can be chosen again after a sentence of trouble.
      file.value = '';
    });
    for (const region of this.querySelectorAll<HTMLElement>('.my__region')) region.hidden = false;
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

  private import(text: string): Answer {
    const ids = readExport(text);
    if (typeof ids === 'string') return `file-${ids}`;
    const { kept, visit, problem } = readLights();
    // What stands there and cannot be read is not ours to write over.
    if (problem) return problem;
    const merged = mergeLights(ids, kept, visit, this.everyday);
    const failed = keep(merged.kept);
    if (!failed) writeVisit(merged.visit);
    return failed ?? 'imported';
  }

  /** Says the answer beside what was tapped. */
  private done(tapped: HTMLElement, answer: Answer): void {
    const words = this.querySelector<HTMLTemplateElement>('.my__sentences')!.content;
    for (const status of this.querySelectorAll('.my__status')) status.textContent = '';
    const region = tapped.closest('.my__region')!;
    region.querySelector('.my__status')!.textContent = words.querySelector(`[data-when=${answer}]`)!.textContent;
    this.refresh();
    // A button that is gone takes the keyboard with it.
    if (tapped.hidden) region.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  /** Shows the parts that fit what the device knows. */
  private refresh(): void {
    const { kept, problem } = readLights();
    const state = problem ?? (kept ? 'kept' : 'open');
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
