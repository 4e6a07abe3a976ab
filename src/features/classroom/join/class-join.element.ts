/** Leads a pupil through a session: start, one lesson after the other, the code. All of it lives in this page alone. */
import { fill, make, wordsOf, type ClassWords } from '../class-words.browser.ts';
import { bandCheck } from '../codes/before-after.ts';
import type { LessonItems } from '../codes/lesson-items.ts';
import type { LessonResult, ResultCode } from '../codes/result-code.ts';
import { bandOf, readSession, type Session } from '../codes/session-link.ts';
import { JoinAnswers } from './join-answers.ts';
import { bringCheck, checkId } from './join-check.browser.ts';
import { drawPictures, showCode } from './join-code.browser.ts';
import { showSessionHelp } from './join-help.browser.ts';
import { bringLesson, watchLesson } from './join-lesson.browser.ts';

class ClassJoin extends HTMLElement {
  private words: ClassWords = {};
  private session: Session | undefined;
  private facts: readonly LessonItems[] = [];
  private todo: readonly string[] = [];
  private at = -1;
  private isDone = false;
  private results: LessonResult[] = [];
  private answers = new JoinAnswers();
  private readonly pictures = drawPictures();

  connectedCallback(): void {
    this.words = wordsOf(this);
    watchLesson(
      this.one('[data-lesson]'),
      (item, option) => this.noted(item, option),
      () => {
        this.isDone = true;
        this.offerNext();
      },
    );
    this.addEventListener('click', ({ target }) => this.tapped(target as Element));
    // Another class in the same tab begins anew; nothing of the first one stays.
    addEventListener('hashchange', () => {
      if (location.hash.includes('.')) location.reload();
    });
    this.begin();
  }

  private begin(): void {
    const session = readSession(location.hash);
    if (typeof session === 'string') {
      this.lose(`link-${session}`);
      return;
    }
    const { content } = session;
    this.session = session;
    this.todo = content.kind === 'lessons' ? content.lessons.filter((id) => this.titleOf(id)) : [content.kind];
    if (this.todo.length === 0) {
      this.lose('link-gone');
      return;
    }
    document.documentElement.dataset.band = bandOf(content);
    this.one('[data-todo]').replaceChildren(
      ...this.todo.map((id) => this.titleOf(id)?.cloneNode(true) ?? make('li', '', this.words[`check-${id}`] ?? '')),
    );
    this.querySelector<HTMLAnchorElement>('[data-languages]')!.href += location.hash;
    this.show('start');
    void showSessionHelp(session, this.dataset.country ?? '', this.words['country'] ?? '');
  }

  private lose(sentence: string): void {
    this.say(sentence);
    this.show('lost');
  }

  private noted(item: string, option: string): void {
    this.answers.note(item, option);
    const isCheck = this.session?.content.kind !== 'lessons';
    const open = this.querySelectorAll('.join__lesson quiz-question:not([data-tried])').length;
    if (isCheck && open === 0) this.isDone = true;
    this.offerNext();
  }

  private tapped(target: Element): void {
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    // A reload forgets everything, also what the browser would put back into the page.
    if (action === 'again') location.reload();
    else if (action === 'start') void this.go(0);
    else if (action === 'next') {
      this.keepResult();
      if (this.at + 1 < this.todo.length) void this.go(this.at + 1);
      else void this.finish();
    }
  }

  private async go(at: number): Promise<void> {
    const place = this.one('[data-lesson]');
    const id = this.todo[at]!;
    this.say('loading');
    try {
      if (this.facts.length === 0) this.facts = await this.load<readonly LessonItems[]>('lessons.json');
      const content = this.session!.content;
      if (content.kind === 'lessons') await bringLesson(place, `${this.dataset.base}lessons/${id}/`);
      else
        await bringCheck(place, bandCheck(this.facts, content.band), content.kind, {
          marks: this.one('[data-marks]'),
          title: this.words[`check-${content.kind}`] ?? '',
          lead: this.words['check-lead'] ?? '',
          unsure: content.band === 'a' ? '' : (this.words['unsure'] ?? ''),
          lesson: (lesson) => `${this.dataset.base}lessons/${lesson}/`,
          wordsOf: (lesson) => `${this.dataset.classData}${this.titleOf(lesson)?.dataset.words}/${lesson}.json`,
        });
    } catch {
      this.say('failed');
      return;
    }
    this.say('');
    this.at = at;
    this.isDone = false;
    this.answers = new JoinAnswers();
    // A lesson brings its own main heading.
    this.head(place.querySelector('h1') === null);
    this.show('lesson');
    this.offerNext();
    place.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }

  private offerNext(): void {
    const next = this.titleOf(this.todo[this.at + 1] ?? '')?.textContent?.trim();
    const button = this.querySelector<HTMLElement>('[data-do=next]')!;
    button.textContent = next
      ? fill(this.words['next'], { title: next })
      : (this.words[this.isDone ? 'finish' : 'finish-early'] ?? '');
    button.classList.toggle('button--quiet', !this.isDone);
  }

  /** What the code will say of the lesson that was just done; of a sensitive one only that it is done (ruling 3). */
  private keepResult(): void {
    const facts = this.facts.find(({ id }) => id === this.todo[this.at]);
    if (!facts) return;
    const values = this.answers.valuesOf(facts.items);
    if (facts.items.length > 0)
      this.results.push({ id: facts.id, done: this.isDone, answers: { revision: facts.revision, values } });
    else if (this.isDone) this.results.push({ id: facts.id, done: true });
  }

  private async finish(): Promise<void> {
    const content = this.contentOf();
    if (!content) return;
    this.one('[data-lesson]').replaceChildren();
    const code: ResultCode = { classNumber: this.session!.classNumber, pictures: this.pictures, content };
    await showCode(this.one('[data-step=code]'), code, this.words, `${this.dataset.classData}pictures.json`);
    this.head(true);
    this.show('code');
    scrollTo({ top: 0, behavior: 'instant' });
    this.one('#your-code').focus();
  }

  private contentOf(): ResultCode['content'] | undefined {
    const { content } = this.session!;
    if (content.kind !== 'lessons') {
      const check = bandCheck(this.facts, content.band);
      const items = check.items.map((item) => ({
        ...item[content.kind],
        id: checkId(item.lesson, item[content.kind].id),
      }));
      return { kind: content.kind, band: content.band, revision: check.revision, values: this.answers.valuesOf(items) };
    }
    // Somebody who stopped in a serious lesson has taken part all the same, and the code does not say how far.
    const results = this.results.length > 0 ? this.results : [{ id: this.todo[0]!, done: false }];
    return { kind: 'lessons', lessons: results };
  }

  private titleOf(id: string): HTMLElement | undefined {
    const titles = this.querySelector<HTMLTemplateElement>('template[data-titles]')!.content;
    return titles.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? undefined;
  }

  private show(step: string): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-step]')) part.hidden = part.dataset.step !== step;
  }

  private head(isShown: boolean): void {
    document.querySelector<HTMLElement>('[data-join-head]')!.hidden = !isShown;
  }

  private say(key: string): void {
    const place = this.one('[data-say]');
    place.textContent = this.words[key] ?? '';
    place.hidden = !this.words[key];
  }

  private async load<T>(name: string): Promise<T> {
    const response = await fetch(`${this.dataset.classData}${name}`);
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as T;
  }

  private one(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}

customElements.define('class-join', ClassJoin);
