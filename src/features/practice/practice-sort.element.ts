/** SORT: things that found their basket are shown in it, for the eye only; the buttons say the same in words. */
import { PracticeChoices } from './practice-choices.element.ts';

export class PracticeSort extends PracticeChoices {
  protected override put(choice: HTMLElement, option: HTMLElement): void {
    if (option.dataset.mark !== '0' || choice.dataset.put) return;
    choice.dataset.put = 'yes';
    const thing = document.createElement('span');
    thing.append(...choice.querySelector('.practice__thing')!.cloneNode(true).childNodes);
    this.one(`[data-bin="${option.dataset.option}"]`).append(thing);
  }
}
