/** Counts hands or cards by tap, then shows bars and what each answer says. Star items show the answer only. */
import { make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import type { CardCount } from '../cards/card-count.browser.ts';
import { cardSides } from '../cards/card-tally.ts';
import { bars, vote } from './votes.ts';

export class ClassVote extends HTMLElement {
  private votes: readonly number[] = [];
  private options: HTMLElement[] = [];
  private words: ClassWords = {};
  private cards: CardCount | undefined;

  connectedCallback(): void {
    if (this.options.length > 0) return;
    this.words = wordsOf(this.closest('present-deck')!);
    this.options = [...this.querySelectorAll<HTMLElement>('li')];
    this.votes = this.options.map(() => 0);
    this.append(make('p', 'vote__how', this.words['counted' in this.dataset ? 'count' : 'think'] ?? ''));
    if ('counted' in this.dataset) this.options.forEach((option, index) => option.append(this.stepper(index)));
    if ('counted' in this.dataset) this.append(this.cardButton());
    this.onclick = ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('li');
      if (option && this.hasAttribute('data-shown')) this.explain(option);
    };
  }

  /** One hand more or fewer for an option; nothing where hands are not counted. */
  count(option: number, by: 1 | -1): void {
    if (!('counted' in this.dataset) || this.hasAttribute('data-shown')) return;
    this.take(vote(this.votes, option, by));
  }

  /** Takes these votes and shows them beside the options. */
  private take(votes: readonly number[]): void {
    this.votes = votes;
    this.options.forEach((place, index) => {
      const number = place.querySelector('output');
      if (number) number.textContent = String(this.votes[index] ?? 0);
    });
  }

  /** Shows bars, where hands were counted, and what fits. */
  reveal(): void {
    this.cards?.cancel();
    this.querySelector('.vote__cards')?.remove();
    this.toggleAttribute('data-shown', true);
    const lengths = this.votes.some((count) => count > 0) ? bars(this.votes) : [];
    this.options.forEach((option, index) => {
      option.querySelector('.vote__hands')?.remove();
      const bar = lengths[index];
      if (!bar) return;
      const line = make('span', 'vote__bar');
      // The policy forbids style in HTML; a script of our own may set it.
      line.style.inlineSize = `${bar.length}%`;
      option.append(
        make('span', 'vote__result', line, bar.count === undefined ? (this.words['few'] ?? '') : String(bar.count)),
      );
    });
    const right = this.options.find(({ dataset }) => dataset.mark === 'fits');
    right?.querySelector('p')?.prepend(make('b', 'vote__fits', this.words['fits'] ?? ''), ' ');
    if (right) this.explain(right);
    this.tabIndex = -1;
    this.focus({ preventScroll: true });
  }

  /** The camera counts cards; it comes with the first tap. */
  private cardButton(): HTMLElement {
    const place = make('div', 'vote__cards');
    const say = make('p', 'vote__say');
    say.setAttribute('role', 'status');
    const button = make('button', 'deck__button', this.words['cards-scan'] ?? '');
    button.type = 'button';
    const panel = make('div', 'vote__panel');
    const idle = (): void => {
      button.hidden = false;
      this.cards = undefined;
    };
    button.onclick = async () => {
      button.hidden = true;
      say.textContent = '';
      const { CardCount } = await import('../cards/card-count.browser.ts');
      // A card has four sides; what stands fifth is counted by tap.
      this.cards = new CardCount(panel, Math.min(cardSides, this.options.length), this.words, (votes) => {
        if (votes) this.take([...votes, ...this.votes.slice(votes.length)]);
        idle();
        // Not on the button: the next key shows the answer.
        this.tabIndex = -1;
        this.focus({ preventScroll: true });
      });
      if (await this.cards.start()) return;
      say.textContent = this.words['cards-refused'] ?? '';
      idle();
    };
    place.append(button, say, panel);
    return place;
  }

  private explain(option: HTMLElement): void {
    for (const other of this.options) other.toggleAttribute('data-open', other === option);
  }

  private stepper(index: number): HTMLElement {
    const letter = 'ABCDE'.charAt(index);
    const button = (sign: string, key: string, by: 1 | -1): HTMLButtonElement => {
      const made = make('button', 'vote__step', sign);
      made.type = 'button';
      made.setAttribute('aria-label', this.words[`${key}-${letter}`] ?? '');
      made.onclick = () => this.count(index, by);
      return made;
    };
    return make(
      'span',
      'vote__hands',
      button('−', 'less', -1),
      make('output', 'vote__count', '0'),
      button('+', 'more', 1),
    );
  }
}
