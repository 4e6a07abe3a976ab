/** The run-time of a SCORM platform, both versions behind one face. The object itself is the platform's. */
import type { ScormVersion } from './scorm-manifest.ts';

/** The functions that a platform offers, by name. */
export type ScormApi = Readonly<Record<string, (...values: string[]) => unknown>>;

/** What a lesson asks of a platform or tells it; nothing else exists for us. */
export type Element = 'mode' | 'status' | 'score' | 'least' | 'most' | 'part' | 'bookmark' | 'exit';

const elements: Readonly<Record<ScormVersion, Readonly<Record<Element, string>>>> = {
  '1.2': {
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    least: 'cmi.core.score.min',
    most: 'cmi.core.score.max',
    // SCORM 1.2 has no share of the most; the same element twice is harmless.
    part: 'cmi.core.score.raw',
    bookmark: 'cmi.suspend_data',
    exit: 'cmi.core.exit',
  },
  '2004': {
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    score: 'cmi.score.raw',
    least: 'cmi.score.min',
    most: 'cmi.score.max',
    part: 'cmi.score.scaled',
    bookmark: 'cmi.suspend_data',
    exit: 'cmi.exit',
  },
};

const functions = {
  '1.2': { start: 'LMSInitialize', get: 'LMSGetValue', set: 'LMSSetValue', save: 'LMSCommit', end: 'LMSFinish' },
  '2004': { start: 'Initialize', get: 'GetValue', set: 'SetValue', save: 'Commit', end: 'Terminate' },
} as const;

export class ScormPlatform {
  readonly version: ScormVersion;
  private readonly api: ScormApi;

  constructor(version: ScormVersion, api: ScormApi) {
    this.version = version;
    this.api = api;
  }

  start(): boolean {
    return this.tell('start', '');
  }

  get(element: Element | `cmi.${string}`): string {
    return String(this.call('get', this.nameOf(element)) ?? '');
  }

  set(element: Element | `cmi.${string}`, value: string): boolean {
    return this.tell('set', this.nameOf(element), value);
  }

  save(): boolean {
    return this.tell('save', '');
  }

  end(): boolean {
    return this.tell('end', '');
  }

  private nameOf(element: Element | `cmi.${string}`): string {
    return element in elements[this.version] ? elements[this.version][element as Element] : element;
  }

  private tell(what: keyof (typeof functions)['1.2'], ...values: string[]): boolean {
    return String(this.call(what, ...values)) === 'true';
  }

  /** A platform that breaks must not break the lesson. */
  private call(what: keyof (typeof functions)['1.2'], ...values: string[]): unknown {
    try {
      return this.api[functions[this.version][what]]?.(...values);
    } catch {
      return 'false';
    }
  }
}
