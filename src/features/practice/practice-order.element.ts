/** ORDER: arrows move a step; "check" says which steps fit already. */
import { markOf, sayMarked } from '../choice/choice.element.ts';
import { Activity } from './activity.element.ts';
import { inPlace } from './order-state.ts';

export class PracticeOrder extends Activity {
  protected override start(): void {
    for (const button of this.all('[data-move]')) button.onclick = () => this.move(button);
    this.one('.practice__check').onclick = () => this.check();
    this.number();
  }

  private steps(): HTMLElement[] {
    return this.all('li[data-place]');
  }

  private move(button: HTMLElement): void {
    const step = button.closest('li')!;
    if (button.dataset.move === 'up') step.previousElementSibling?.before(step);
    else step.nextElementSibling?.after(step);
    this.number();
    // Moving a step takes the focus from its button, and at the end of the list that arrow rests.
    const arrow = [button, ...step.querySelectorAll('button')].find((one) => !(one as HTMLButtonElement).disabled);
    arrow?.focus();
    this.say().textContent = step.firstElementChild!.textContent! + '. ' + step.children[1]!.firstChild!.textContent!;
  }

  private say(): HTMLElement {
    const say = this.one('.choice__say');
    delete say.dataset.mark;
    return say;
  }

  /** Writes the numbers and takes old marks away: they were about the order before. */
  private number(): void {
    const steps = this.steps();
    steps.forEach((step, index) => {
      step.firstElementChild!.textContent = String(index + 1);
      delete step.dataset.mark;
      step.querySelector('b')?.remove();
      const [up, down] = step.querySelectorAll('button');
      up!.disabled = index === 0;
      down!.disabled = index === steps.length - 1;
    });
  }

  private check(): void {
    this.number();
    const steps = this.steps();
    const fits = inPlace(steps.map((step) => +step.dataset.place!));
    steps.forEach((step, index) => {
      const mark = fits[index] ? '0' : '1';
      step.dataset.mark = mark;
      step.children[1]!.append(' ', markOf(this, mark));
    });
    if (fits.includes(false)) {
      this.say().replaceChildren(this.querySelector<HTMLTemplateElement>('template')!.content.cloneNode(true));
    } else {
      sayMarked(this.say(), '0', '');
      this.finish();
    }
  }
}
