/** The year planner: what is answered becomes a link and a list of dates. Nothing leaves the device. */
import type { Band } from '../../../model/ids.schema.ts';
import { make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import { classBits } from '../codes/result-code.ts';
import { classText } from '../codes/session-link.ts';
import { mostGaps, mostHours, readYear, writeYear, type YearLink } from '../codes/year-link.ts';
import { savedLinks, saveLinks, yearsKey } from '../session/saved-sessions.browser.ts';
import { dateText } from './date-text.ts';
import type { DateWords } from './date-words.build.ts';
import { dayOf, isoOf } from './days.ts';
import { planYear, type Gap, type YearPlan } from './plan-year.ts';
import { yearEvents } from './year-events.ts';
import { yearView, type YearLessonWords } from './year-view.browser.ts';

const longestYear = 400;

interface YearData {
  readonly dates: DateWords;
  readonly short?: Readonly<Record<Band, readonly string[]>>;
  readonly lessons: readonly YearLessonWords[];
}

class ClassYear extends HTMLElement {
  private words: ClassWords = {};
  private data!: YearData;
  private form!: HTMLFormElement;
  private classNumber = 0;
  private plans: readonly YearPlan[] = [];

  connectedCallback(): void {
    this.words = wordsOf(this);
    this.data = JSON.parse(this.querySelector('.year-data')!.textContent!) as YearData;
    this.form = this.querySelector('form')!;
    this.classNumber = crypto.getRandomValues(new Uint16Array(1))[0]! & ((1 << classBits) - 1);
    this.read();
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', () => this.update());
    this.addEventListener('click', (event) => void this.tapped(event.target as Element));
    addEventListener('hashchange', () => this.read());
    this.showSaved();
  }

  /** Fills the questions from the address. */
  private read(): void {
    const year = readYear(location.hash);
    this.say(year === 'damaged' || year === 'newer' ? this.words[`link-${year}`] : '');
    if (typeof year !== 'string') {
      this.classNumber = year.classNumber;
      for (const box of this.fields('band')) box.checked = year.bands.includes(box.value as Band);
      for (const dot of this.fields('minutes')) dot.checked = dot.value === String(year.minutes);
      this.field('hours').value = String(year.hours);
      this.field('first').value = isoOf(year.first);
      this.field('last').value = isoOf(year.last);
      this.one('[data-gaps]').replaceChildren();
      for (const gap of year.gaps) this.addGap(gap);
    } else if (this.one('[data-gaps]').children.length === 0) this.addGap();
    this.update(typeof year === 'string' && year !== 'none');
  }

  private update(keepsSaying = false): void {
    const { year, problem } = this.year();
    if (!keepsSaying || problem) this.say(problem ? this.words[problem] : '');
    this.one('[data-empty]').hidden = year !== undefined;
    this.one('[data-result]').hidden = year === undefined;
    if (!year) return;
    history.replaceState(null, '', `#${writeYear(year)}`);
    this.plans = year.bands.map((band) =>
      planYear({
        ...year,
        lessons: this.data.lessons.filter((lesson) => lesson.band === band),
        // Lessons that this edition does not have are left out of the short course, too.
        short: (this.data.short?.[band] ?? []).filter((id) => this.data.lessons.some((lesson) => lesson.id === id)),
      }),
    );
    const { words, data } = this;
    this.one('[data-plans]').replaceChildren(
      ...this.plans.map((plan, index) => {
        const box = this.fields('band').find(({ value }) => value === year.bands[index]);
        const heading = box?.closest('label')?.textContent?.trim() ?? '';
        return yearView(plan, { heading, words, dates: data.dates, lessons: data.lessons, base: this.dataset.base! });
      }),
    );
  }

  /** What the questions say; a problem is a key of the sentence for it. */
  private year(): { year?: YearLink; problem?: string } {
    const first = dayOf(this.field('first').value);
    const last = dayOf(this.field('last').value);
    const bands = this.fields('band')
      .filter(({ checked }) => checked)
      .map(({ value }) => value as Band);
    if (first === undefined || last === undefined) return {};
    if (last < first) return { problem: 'year-bad-order' };
    if (last - first > longestYear) return { problem: 'year-bad-long' };
    const typed = [...this.querySelectorAll('[data-gaps] li')].flatMap((row) => {
      const [from, to] = [...row.querySelectorAll('input')].map(({ value }) => dayOf(value));
      return from === undefined ? [] : [[from, to ?? from] as const];
    });
    const gaps = typed.filter(([from, to]) => from <= to);
    if (bands.length === 0) return {};
    const hours = Math.min(mostHours, Math.max(1, Math.round(Number(this.field('hours').value) || 1)));
    const minutes = this.fields('minutes').find(({ checked }) => checked)?.value === '45' ? 45 : 20;
    const year: YearLink = {
      edition: this.dataset.edition!,
      bands,
      hours,
      minutes,
      first,
      last,
      gaps: [...gaps].sort(([a], [b]) => a - b),
      classNumber: this.classNumber,
    };
    return gaps.length === typed.length ? { year } : { year, problem: 'year-bad-gap' };
  }

  private async tapped(target: Element): Promise<void> {
    const button = target.closest<HTMLElement>('[data-do]');
    const action = button?.dataset.do;
    const kept = this.one('[data-kept]');
    if (action === 'gap') {
      if (this.one('[data-gaps]').children.length >= mostGaps) this.say(this.words['year-too-many-gaps']);
      else this.addGap().querySelector('input')?.focus();
    } else if (action === 'remove-gap') {
      button!.closest('li')!.remove();
      this.update();
    } else if (action === 'print') print();
    else if (action === 'calendar') await this.saveCalendar();
    else if (action === 'copy') {
      const isCopied = await navigator.clipboard?.writeText(location.href).then(
        () => true,
        () => false,
      );
      kept.textContent = this.words[isCopied ? 'copied' : 'copy-failed'] ?? '';
    } else if (action === 'save') {
      const isSaved = saveLinks(yearsKey, [location.hash.slice(1), ...savedLinks(yearsKey)]);
      kept.textContent = this.words[isSaved ? 'saved' : 'save-failed'] ?? '';
      this.showSaved();
    } else if (action === 'remove') {
      const { link } = button!.closest<HTMLElement>('[data-link]')!.dataset;
      saveLinks(
        yearsKey,
        savedLinks(yearsKey).filter((other) => other !== link),
      );
      this.showSaved();
    }
  }

  private async saveCalendar(): Promise<void> {
    const { words } = this;
    try {
      const { yearCalendar } = await import('./year-ics.browser.ts');
      const texts = {
        lesson: words['ics-lesson']!,
        booster: words['ics-again']!,
        lessonText: words['ics-lesson-text']!,
        boosterText: words['ics-again-text']!,
      };
      const planOf = (id: string): string => new URL(`${this.dataset.base!}lessons/${id}/plan/`, location.href).href;
      const events = this.plans.flatMap((plan) => yearEvents(plan, classText(this.classNumber), texts, planOf));
      const file = new Blob([yearCalendar(events, 'Kindlight', new Date())], { type: 'text/calendar' });
      const link = make('a', '');
      link.href = URL.createObjectURL(file);
      link.download = 'kindlight.ics';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      this.one('[data-kept]').textContent = words['year-ready'] ?? '';
    } catch {
      this.one('[data-kept]').textContent = words['year-calendar-failed'] ?? '';
    }
  }

  private addGap(gap?: Gap): HTMLElement {
    const number = this.one('[data-gaps]').children.length + 1;
    const input = (key: string, day: number | undefined): HTMLElement => {
      const field = make('input');
      field.type = 'date';
      if (day !== undefined) field.value = isoOf(day);
      return make('label', '', this.words[key] ?? '', ' ', field);
    };
    const remove = make('button', 'button button--quiet', '×');
    remove.type = 'button';
    remove.dataset.do = 'remove-gap';
    remove.setAttribute('aria-label', `${this.words['year-gap-remove'] ?? ''} (${number})`);
    const row = make('li', 'year__gap', input('year-gap-from', gap?.[0]), input('year-gap-to', gap?.[1]), remove);
    this.one('[data-gaps]').append(row);
    return row;
  }

  private showSaved(): void {
    const items = savedLinks(yearsKey).flatMap((link) => {
      const year = readYear(link);
      if (typeof year === 'string') return [];
      const { dates } = this.data;
      const bands = year.bands.join(', ').toUpperCase();
      const open = make('a', '', `${bands}: ${dateText(year.first, dates)} – ${dateText(year.last, dates)}`);
      open.href = `#${link}`;
      const remove = make('button', 'button button--quiet', this.words['remove'] ?? '');
      remove.type = 'button';
      remove.dataset.do = 'remove';
      const item = make('li', 'session__item', open, remove);
      item.dataset.link = link;
      return [item];
    });
    this.one('[data-saved]').hidden = items.length === 0;
    this.one('[data-saved] ul').replaceChildren(...items);
  }

  private say(text: string | undefined): void {
    const place = this.one('[data-say]');
    place.textContent = text ?? '';
    place.hidden = !text;
  }

  private fields(name: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  }

  private field(name: string): HTMLInputElement {
    return this.fields(name)[0]!;
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('class-year', ClassYear);
