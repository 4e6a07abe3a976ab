/** The teacher's window: what is on the screen, what to say, what comes next, and how much time has gone. */
import { fill, type ClassWords } from '../class-words.browser.ts';
import { safeguardingOf } from '../ready/safeguarding.browser.ts';
import { clockOf, endOf, type Phase } from './phases.ts';

export class PresentNotes {
  private began = performance.now();
  private phase: Phase = 'start';
  private readonly deck: HTMLElement;
  private readonly steps: readonly HTMLElement[];
  private readonly words: ClassWords;
  private readonly minutes: 20 | 45;

  constructor(deck: HTMLElement, steps: readonly HTMLElement[], words: ClassWords, isTied: boolean) {
    this.deck = deck;
    this.steps = steps;
    this.words = words;
    // The window that opened this one carries the session in its address.
    this.minutes = openerHash().includes('.t45.') ? 45 : 20;
    this.find('.deck__notes').hidden = false;
    if (!isTied) this.find('[data-alone]').textContent = words['notes-alone'] ?? '';
    setInterval(() => this.tick(), 1000);
    void this.showPlan();
  }

  /** Shows the note of step number `at`. */
  show(at: number): void {
    const step = this.steps[at]!;
    this.phase = step.dataset.phase as Phase;
    this.find('.deck__now').textContent = titleOf(step);
    this.find('[data-then]').textContent = titleOf(this.steps[at + 1]);
    const note = this.find(`[data-note-of=${step.dataset.note}]`);
    const answers = step.querySelector('.step__note ul') ?? step.querySelector('[data-mark=fits] > span');
    this.find('.deck__note').replaceChildren(note.cloneNode(true), ...(answers ? [answers.cloneNode(true)] : []));
    this.tick();
  }

  /** Begins the time anew. */
  restart(): void {
    this.began = performance.now();
    this.tick();
  }

  private tick(): void {
    this.find('[data-clock]').textContent = clockOf((performance.now() - this.began) / 1000);
    this.find('[data-until]').textContent = fill(this.words['until'], {
      clock: clockOf(endOf(this.phase, this.minutes) * 60),
    });
  }

  /** The plan of the lesson, from its own page, so that no presentation carries it along. */
  private async showPlan(): Promise<void> {
    const address = this.deck.dataset.plan;
    if (!address) return;
    try {
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const prose = page.querySelector('.prose');
      const place = this.find('details[data-plan]');
      if (!prose) return;
      const safe = this.find('details[data-safeguarding]');
      safe.append(...safeguardingOf(prose));
      safe.hidden = false;
      place.append(document.adoptNode(prose));
      place.hidden = false;
    } catch {
      // The plan is on paper or one link away; the notes go on without it.
    }
  }

  private find(selector: string): HTMLElement {
    return this.deck.querySelector<HTMLElement>(selector)!;
  }
}

function titleOf(step: HTMLElement | undefined): string {
  const parts = [
    step?.querySelector('.step__kicker'),
    step?.querySelector('h1, h2') ?? step?.querySelector('.step__prose p'),
  ];
  return parts
    .flatMap((part) => part?.textContent?.trim() ?? [])
    .join(' · ')
    .slice(0, 160);
}

function openerHash(): string {
  try {
    return (window.opener as Window | null)?.location.hash ?? '';
  } catch {
    return '';
  }
}
