/** SORT, REPLY, SIGNS: done when each thing has found its place. */
import { Choice, choiceEvent } from '../choice/choice.element.ts';
import { Activity } from './activity.element.ts';

export class PracticeChoice extends Choice {}

export class PracticeChoices extends Activity {
  protected override start(): void {
    this.addEventListener(choiceEvent, (event) => {
      this.put(event.target as HTMLElement, (event as CustomEvent<HTMLElement>).detail);
      if (!this.querySelector('practice-choice:not([data-right])')) this.finish();
    });
  }

  /** For activities that show where a thing has gone. */
  protected put(_choice: HTMLElement, _option: HTMLElement): void {}
}

export class PracticeReply extends PracticeChoices {}
export class PracticeSigns extends PracticeChoices {}
