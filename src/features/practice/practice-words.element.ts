/** WORDS: puts the chosen pieces together, large, to read out, copy or print. Choices are the browser's own. */
import { Activity } from './activity.element.ts';
import { firstSentence } from './first-sentence.ts';
import { printPart } from './print-part.browser.ts';

export class PracticeWords extends Activity {
  private sentence = '';

  protected override start(): void {
    this.onchange = () => this.build();
    this.one('.practice__copy').onclick = () => void this.copy();
    this.one('.practice__print').onclick = () => printPart(this.closest('section')!);
  }

  private build(): void {
    const [person, way, start, ending] = this.all('fieldset').map(
      (part) => part.querySelector(':checked + span > span')?.firstChild!.textContent ?? '',
    );
    this.sentence = firstSentence(start!, ending!);
    if (!this.sentence) return;
    const large = document.createElement('p');
    large.textContent = this.sentence;
    const whoAndHow = document.createElement('small');
    whoAndHow.textContent = [person, way].filter(Boolean).join(' · ');
    this.one('.practice__sentence').replaceChildren(whoAndHow, large);
    this.one('.practice__use').hidden = false;
    this.one('.choice__say').textContent = '';
    this.finish();
  }

  /** Browsers refuse copying on pages without a secure connection, and people can; both get a plain sentence. */
  private async copy(): Promise<void> {
    const { copied, failed } = this.one('.practice__copy').dataset;
    let words = copied!;
    try {
      await navigator.clipboard.writeText(this.sentence);
    } catch {
      words = failed!;
    }
    this.one('.choice__say').textContent = words;
  }
}
