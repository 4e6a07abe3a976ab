/** Makes the pages that were chosen, from pages of this site, and prints them. What is typed stays in the page. */
import { mostCards } from '../cards/card-tally.ts';
import { fill, make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import { readSession, type Session } from '../codes/session-link.ts';
import { editionsOf } from '../join/editions.ts';
import { familyTexts, type FamilyEdition } from './families.ts';
import { cut, helpOf, pageAt, sheet } from './sheet-parts.browser.ts';

/** So many families of one language; a class has no more. */
const mostFamilies = 40;

class ClassPaper extends HTMLElement {
  private words: ClassWords = {};
  private form!: HTMLFormElement;
  private families: readonly FamilyEdition[] = [];

  connectedCallback(): void {
    this.words = wordsOf(this);
    this.form = this.querySelector('form')!;
    this.read();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.make();
    });
    this.form.addEventListener('change', () => this.update());
    this.one('[data-do=print]').addEventListener('click', () => print());
    addEventListener('hashchange', () => this.read());
    void this.loadFamilies();
  }

  /** A lesson from the address: a plain one, or the first of a session, with the languages in its room. */
  private read(): void {
    const lesson = /^#([a-d]\d)$/.exec(location.hash)?.[1];
    const session = lesson ? 'none' : readSession(location.hash);
    this.say(session === 'damaged' || session === 'newer' ? this.words[session] : '');
    if (lesson) this.choose(lesson);
    else if (typeof session !== 'string') {
      if (session.content.kind === 'lessons') this.choose(session.content.lessons[0] ?? '');
      if (session.way === 'paper' || session.way === 'projector') this.tick('cards', session.way === 'paper');
      // Languages of the room come first.
      for (const row of this.querySelectorAll<HTMLElement>('.sheets__family'))
        row.toggleAttribute('data-here', session.languages.includes(fieldOf(row).dataset.language ?? ''));
      const here = this.querySelectorAll('.sheets__family[data-here]');
      this.querySelector('[data-languages] .session__lessons')?.prepend(...here);
    }
    this.update();
  }

  private choose(lesson: string): void {
    const select = this.select;
    select.value = lesson;
    if (select.value !== lesson) {
      select.value = '';
      this.say(this.words['paper-gone']);
    }
  }

  private update(): void {
    this.one('[data-cards]').hidden = !this.pieces.includes('cards');
    const lesson = this.select.value;
    for (const row of this.querySelectorAll<HTMLElement>('.sheets__family')) {
      const field = fieldOf(row);
      const place = row.querySelector('[data-has]')!;
      const edition = lesson ? this.editionFor(field.dataset.language ?? '', lesson) : undefined;
      place.textContent = edition
        ? fill(this.words[`has-${familyTexts(edition, lesson)}`], { language: field.dataset.instead ?? '' })
        : '';
    }
  }

  private async loadFamilies(): Promise<void> {
    try {
      const response = await fetch(this.dataset.families!);
      if (!response.ok) throw new Error(String(response.status));
      this.families = (await response.json()) as FamilyEdition[];
      this.update();
    } catch {
      this.say(this.words['make-failed']);
    }
  }

  private async make(): Promise<void> {
    const lesson = this.select.value;
    const wanted = this.wanted();
    const isLessonNeeded = wanted.length > 0 || this.pieces.some((piece) => piece !== 'cards' && piece !== 'poster');
    if (this.pieces.length === 0 && wanted.length === 0) return this.say(this.words['make-none']);
    if (isLessonNeeded && !lesson) return this.say(this.words['make-lesson']);
    const status = this.one('[data-made]');
    status.textContent = this.words['making'] ?? '';
    try {
      const sheets = [...(await this.ownSheets(lesson)), ...(await this.familySheets(lesson, wanted))];
      this.one('[data-job]').replaceChildren(...sheets);
      this.one('[data-do=print]').hidden = false;
      status.textContent = this.words['made'] ?? '';
      this.say('');
    } catch {
      status.textContent = '';
      this.say(this.words['make-failed']);
    }
  }

  private async ownSheets(lesson: string): Promise<HTMLElement[]> {
    const base = this.dataset.base!;
    const sheets: HTMLElement[] = [];
    const has = (piece: string): boolean => this.pieces.includes(piece);
    const kicker = (key: string): HTMLElement => make('p', 'job__kind', this.words[key] ?? '');
    if (has('worksheet')) {
      const page = await pageAt(`${base}lessons/${lesson}/`);
      const name = make('p', 'job__name');
      sheets.push(
        sheet(page, 'worksheet', [
          kicker('job-worksheet'),
          ...cut(page, '.lesson__head h1'),
          name,
          ...cut(page, '#practice'),
          ...cut(page, '.lesson__practice'),
          ...cut(page, '[data-part=quiz]'),
          ...(await helpOf(page, '')),
        ]),
      );
    }
    if (has('answers')) {
      const page = await pageAt(`${base}lessons/${lesson}/`);
      const plan = await pageAt(`${base}lessons/${lesson}/plan/`);
      const practice = [...page.querySelectorAll('.practice')].flatMap((part) => {
        const answers = cutIn(page, part, '.choice__answer');
        return answers.length > 0 ? [...cutIn(page, part, '.practice__title'), ...answers] : [];
      });
      sheets.push(
        sheet(page, 'answers', [
          kicker('job-answers'),
          ...cut(page, '.lesson__head h1'),
          ...(practice.length > 0 ? cut(page, '#practice') : []),
          ...practice,
          ...cut(plan, '.answers', { answers: true }),
        ]),
      );
    }
    if (has('certificate')) {
      const page = await pageAt(`${base}my/certificate/${lesson.charAt(0)}/`);
      sheets.push(sheet(page, 'certificate', cut(page, '.certificate')));
    }
    if (has('poster')) {
      const page = await pageAt(`${base}help/poster/`);
      sheets.push(sheet(page, 'poster', cut(page, '.poster')));
    }
    if (has('cards')) {
      const page = await pageAt(`${this.dataset.site!}cards/`);
      const field = this.form.elements.namedItem('cards') as HTMLInputElement;
      const count = Math.min(mostCards, Math.max(1, Math.round(Number(field.value)) || 1));
      sheets.push(
        ...cut(page, '.vote-card')
          .slice(0, count)
          .map((card) => sheet(page, 'vote-card', [card])),
      );
    }
    return sheets;
  }

  /** A letter and a card for each family, help of this country on both. */
  private async familySheets(lesson: string, wanted: readonly (readonly [string, number])[]): Promise<HTMLElement[]> {
    const sheets: HTMLElement[] = [];
    for (const [language, count] of wanted) {
      const edition = this.editionFor(language, lesson);
      if (!edition) continue;
      const root = `${this.dataset.site!}${edition.slug}/`;
      const own = this.dataset.edition!.slice(-2);
      const country = edition.country === own ? '' : own.toUpperCase();
      const band = lesson.charAt(0);
      const letterPage = await pageAt(`${root}teachers/letter/${band}/`);
      const lessonPage = await pageAt(`${root}lessons/${lesson}/`);
      const letter = sheet(letterPage, 'letter', [
        ...cut(letterPage, '.page-head h1'),
        ...cut(letterPage, '.letter'),
        ...(await helpOf(letterPage, country)),
      ]);
      const card = sheet(lessonPage, 'card', [
        ...cut(lessonPage, '.lesson__head h1'),
        ...cut(lessonPage, '.lesson__head .lead'),
        ...cut(lessonPage, '.fault-line'),
        ...cut(lessonPage, '.say-it'),
        ...cut(lessonPage, '[data-part=family]'),
        ...(await helpOf(lessonPage, country)),
      ]);
      for (let copy = 0; copy < count; copy += 1)
        sheets.push(letter.cloneNode(true) as HTMLElement, card.cloneNode(true) as HTMLElement);
    }
    return sheets;
  }

  private editionFor(language: string, lesson: string): FamilyEdition | undefined {
    const session: Session = {
      edition: this.dataset.edition!,
      content: { kind: 'lessons', lessons: [lesson] },
      minutes: 20,
      way: 'paper',
      languages: [language],
      classNumber: 0,
    };
    return editionsOf(this.families, session).find((edition) => edition.language === language);
  }

  private wanted(): (readonly [language: string, count: number])[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=families]')].flatMap(({ value, dataset }) => {
      const count = Math.min(mostFamilies, Math.round(Number(value)) || 0);
      return count > 0 ? [[dataset.language ?? '', count] as const] : [];
    });
  }

  private get pieces(): string[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name=piece]:checked')].map(({ value }) => value);
  }

  private get select(): HTMLSelectElement {
    return this.form.elements.namedItem('lesson') as HTMLSelectElement;
  }

  private tick(piece: string, isOn: boolean): void {
    this.querySelector<HTMLInputElement>(`input[value=${piece}]`)!.checked = isOn;
  }

  private say(text: string | undefined): void {
    const place = this.one('[data-say]');
    place.textContent = text ?? '';
    place.hidden = !text;
    if (text) place.scrollIntoView({ block: 'nearest' });
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

function fieldOf(row: Element): HTMLInputElement {
  return row.querySelector('input')!;
}

/** Copies of what `selector` finds within a part of the page. */
function cutIn(page: Document, part: Element, selector: string): Element[] {
  const all = [...page.querySelectorAll(selector)];
  const copies = cut(page, selector, { answers: true });
  return copies.filter((_, index) => part.contains(all[index] ?? null));
}

customElements.define('class-paper', ClassPaper);
