/** Shows one step of a lesson at a time. With "#notes" the same page is the teacher's window, tied to the other by a channel. */
import { fill, make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import { readSession } from '../codes/session-link.ts';
import { joinPicture } from '../session/join-picture.browser.ts';
import { moveOf, type DeckMove } from './deck-keys.ts';
import { PresentNotes } from './present-notes.browser.ts';
import { ClassVote } from './class-vote.element.ts';

class PresentDeck extends HTMLElement {
  private steps: HTMLElement[] = [];
  private at = 0;
  private words: ClassWords = {};
  private notes: PresentNotes | undefined;
  private channel: BroadcastChannel | undefined;

  connectedCallback(): void {
    this.words = wordsOf(this);
    this.steps = [...this.querySelectorAll<HTMLElement>('.step')];
    const isNotes = location.hash === '#notes';
    document.documentElement.dataset.view = isNotes ? 'notes' : 'deck';
    if ('BroadcastChannel' in window) this.channel = new BroadcastChannel(`kindlight-present ${location.pathname}`);
    if (isNotes) this.notes = new PresentNotes(this, this.steps, this.words, this.channel !== undefined);
    this.channel?.addEventListener('message', ({ data }) => this.hear(data));
    this.addEventListener('click', (event) => this.tapped(event));
    document.addEventListener('keydown', (event) => this.pressed(event));
    this.list();
    this.show(0, false);
    // A window that opens later asks where the other one is.
    this.channel?.postMessage('where');
    if (!isNotes) this.offerJoin();
  }

  private hear(data: unknown): void {
    if (data === 'where' && !this.notes) this.channel?.postMessage(this.at);
    else if (typeof data === 'number' && data !== this.at) this.show(data, false);
  }

  private show(at: number, tell = true): void {
    this.at = Math.min(Math.max(Math.trunc(at) || 0, 0), this.steps.length - 1);
    this.steps.forEach((step, index) => step.toggleAttribute('data-now', index === this.at));
    const count = fill(this.words['counter'], { n: this.at + 1, all: this.steps.length });
    this.find('[data-do=steps]').textContent = count;
    this.button('back').disabled = this.at === 0;
    this.button('next').disabled = this.at === this.steps.length - 1;
    this.offerAnswer();
    this.fit();
    this.steps[this.at]!.scrollTop = 0;
    this.notes?.show(this.at);
    if (tell) {
      this.find('[data-status]').textContent = `${count}. ${titleOf(this.steps[this.at]!)}`;
      this.channel?.postMessage(this.at);
    }
  }

  private tapped(event: Event): void {
    const target = event.target as Element;
    const jump = target.closest<HTMLElement>('[data-step]')?.dataset.step;
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (target.closest('a[href="#help"]')) {
      event.preventDefault();
      this.show(this.steps.length - 1);
    } else if (jump !== undefined) {
      this.dialog.close();
      this.show(Number(jump));
    } else if (action === 'notes') this.openNotes();
    else if (action === 'clock') this.notes?.restart();
    else if (action === 'close') this.dialog.close();
    else if (action) this.move(action as DeckMove);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.dialog.open) return;
    const onControl = (event.target as Element).closest('button, a, summary, input') !== null;
    const move = moveOf(event.key, { isRtl: document.documentElement.dir === 'rtl', onControl });
    if (!move) return;
    event.preventDefault();
    this.move(move);
  }

  private move(move: DeckMove | 'unblank'): void {
    const dark = this.find('.deck__dark');
    if (!dark.hidden || move === 'blank' || move === 'unblank') {
      // Any key brings the picture back, and does nothing else.
      dark.hidden = !dark.hidden;
      if (!dark.hidden) dark.focus();
      return;
    }
    const vote = this.steps[this.at]?.querySelector<ClassVote>('class-vote');
    if (move === 'next') this.goOn();
    else if (move === 'back') this.show(this.at - 1);
    else if (move === 'first') this.show(0);
    else if (move === 'last') this.show(this.steps.length - 1);
    else if (move === 'steps') this.dialog.showModal();
    else if (move === 'answer') {
      if (!this.offerAnswer()) this.show(this.at + 1);
      else vote?.reveal();
      this.offerAnswer();
      this.fit();
    } else vote?.count(Number(move.slice('count-'.length)) - 1, 1);
  }

  /** Whether the step has an answer that nobody has seen; then the bar offers it. */
  private offerAnswer(): boolean {
    const isOffered = this.steps[this.at]?.querySelector('class-vote:not([data-shown])') !== null;
    this.find('.deck__button--answer').hidden = !isOffered;
    return isOffered;
  }

  /** Makes a step that is too full for the screen a little denser, down to the smallest size of the rule. */
  private fit(): void {
    const step = this.steps[this.at]!;
    step.removeAttribute('data-full');
    step.toggleAttribute('data-full', step.scrollHeight > step.clientHeight + 1);
    step.querySelector('[data-open]')?.scrollIntoView({ block: 'nearest' });
  }

  /** The next step; but what is below the edge of the screen comes first. */
  private goOn(): void {
    const step = this.steps[this.at]!;
    const isBelow = step.scrollTop + step.clientHeight < step.scrollHeight - 8;
    if (isBelow && !this.notes) step.scrollBy({ top: step.clientHeight * 0.8 });
    else this.show(this.at + 1);
  }

  private openNotes(): void {
    const opened = window.open(`${location.pathname}#notes`, 'kindlight-notes', 'width=720,height=800');
    if (!opened) this.find('[data-status]').textContent = this.words['notes-blocked'] ?? '';
  }

  private list(): void {
    const items = this.steps.map((step, index) => {
      const button = make('button', 'deck__jump', titleOf(step));
      button.type = 'button';
      button.dataset.step = String(index);
      return make('li', '', button);
    });
    this.find('.deck__list ol').append(...items);
  }

  /** With the link of a session in the address, the first step shows pupils how to join. */
  private offerJoin(): void {
    const session = readSession(location.hash);
    const place = this.querySelector<HTMLElement>('.step__join');
    if (typeof session === 'string' || !place || !['own', 'shared'].includes(session.way)) return;
    place.replaceChildren(
      make('p', '', this.words['join-now'] ?? ''),
      ...joinPicture(session, this.dataset.join ?? '', this.words['join-picture'] ?? ''),
    );
    place.hidden = false;
  }

  private find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  private button(name: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`.deck__bar [data-do=${name}]`)!;
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }
}

/** The heading of a step, or the small line above its text. */
function titleOf(step: HTMLElement): string {
  return step.querySelector('h1, h2, .step__kicker')?.textContent?.trim() ?? '';
}

customElements.define('class-vote', ClassVote);
customElements.define('present-deck', PresentDeck);
