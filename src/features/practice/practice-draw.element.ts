/** DRAW: prints the outline, or hears that a child drew on any paper. */
import { Activity } from './activity.element.ts';
import { printPart } from './print-part.browser.ts';

export class PracticeDraw extends Activity {
  protected override start(): void {
    this.one('.practice__drawn').onclick = () => this.finish();
    this.one('.practice__print').onclick = () => {
      this.finish();
      printPart(this.closest('section')!);
    };
  }
}
