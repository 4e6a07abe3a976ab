/** The planner: what is tapped becomes a link, and the link shows what the session needs. Nothing leaves the device. */
import { fill, make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import {
  bandOf,
  readSession,
  writeSession,
  type Session,
  type SessionContent,
  type Way,
} from '../codes/session-link.ts';
import { classBits } from '../codes/result-code.ts';
import { safeguardingOf } from '../ready/safeguarding.browser.ts';
import { joinPicture } from './join-picture.browser.ts';
import { saveSessions, savedSessions } from './saved-sessions.browser.ts';

class ClassSession extends HTMLElement {
  private words: ClassWords = {};
  private classNumber = 0;
  private form!: HTMLFormElement;

  connectedCallback(): void {
    this.words = wordsOf(this);
    this.form = this.querySelector('form')!;
    this.classNumber = crypto.getRandomValues(new Uint16Array(1))[0]! & ((1 << classBits) - 1);
    this.read();
    this.form.addEventListener('change', (event) => this.changed(event.target as HTMLInputElement));
    this.addEventListener('click', (event) => this.tapped(event.target as Element));
    addEventListener('hashchange', () => this.read());
    this.showSaved();
  }

  /** Fills the questions from the address: a whole plan, or only a lesson that a page brought along. */
  private read(): void {
    const lesson = /^#([a-d]\d)$/.exec(location.hash)?.[1];
    const session = lesson ? 'none' : readSession(location.hash);
    this.say(session === 'damaged' || session === 'newer' ? this.words[`link-${session}`] : '');
    if (lesson) this.fillIn({ kind: 'lessons', lessons: [lesson] });
    else if (typeof session !== 'string') {
      this.classNumber = session.classNumber;
      this.fillIn(session.content);
      this.check('minutes', [String(session.minutes)]);
      this.check('way', [session.way]);
      this.check('language', session.languages);
    }
    this.update();
  }

  private fillIn(content: SessionContent): void {
    this.check('band', [bandOf(content)]);
    this.check('kind', [content.kind]);
    const wanted = content.kind === 'lessons' ? content.lessons : [];
    this.check('lesson', wanted);
    const gone = wanted.filter((id) => !this.chosen('lesson').includes(id));
    if (gone.length > 0) this.say(fill(this.words['gone'], { lessons: gone.join(', ').toUpperCase() }));
  }

  private changed(field: HTMLInputElement): void {
    const most = Number(this.dataset.most);
    const isTooMany = field.name === 'lesson' && this.chosen('lesson').length > most;
    if (isTooMany) field.checked = false;
    // Lessons of another age group would be out of sight and still planned.
    if (field.name === 'band') this.check('lesson', []);
    this.say(isTooMany ? this.words['many'] : '');
    this.update();
  }

  private update(): void {
    const band = this.chosen('band')[0];
    const isLessons = this.chosen('kind')[0] === 'lessons';
    for (const list of this.querySelectorAll<HTMLElement>('[data-band-list]'))
      list.hidden = list.dataset.bandList !== band;
    this.one('[data-lessons-of]').hidden = !isLessons || !band;
    this.one('[data-check-how]').hidden = isLessons;
    const isSerious = isLessons && this.querySelector('input[data-serious]:checked') !== null;
    this.one('[data-serious-note]').hidden = !isSerious;
    const session = this.session();
    this.one('[data-empty]').hidden = session !== undefined;
    for (const name of ['[data-plan]', '[data-keep]']) this.one(name).hidden = session === undefined;
    if (session) this.showPlan(session);
  }

  private session(): Session | undefined {
    const kind = this.chosen('kind')[0];
    const band = this.chosen('band')[0] as 'a' | undefined;
    const lessons = this.chosen('lesson');
    if (!band || (kind === 'lessons' && lessons.length === 0)) return undefined;
    return {
      edition: this.dataset.edition!,
      content: kind === 'lessons' ? { kind, lessons } : { kind: kind as 'before', band },
      minutes: this.chosen('minutes')[0] === '45' ? 45 : 20,
      way: (this.chosen('way')[0] ?? 'own') as Way,
      languages: this.chosen('language'),
      classNumber: this.classNumber,
    };
  }

  private showPlan(session: Session): void {
    const text = writeSession(session);
    history.replaceState(null, '', `#${text}`);
    const lessons = session.content.kind === 'lessons' ? session.content.lessons : [];
    const links = (key: string, path: (id: string) => string): HTMLElement[] =>
      lessons.map((id) => this.link(fill(this.words[key], { title: this.titleOf(id) }), path(id)));
    this.one('[data-prepare]').replaceChildren(
      ...links('open-plan', (id) => `lessons/${id}/plan/`),
      ...(session.way === 'paper' ? links('print-lesson', (id) => `lessons/${id}/`) : []),
      ...(lessons.length > 0 ? [this.link(this.words['session-paper'] ?? '', `teachers/paper/#${text}`)] : []),
      ...lessons.map((id) => this.safeguarding(id)),
      ...(lessons.length === 0 ? [this.words[`kind-${session.content.kind}`] ?? ''] : []),
    );
    this.one('[data-show-step]').hidden = lessons.length === 0;
    this.one('[data-show]').replaceChildren(...links('open-present', (id) => `lessons/${id}/present/#${text}`));
    for (const link of this.querySelectorAll('[data-show] a')) link.classList.remove('button--quiet');
    this.one('[data-show-how]').textContent = this.words['show-how'] ?? '';
    const hasDevices = session.way === 'own' || session.way === 'shared';
    this.one('[data-join-how]').textContent = [
      this.words[hasDevices ? 'join-how' : `join-${session.way}`],
      session.way === 'shared' ? this.words['join-shared'] : '',
    ].join(' ');
    this.one('[data-collect-how]').textContent = this.words[hasDevices ? 'collect-how' : 'collect-hands'] ?? '';
    this.querySelector<HTMLAnchorElement>('[data-collect]')!.href = `${this.dataset.base}teachers/results/#${text}`;
    this.one('[data-address]').textContent = location.href;
    const place = this.one('[data-join-picture]');
    place.hidden = !hasDevices;
    if (!hasDevices) return;
    place.replaceChildren(...joinPicture(session, this.dataset.join ?? '', this.words['join-picture'] ?? ''));
  }

  private tapped(target: Element): void {
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (action === 'print') print();
    else if (action === 'copy') void this.copy();
    else if (action === 'save') {
      const isSaved = saveSessions([location.hash.slice(1), ...savedSessions()]);
      this.one('[data-kept]').textContent = this.words[isSaved ? 'saved' : 'save-failed'] ?? '';
      this.showSaved();
    } else if (action === 'remove') {
      const link = target.closest<HTMLElement>('[data-link]')!.dataset.link;
      saveSessions(savedSessions().filter((other) => other !== link));
      this.showSaved();
    }
  }

  private async copy(): Promise<void> {
    const isCopied = await navigator.clipboard?.writeText(location.href).then(
      () => true,
      () => false,
    );
    this.one('[data-kept]').textContent = this.words[isCopied ? 'copied' : 'copy-failed'] ?? '';
  }

  private showSaved(): void {
    const items = savedSessions().flatMap((link) => {
      const session = readSession(link);
      if (typeof session === 'string') return [];
      const { content } = session;
      const title =
        content.kind === 'lessons'
          ? content.lessons.map((id) => `${id.toUpperCase()} ${this.titleOf(id)}`).join(', ')
          : `${this.words[`kind-${content.kind}`] ?? ''} (${content.band.toUpperCase()})`;
      const remove = make('button', 'button button--quiet', this.words['remove'] ?? '');
      remove.type = 'button';
      remove.dataset.do = 'remove';
      const open = make('a', '', title);
      open.href = `#${link}`;
      const item = make('li', 'session__item', open, remove);
      item.dataset.link = link;
      return [item];
    });
    this.one('[data-saved]').hidden = items.length === 0;
    this.one('[data-saved] ul').replaceChildren(...items);
  }

  /** The safeguarding part of a lesson's plan, fetched when it is opened. */
  private safeguarding(id: string): HTMLElement {
    const plan = `${this.dataset.base!}lessons/${id}/plan/`;
    const summary = make('summary', '', fill(this.words['safeguarding-of'], { title: this.titleOf(id) }));
    const details = make('details', 'session__safe', summary);
    const open = async (): Promise<void> => {
      try {
        const page = new DOMParser().parseFromString(await (await fetch(plan)).text(), 'text/html');
        const prose = page.querySelector('.prose')!;
        const text = make('div', 'flow', ...safeguardingOf(prose));
        const { lang, dir } = prose.closest<HTMLElement>('[lang]')!;
        Object.assign(text, { lang, dir });
        details.append(text);
      } catch {
        // The plan itself is one tap above.
        details.append(this.link(fill(this.words['open-plan'], { title: this.titleOf(id) }), `lessons/${id}/plan/`));
      }
    };
    details.addEventListener('toggle', () => void open(), { once: true });
    return details;
  }

  private titleOf(id: string): string {
    return this.querySelector(`input[value=${id}] + span b`)?.textContent?.trim() ?? '';
  }

  private link(text: string, path: string): HTMLElement {
    const link = make('a', 'button button--quiet', text);
    link.href = `${this.dataset.base}${path}`;
    return link;
  }

  private chosen(name: string): string[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map(({ value }) => value);
  }

  private check(name: string, values: readonly string[]): void {
    for (const field of this.form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`))
      field.checked = values.includes(field.value);
  }

  private say(text: string | undefined): void {
    const place = this.one('[data-say]');
    place.textContent = text ?? '';
    place.hidden = !text;
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('class-session', ClassSession);
