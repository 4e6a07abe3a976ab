/**
 * Watches a lesson quietly: notes which parts were opened, lights the lantern at the end, and asks once whether to keep it.
 * What reads and writes the device comes only when there is something to read or to write: a lesson must stay light.
 */
import { isFinished } from './lesson-parts.ts';
import type { StoreProblem } from './progress-store.browser.ts';
import { watchParts } from './watch-parts.browser.ts';

const store = () => import('./progress-store.browser.ts');

export class LessonProgress extends HTMLElement {
  private opened = new Set<string>();

  connectedCallback(): void {
    const parts = [...this.querySelectorAll<HTMLElement>('[data-part]')];
    const end = this.one('.progress-end');
    // The lantern stands where the lesson ends, before sources and the way on.
    parts.at(-1)?.after(end);
    end.hidden = false;
    if (hasNotes()) void this.look().catch(() => undefined);
    const names = parts.map(({ dataset }) => dataset.part!);
    const open = (name: string): void => {
      this.opened.add(name);
      if (!this.hasAttribute('data-lit') && isFinished(names, this.opened))
        void this.finish().catch(() => this.say('blocked'));
    };
    watchParts(this, parts, open);
    // As soon as the page stands, so that a connection lost on the way costs no light.
    addEventListener('load', () => void store().catch(() => undefined), { once: true });
  }

  /** Shows a lantern that was lit before. */
  private async look(): Promise<void> {
    const { isLit, readLights } = await store();
    const known = readLights();
    const badge = document.querySelector<HTMLElement>('.kept-badge');
    if (badge && known.kept?.keepSensitive) badge.hidden = true;
    if (!isLit(this.dataset.lesson!, known)) return;
    this.toggleAttribute('data-lit', true);
    this.say('again');
  }

  private async finish(): Promise<void> {
    this.toggleAttribute('data-lit', true);
    const { light, readLights } = await store();
    const isSensitive = 'sensitive' in this.dataset;
    const problem = light(this.dataset.lesson!, isSensitive);
    const { kept, device, visit } = readLights();
    if (problem) this.say(problem);
    else if (isSensitive) this.say(kept?.keepSensitive ? 'kept' : 'visit');
    else this.say(kept ? 'kept' : device ? 'visit' : 'lit');
    // A class tablet, and a family of whom nobody was chosen, have answered already.
    if (!device && !problem && !isSensitive && !visit.later) this.ask();
  }

  private ask(): void {
    const box = this.one('.progress-end__ask');
    box.hidden = false;
    box.addEventListener('click', ({ target }) => {
      const answer = (target as Element).closest('button')?.value;
      if (answer) void this.answer(answer === 'yes', box);
    });
  }

  private async answer(isYes: boolean, box: HTMLElement): Promise<void> {
    const { agree, readLights, writeVisit } = await store();
    if (isYes) this.say(agree() ?? 'kept');
    else {
      writeVisit({ ...readLights().visit, later: true });
      this.say('later');
    }
    box.hidden = true;
    // The button is gone, so the sentence takes its place.
    this.one('.progress-end__say').focus();
  }

  private say(when: StoreProblem | 'lit' | 'again' | 'kept' | 'visit' | 'later'): void {
    this.one('.progress-end__say').textContent = this.querySelector<HTMLTemplateElement>(
      '.progress-end template',
    )!.content.querySelector(`[data-when=${when}]`)!.textContent;
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

/** Whether this browser may know anything of us. */
function hasNotes(): boolean {
  try {
    return localStorage.length + sessionStorage.length > 0;
  } catch {
    return false;
  }
}

customElements.define('lesson-progress', LessonProgress);
