/** One booster: opens where it is the one to do, and says when it is done. Only "done" is noted, and only of a light that is kept. */
import { readLights } from '../progress/progress-store.browser.ts';

/** The name in choice.element.ts, written again: to import it would cut the one script of a lesson in two files. */
const choiceEvent = 'kindlight:choice';

const settings = () => import('../progress/progress-settings.browser.ts');
const schedule = () => import('../progress/booster-schedule.ts');

export class BoosterRound extends HTMLElement {
  private rehearsed = false;
  private isDone = false;

  connectedCallback(): void {
    const said = this.querySelector<HTMLButtonElement>('.booster__said');
    if (said) {
      said.hidden = false;
      said.onclick = () => {
        said.setAttribute('aria-pressed', 'true');
        this.rehearsed = true;
        this.update();
      };
    }
    this.addEventListener(choiceEvent, ({ target }) => {
      if (!(target as Element).closest('.quiz')) this.rehearsed = true;
      this.update();
    });
    void this.openIfNext();
  }

  private get number(): number {
    return Number(this.dataset['number']);
  }

  /** The one in the address, else the next that is not done; the others stay closed and can be opened. */
  private async openIfNext(): Promise<void> {
    const { nextBooster } = await schedule();
    const light = readLights().kept?.lights[this.dataset['lesson'] ?? ''];
    const next = Number(/^#([123])$/.exec(location.hash)?.[1] ?? (light ? nextBooster(light) : undefined) ?? 1);
    this.querySelector('details')?.toggleAttribute('open', this.number === next);
  }

  private update(): void {
    const questions = [...this.querySelectorAll<HTMLElement>('quiz-question')];
    const isTried = questions.every(({ dataset }) => 'tried' in dataset);
    // ★ come back until they were answered right, because nobody should leave with "it is my fault".
    const isOpen = questions.some(({ dataset }) => 'star' in dataset && !('right' in dataset));
    if (this.isDone || !isTried) return;
    if (isOpen) this.say('star');
    else if (this.rehearsed) void this.finish();
  }

  /** Noted first and said then: a child who leaves at "done" has it kept. Where the script did not come, it is still done. */
  private async finish(): Promise<void> {
    this.isDone = true;
    const module = await settings().catch(() => undefined);
    module?.markBooster(this.dataset['lesson'] ?? '', this.number as 1);
    this.say('done');
  }

  private say(when: string): void {
    const words = this.querySelector<HTMLTemplateElement>('.booster__words')?.content;
    const status = this.querySelector('.booster__done');
    const text = words?.querySelector(`[data-when=${when}]`)?.textContent.trim() ?? '';
    if (status && status.textContent !== text) status.textContent = text;
  }
}

customElements.define('booster-round', BoosterRound);
