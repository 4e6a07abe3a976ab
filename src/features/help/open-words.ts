/** The words with which a browser says whether a line is open; `{day}` and `{time}` stand where it puts them. */
import type { UiNamespace } from '../../i18n/translator.ts';

export interface OpenWords {
  readonly openUntil: string;
  readonly opens: string;
  /** Names of the days, Monday first, between "|". */
  readonly days: string;
}

/** Finished sentences for a help box; `days` are the names in its language. */
export function openWords(ui: UiNamespace<'help'>, days: readonly string[]): OpenWords {
  return {
    openUntil: ui.t('open-until', { time: '{time}' }),
    opens: ui.t('opens', { day: '{day}', time: '{time}' }),
    days: days.join('|'),
  };
}
