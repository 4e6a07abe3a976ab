/** Sentences that several parts of this rib need. */
import type { UiNamespace } from '../../i18n/translator.ts';

/** What to say when the lights of this device cannot be read or written, by problem. */
export function problemSentences(
  ui: UiNamespace<'progress'>,
): Readonly<Record<'blocked' | 'full' | 'corrupt' | 'newer', string>> {
  return {
    blocked: ui.t('problem-blocked'),
    full: ui.t('problem-full'),
    corrupt: ui.t('problem-corrupt'),
    newer: ui.t('problem-newer'),
  };
}
