/** What the panel says, made at build for one edition and fetched at the first tap. */
import type { UiNamespace } from '../../i18n/translator.ts';

const said = [
  'title',
  'close',
  'listen',
  'easy',
  'size',
  'size-0',
  'size-1',
  'size-2',
  'size-3',
  'lines',
  'lines-0',
  'lines-1',
  'lines-2',
  'letters',
  'letters-device',
  'letters-clear',
  'calm',
  'calm-note',
  'ruler',
  'ruler-note',
  'second',
  'second-none',
  'second-note',
  'second-failed',
  'second-below',
  'kept',
  'not-kept',
  'reset',
  'play',
  'pause',
  'next',
  'previous',
  'speed',
  'speed-0',
  'speed-1',
  'speed-2',
  'stop',
  'voice-none',
  'voice-some',
  'voice-end',
  'together',
  'together-1',
  'together-2',
  'together-3',
  'together-4',
] as const;

export type PanelWord = (typeof said)[number];

export interface PanelWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the clear letters cover the language of the edition. */
  readonly letters: boolean;
  /** Folder with the lessons in other languages. */
  readonly data: string;
  readonly words: Readonly<Record<PanelWord, string>>;
}

/** The words of the panel in the language of `ui`. */
export function panelWords(ui: UiNamespace<'reading'>): PanelWords['words'] {
  return Object.fromEntries(said.map((key) => [key, ui.t(key)])) as PanelWords['words'];
}
