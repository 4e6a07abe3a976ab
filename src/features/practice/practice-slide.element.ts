/** SLIDE: a thought answers each place; no place is right. */
import { Activity } from './activity.element.ts';

export class PracticeSlide extends Activity {
  protected override start(): void {
    for (const item of this.all('.practice__slide')) {
      const thought = item.querySelector('details')!;
      const answer = (): void => {
        item.dataset.tried = '';
        thought.hidden = true;
        const say = item.querySelector('.choice__say')!;
        const words = thought.querySelector('p')!.textContent!;
        if (say.textContent !== words) say.textContent = words;
        this.tell();
        if (!this.querySelector('.practice__slide:not([data-tried])')) this.finish();
      };
      item.querySelector('input')!.onchange = answer;
      // Someone who likes the middle does not move the slider, and opens the thought instead.
      thought.ontoggle = () => thought.open && answer();
    }
  }
}
