/** The page "My lights": everything a reader can do with what this device remembers. Each tap answers in a sentence. */
import { exportFileName, exportText, mergeLights, readExport } from './export-file.ts';
import type { LanternList } from './lantern-list.element.ts';
import { forget, keepSensitive, rawText } from './progress-settings.browser.ts';
import { agree, keep, readLights, writeVisit, type StoreProblem } from './progress-store.browser.ts';

export class MyLights extends HTMLElement {
  private get everyday(): ReadonlySet<string> {
    return new Set(
      [...this.querySelectorAll<HTMLElement>('[data-lesson]:not([data-sensitive])')].map(
        ({ dataset }) => dataset.lesson!,
      ),
    );
  }

  connectedCallback(): void {
    const actions: Readonly<Record<string, () => void>> = {
      agree: () => this.done(agree(), 'kept'),
      forget: () => this.done(forget(), 'forgotten'),
      export: () => this.export(),
      raw: () => download(rawText(), exportFileName),
    };
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => actions[button.value]?.());
    this.sensitive.addEventListener('change', () => {
      const isOn = this.sensitive.checked;
      this.done(keepSensitive(isOn, this.everyday), isOn ? 'sensitive-on' : 'sensitive-off');
    });
    const file = this.querySelector<HTMLInputElement>('input[type=file]')!;
    file.addEventListener('change', () => {
      void file.files?.[0]?.text().then((text) => this.import(text));
      // The same file can be chosen again after a sentence of trouble.
      file.value = '';
    });
    this.refresh();
  }

  private get sensitive(): HTMLInputElement {
    return this.querySelector('input[type=checkbox]')!;
  }

  private export(): void {
    const { kept, visit } = readLights();
    download(exportText(kept, visit), exportFileName);
    this.done(undefined, 'exported');
  }

  private import(text: string): void {
    const ids = readExport(text);
    if (typeof ids === 'string') return this.done(undefined, `file-${ids}`);
    const { kept, visit, problem } = readLights();
    if (problem) return this.done(problem, '');
    const merged = mergeLights(ids, kept, visit, this.everyday);
    const failed = keep(merged.kept);
    if (!failed) writeVisit(merged.visit);
    this.done(failed, 'imported');
  }

  private done(problem: StoreProblem | undefined, sentence: string): void {
    this.refresh();
    const words = this.querySelector('template.my__sentences') as HTMLTemplateElement;
    this.one('.my__status').textContent = words.content.querySelector(
      `[data-when=${problem ?? sentence}]`,
    )!.textContent;
  }

  /** Shows the parts that fit what the device knows. */
  private refresh(): void {
    const { kept, problem } = readLights();
    const state = problem ?? (kept ? 'kept' : 'open');
    for (const part of this.querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = !part.dataset.state!.split(' ').includes(state);
    this.sensitive.checked = kept?.keepSensitive ?? false;
    this.one('.my__tools').hidden = false;
    this.querySelector<LanternList>('lantern-list')?.mark?.();
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

customElements.define('my-lights', MyLights);
