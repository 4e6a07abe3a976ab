/** Counts hands or cards by tap, then shows bars and what each answer says. Star items show the answer only. */
import { make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import { bars, vote } from './votes.ts';

export class ClassVote extends HTMLElement {
  private votes: readonly number[] = [];
  private options: HTMLElement[] = [];
  private words: ClassWords = {};

  connectedCallback(): void {
    if (this.options.length > 0) return;
    this.words = wordsOf(this.closest('present-deck')!);
    this.options = [...this.querySelectorAll<HTMLElement>('li')];
    this.votes = this.options.map(() => 0);
    this.append(make('p', 'vote__how', this.words['counted' in this.dataset ? 'count' : 'think'] ?? ''));
    if ('counted' in this.dataset) this.options.forEach((option, index) => option.append(this.stepper(index)));
    this.onclick = ({ target }) => {
      const option = (target as Element).closest<HTMLElement>('li');
      if (option && this.hasAttribute('data-shown')) this.explain(option);
    };
  }

  /** One hand more or fewer for an option; nothing where hands are not counted. */
  count(option: number, by: 1 | -1): void {
    if (!('counted' in this.dataset) || this.hasAttribute('data-shown')) return;
    this.votes = vote(this.votes, option, by);
    this.options.forEach((place, index) => {
      const number = place.querySelector('output');
      if (number) number.textContent = String(this.votes[index] ?? 0);
    });
  }

  /** Shows bars, where hands were counted, and what fits. */
  reveal(): void {
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
