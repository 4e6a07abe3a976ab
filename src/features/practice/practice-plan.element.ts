/** PLAN: ticks are the browser's own; here they are only noticed, never read or kept. */
import { Activity } from './activity.element.ts';
import { printPart } from './print-part.browser.ts';

export class PracticePlan extends Activity {
  protected override start(): void {
    this.onchange = () => {
      this.tell();
      if (this.all('fieldset').every((part) => part.querySelector(':checked'))) this.finish();
    };
    this.one('.practice__print').onclick = () => {
      this.finish();
      printPart(this.closest('section')!);
    };
  }
}
