/** Watches a lesson quietly: notes which parts were opened, lights the lantern at the end, and asks once whether to keep it. */
import { isFinished, partOf } from './lesson-parts.ts';
import { agree, isLit, light, readLights, writeVisit, type StoreProblem } from './progress-store.browser.ts';

export class LessonProgress extends HTMLElement {
  private opened = new Set<string>();

  connectedCallback(): void {
    const parts = [...this.querySelectorAll<HTMLElement>('[data-part]')];
    const end = this.one('.progress-end');
    // The lantern stands where the lesson ends, before sources and the way on.
    parts.at(-1)?.after(end);
    end.hidden = false;
    if (isLit(this.dataset.lesson!, readLights())) {
      this.toggleAttribute('data-lit', true);
      this.say('again');
      return;
    }
    const names = parts.map(({ dataset }) => dataset.part!);
    const open = (name: string): void => {
      this.opened.add(name);
      if (!this.hasAttribute('data-lit') && isFinished(names, this.opened)) this.finish();
    };
    // The quiz is done when it says so; to look at it is not enough.
    const openPart = (part: Element | null): void => {
      const name = part?.getAttribute('data-part');
      if (name && name !== 'quiz') open(name);
    };
    const seen = new IntersectionObserver((entries) =>
      entries.forEach(({ isIntersecting, target }) => isIntersecting && openPart(target)),
    );
    parts.forEach((part) => seen.observe(part));
    this.addEventListener('focusin', ({ target }) => openPart((target as Element).closest('[data-part]')));
    this.addEventListener('kindlight:part', (event) => open(partOf((event as CustomEvent).detail)));
  }

  private finish(): void {
    const isSensitive = 'sensitive' in this.dataset;
    const problem = light(this.dataset.lesson!, isSensitive);
    const { kept, visit } = readLights();
    this.toggleAttribute('data-lit', true);
    if (problem) this.say(problem);
    else if (isSensitive) this.say(kept?.keepSensitive ? 'kept' : 'visit');
    else this.say(kept ? 'kept' : 'lit');
    if (!kept && !problem && !isSensitive && !visit.later) this.ask();
  }

  private ask(): void {
    const box = this.one('.progress-end__ask');
    box.hidden = false;
    box.addEventListener('click', ({ target }) => {
      const answer = (target as Element).closest('button')?.value;
      if (!answer) return;
      if (answer === 'yes') this.say(agree() ?? 'kept');
      else {
        writeVisit({ ...readLights().visit, later: true });
        this.say('later');
      }
      box.hidden = true;
      // The button is gone, so the sentence takes its place.
      this.one('.progress-end__say').focus();
    });
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

customElements.define('lesson-progress', LessonProgress);
