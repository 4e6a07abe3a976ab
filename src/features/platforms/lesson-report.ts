/**
 * What a lesson tells its platform, and when. It knows only what `report-rules.ts` allows; a lesson that may not tell a
 * thing has no way to say it.
 */
import { readBookmark, writeBookmark } from './bookmark.ts';
import type { ReportRules } from './report-rules.ts';
import type { ScormPlatform } from './scorm-platform.ts';

/** How it stands with what was told: nothing to tell yet, taken by the platform, or not taken. */
export type Sent = 'nothing' | 'sent' | 'unsent';

export interface Answer {
  /** Permanent id of the question. */
  readonly item: string;
  /** All options in the order of the facts, which no shuffling changes. */
  readonly options: readonly string[];
  readonly chosen: string;
  readonly right: string;
}

export class LessonReport {
  private readonly platform: ScormPlatform;
  private readonly rules: ReportRules;
  private readonly opened = new Set<string>();
  private readonly answers: string[] = [];
  private firstAnswer = 0;
  private best = -1;
  private finished = false;
  /** A teacher who only looks, or a pupil who looks back, changes nothing. */
  private counts = true;
  private open = false;

  constructor(platform: ScormPlatform, rules: ReportRules) {
    this.platform = platform;
    this.rules = rules;
  }

  /** Begins the visit; tells which parts were opened in earlier ones. `undefined`: the platform does not answer. */
  begin(): readonly string[] | undefined {
    this.open = this.platform.start();
    if (!this.open) return undefined;
    const mode = this.platform.get('mode');
    this.counts = mode === '' || mode === 'normal';
    const status = this.platform.get('status');
    this.finished = status === 'completed' || status === 'passed';
    if (this.rules.score) this.best = numberOf(this.platform.get('score'));
    if (this.rules.answers) this.firstAnswer = Math.max(0, numberOf(this.platform.get('cmi.interactions._count')));
    if (this.rules.bookmark) readBookmark(this.platform.get('bookmark')).forEach((part) => this.opened.add(part));
    if (!this.finished) this.tell('status', 'incomplete');
    // The next visit goes on with this one, also after the end: a finished lesson stays finished.
    this.tell('exit', 'suspend');
    this.save();
    return [...this.opened];
  }

  get isFinished(): boolean {
    return this.finished;
  }

  openPart(part: string): void {
    if (this.opened.has(part)) return;
    this.opened.add(part);
    if (this.rules.bookmark && this.tell('bookmark', writeBookmark(this.opened))) this.save();
  }

  /** The score only ever grows: coming back to look never costs anything. */
  score(right: number, all: number): Sent {
    if (!this.rules.score || !this.counts || all === 0) return 'nothing';
    const score = Math.round((100 * right) / all);
    if (score <= this.best) return 'nothing';
    this.tell('least', '0');
    this.tell('most', '100');
    if (this.platform.version === '2004') this.tell('part', String(score / 100));
    if (!this.tell('score', String(score)) || !this.save()) return 'unsent';
    this.best = score;
    return 'sent';
  }

  answer({ item, options, chosen, right }: Answer): void {
    if (!this.rules.answers) return;
    if (!this.answers.includes(item)) this.answers.push(item);
    const place = `cmi.interactions.${String(this.firstAnswer + this.answers.indexOf(item))}` as const;
    const isFirst = this.platform.version === '1.2';
    // SCORM 1.2 names options by one letter.
    const nameOf = (option: string): string =>
      isFirst ? String.fromCharCode(97 + Math.max(0, options.indexOf(option))) : option;
    this.tell(`${place}.id`, item);
    this.tell(`${place}.type`, 'choice');
    this.tell(`${place}.correct_responses.0.pattern`, nameOf(right));
    this.tell(`${place}.${isFirst ? 'student' : 'learner'}_response`, nameOf(chosen));
    this.tell(`${place}.result`, chosen === right ? 'correct' : isFirst ? 'wrong' : 'incorrect');
    this.save();
  }

  /** The lesson is done. Once more after `unsent` tries again. */
  finish(): Sent {
    if (!this.counts) return 'nothing';
    const taken = this.tell('status', 'completed') && this.save();
    this.finished ||= taken;
    return taken ? 'sent' : 'unsent';
  }

  leave(): void {
    if (!this.open) return;
    this.open = false;
    this.platform.save();
    this.platform.end();
  }

  private tell(...[element, value]: Parameters<ScormPlatform['set']>): boolean {
    return this.open && this.counts && this.platform.set(element, value);
  }

  private save(): boolean {
    return this.open && this.counts && this.platform.save();
  }
}

function numberOf(text: string): number {
  return text === '' || Number.isNaN(Number(text)) ? -1 : Number(text);
}
