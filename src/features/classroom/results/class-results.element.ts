/** Collects codes and shows totals. What comes in is counted and forgotten; figures rest while codes come in. */
import { fill, wordsOf, type ClassWords } from '../class-words.browser.ts';
import type { LessonItems } from '../codes/lesson-items.ts';
import { readResultCode } from '../codes/result-code.ts';
import { bandOf, classText, readSession, writeSession } from '../codes/session-link.ts';
import type { Band } from '../../../model/ids.schema.ts';
import { fewest, newClass, withClass, type ClassFile, type ClassRecord } from './class-file.ts';
import { deleteStore, emptyFile, readStore, today, writeStore, type StoreState } from './class-store.browser.ts';
import { CodeCamera } from './code-camera.browser.ts';
import { collect, isWaiting, showTotals } from './collect.ts';
import { drawHands } from './hands-view.browser.ts';
import { handAnswers, tap, type HandTime } from './hands.ts';
import { questionWords } from './question-words.browser.ts';
import { saveTotals } from './totals-save.browser.ts';
import { drawTotals } from './totals-view.browser.ts';

class ClassResults extends HTMLElement {
  private words: ClassWords = {};
  private file: ClassFile = emptyFile();
  private state: StoreState = 'kept';
  private known: Promise<readonly LessonItems[]> | undefined;
  private camera: CodeCamera | undefined;
  /** The last text, so that a code held before the camera counts once and a double can be counted by a tap. */
  private last = '';
  /** Codes are counted one after the other, also when the camera is quicker than the questions load. */
  private turn: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    this.words = wordsOf(this);
    ({ file: this.file, state: this.state } = readStore());
    this.openSession();
    this.one<HTMLSelectElement>('[data-days]').value = String(this.file.days);
    this.one<HTMLFormElement>('[data-type]').addEventListener('submit', (event) => this.typed(event));
    this.addEventListener('click', ({ target }) => this.tapped(target as Element));
    this.addEventListener('change', ({ target }) => this.changed(target as HTMLSelectElement));
    addEventListener('hashchange', () => this.openSession());
    addEventListener('pagehide', () => this.camera?.stop());
    this.update();
  }

  /** The class of the link that led here, else the one that was open last. */
  private openSession(): void {
    const session = readSession(location.hash);
    if (session === 'damaged' || session === 'newer') this.say(this.words[`link-${session}`]);
    if (typeof session === 'string') return;
    const { classNumber } = session;
    const record = this.file.classes.find(({ number }) => number === classNumber) ?? newClass(classNumber, '');
    this.one<HTMLSelectElement>('[data-hands-band]').value = bandOf(session.content);
    this.one<HTMLSelectElement>('[data-hands-time]').value = session.content.kind === 'after' ? 'after' : 'before';
    this.file = withClass(this.file, { ...record, session: location.hash.replace(/^#/, '') });
    this.update();
  }

  private get record(): ClassRecord | undefined {
    return this.file.classes.find(({ number }) => number === this.file.current);
  }

  private hear(text: string, again = false): void {
    this.turn = this.turn.then(() => this.count(text, again));
  }

  private async count(text: string, again: boolean): Promise<void> {
    const known = await this.lessons();
    if (!known) return;
    const code = readResultCode(text);
    // Where no session led here, the first code says which class it is.
    const record = this.record ?? (typeof code === 'string' ? undefined : newClass(code.classNumber, ''));
    const result = record ? collect(record, text, known, { again }) : (code as string);
    const isProblem = typeof result === 'string';
    const heard = this.one('[data-heard]');
    heard.toggleAttribute('data-good', !isProblem);
    heard.toggleAttribute('data-problem', isProblem);
    this.one('[data-heard-words]').textContent = this.words[isProblem ? `problem-${result}` : 'added'] ?? '';
    this.one('[data-do=double]').hidden = result !== 'double';
    if (isProblem) return;
    // A code that was counted does not stay on the screen.
    this.one<HTMLInputElement>('[data-type] input').value = '';
    this.keep(result);
    // Figures rest until the class is through, so that nobody can be told from a change.
    this.one('[data-totals]').replaceChildren();
    this.tell();
  }

  private keep(record: ClassRecord): void {
    this.file = withClass(this.file, record);
    this.file = { ...this.file, until: today() + this.file.days };
    if (this.state === 'newer') return;
    this.state = writeStore(this.file) ? 'kept' : 'nowhere';
    this.one('[data-kept]').textContent = this.words[this.state === 'kept' ? 'kept-here' : 'kept-nowhere'] ?? '';
  }

  private typed(event: Event): void {
    event.preventDefault();
    const field = this.one<HTMLInputElement>('[data-type] input');
    this.last = field.value;
    this.hear(field.value);
  }

  private scanned(text: string): void {
    if (text === this.last) return;
    this.last = text;
    this.hear(text);
  }

  private tapped(target: Element): void {
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (action === 'scan') void this.scan();
    else if (action === 'scan-stop') this.stopScan();
    else if (action === 'double') this.hear(this.last, true);
    else if (action === 'show') void this.show();
    else if (action === 'csv') void this.saveTable();
    else if (action === 'print') print();
    else if (action === 'delete') this.forget();
  }

  private async scan(): Promise<void> {
    this.camera = new CodeCamera(this.querySelector('video')!, (text) => this.scanned(text));
    this.one('[data-camera]').hidden = false;
    const isOn = await this.camera.start();
    this.one('[data-camera]').hidden = !isOn;
    this.one('[data-do=scan]').hidden = isOn;
    this.one('[data-do=scan-stop]').hidden = !isOn;
    if (isOn) return;
    this.say(this.words['camera-refused']);
    this.one('[data-type] input').focus();
  }

  private stopScan(): void {
    this.camera?.stop();
    this.one('[data-camera]').hidden = true;
    this.one('[data-do=scan]').hidden = false;
    this.one('[data-do=scan-stop]').hidden = true;
  }

  private async show(): Promise<void> {
    await this.turn;
    this.stopScan();
    if (this.record) this.keep(showTotals(this.record));
    this.tell();
    await this.draw();
  }

  private async draw(): Promise<void> {
    const known = await this.lessons();
    const record = this.record;
    if (!known || !record) return;
    try {
      const session = readSession(record.session);
      const isBefore = typeof session !== 'string' && session.content.kind === 'before';
      const after = isBefore && writeSession({ ...session, content: { kind: 'after', band: bandOf(session.content) } });
      const parts = await drawTotals(record.shown, {
        words: this.words,
        known,
        titleOf: (id) => this.titleOf(id),
        wordsOf: (id) => questionWords(this.wordsAddress(id)),
        afterLink: after ? `${this.dataset.session}#${after}` : undefined,
      });
      this.one('[data-totals]').replaceChildren(...parts);
    } catch {
      this.say(this.words['words-failed']);
    }
  }

  private async saveTable(): Promise<void> {
    const known = await this.lessons();
    if (!known || !this.record) return;
    try {
      await saveTotals(this.record, known, {
        words: this.words,
        band: this.band,
        titleOf: (id) => this.titleOf(id)?.textContent?.trim() ?? '',
        wordsOf: (id) => questionWords(this.wordsAddress(id)),
      });
    } catch {
      this.say(this.words['words-failed']);
    }
  }

  private forget(): void {
    deleteStore();
    this.stopScan();
    this.last = '';
    this.state = 'kept';
    this.file = emptyFile(this.file.days);
    this.one('[data-heard-words]').textContent = '';
    for (const name of ['data-good', 'data-problem']) this.one('[data-heard]').removeAttribute(name);
    this.update();
    this.say(this.words['deleted']);
  }

  private changed(field: HTMLSelectElement): void {
    if ('days' in field.dataset) {
      this.file = { ...this.file, days: Number(field.value), until: today() + Number(field.value) };
      if (this.record && this.state !== 'newer') writeStore(this.file);
    } else if ('classes' in field.dataset) {
      this.file = { ...this.file, current: Number(field.value) };
      this.update();
    } else this.hands();
  }

  private update(): void {
    const { classes } = this.file;
    const select = this.one<HTMLSelectElement>('[data-classes]');
    select.replaceChildren(
      ...classes.map(
        ({ number }) =>
          new Option(
            fill(this.words['class-name'], { number: classText(number).toUpperCase() }),
            String(number),
            false,
            number === this.file.current,
          ),
      ),
    );
    this.one('[data-class-choice]').hidden = classes.length < 2;
    this.one('[data-kept]').textContent = this.words[this.state === 'kept' ? 'kept-here' : `kept-${this.state}`] ?? '';
    if (this.state === 'newer' || this.state === 'damaged') this.say(this.words[`kept-${this.state}`]);
    this.one('[data-totals]').replaceChildren();
    this.tell();
    this.hands();
    if (this.record && this.hasFigures(this.record)) void this.draw();
  }

  /** Says how it stands, without a figure while there are fewer than ten. */
  private tell(): void {
    const record = this.record;
    const { taken = 0, before, after } = record?.totals ?? {};
    const most = Math.max(taken, before?.taken ?? 0, after?.taken ?? 0);
    const has = record !== undefined && this.hasFigures(record);
    const key =
      most === 0
        ? 'none-yet'
        : most < fewest
          ? 'few-yet'
          : record && isWaiting(record)
            ? has
              ? 'wait-new'
              : 'hidden-now'
            : '';
    this.one('[data-state]').textContent = this.words[key] ?? '';
    this.one('[data-do=show]').hidden = most < fewest;
    this.querySelector<HTMLButtonElement>('[data-do=csv]')!.disabled = !has && !this.hasHands(record);
  }

  private hasFigures({ shown }: ClassRecord): boolean {
    return shown.taken > 0 || shown.before !== undefined || shown.after !== undefined;
  }

  private hasHands(record: ClassRecord | undefined): boolean {
    const times = record ? [record.hands.before, record.hands.after] : [];
    return times.some((time) =>
      Object.values(time).some((counts) => counts.reduce((sum: number, count: number) => sum + count, 0) >= fewest),
    );
  }

  private hands(): void {
    const band = this.band;
    const time = this.one<HTMLSelectElement>('[data-hands-time]').value as HandTime;
    const record = this.record ?? newClass(0, '');
    const place = this.one('[data-hands]');
    place.replaceChildren(
      ...drawHands(this.words, record.hands, band, time, (item, answer, by) => {
        this.keep({ ...record, hands: tap(record.hands, time, item, answer, by, handAnswers(band)) });
        this.hands();
        this.tell();
        place.querySelector<HTMLElement>(`[data-hand="${item} ${answer} ${by}"]`)?.focus();
      }),
    );
  }

  private get band(): Band {
    return this.one<HTMLSelectElement>('[data-hands-band]').value as Band;
  }

  private lessons(): Promise<readonly LessonItems[] | undefined> {
    this.known ??= fetch(`${this.dataset.classData}lessons.json`).then(
      (response) => response.json() as Promise<readonly LessonItems[]>,
    );
    return this.known.catch(() => {
      this.known = undefined;
      this.say(this.words['words-failed']);
      return undefined;
    });
  }

  private wordsAddress(lesson: string): string {
    return `${this.dataset.classData}${this.titleOf(lesson)?.dataset.words ?? 'en'}/${lesson}.json`;
  }

  private titleOf(id: string): HTMLElement | undefined {
    const titles = this.querySelector<HTMLTemplateElement>('template[data-titles]')!.content;
    return titles.querySelector<HTMLElement>(`[data-id="${id}"]`) ?? undefined;
  }

  private say(text: string | undefined): void {
    const place = this.one('[data-say]');
    place.textContent = text ?? '';
    place.hidden = !text;
  }

  private one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }
}

customElements.define('class-results', ClassResults);
