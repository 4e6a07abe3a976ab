/** MATCH: tap one on either side, then one on the other. A pair that fits shares its number. */
import { makeTappable, sayMarked } from '../choice/choice.element.ts';
import { Activity } from './activity.element.ts';

export class PracticeMatch extends Activity {
  protected override start(): void {
    for (const card of this.all('li[data-pair]')) makeTappable(card, (button) => this.tap(button));
  }

  private tap(button: HTMLElement): void {
    if (button.hasAttribute('aria-disabled')) return;
    const side = button.closest('ul')!;
    for (const other of side.querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button));
    const chosen = this.all('[aria-pressed=true]');
    const [left, right] = chosen;
    if (!left || !right) return;
    const cards = chosen.map((one) => one.parentElement!);
    const fits = cards[0]!.dataset.pair === cards[1]!.dataset.pair;
    const words = chosen.map((one) => one.querySelector('.practice__box + span')!.firstChild!.textContent).join(' – ');
    sayMarked(this.one('.choice__say'), fits ? '0' : '1', words);
    if (fits) {
      for (const card of cards) card.dataset.mark = '0';
      for (const one of chosen) one.setAttribute('aria-disabled', 'true');
      right.querySelector('.practice__box')!.textContent = left.querySelector('.practice__box')!.textContent;
    }
    // After a pair both are free again; otherwise the first stays chosen and waits for another partner.
    for (const one of fits ? chosen : [button]) one.setAttribute('aria-pressed', 'false');
    if (!this.querySelector('li[data-pair]:not([data-mark])')) this.finish();
  }
}
