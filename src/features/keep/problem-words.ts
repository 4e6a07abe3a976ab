/** Sentences that several parts of this rib need. */
import type { UiNamespace } from '../../i18n/translator.ts';

/** One sentence for each problem, by its name. */
export function problemWords(
  ui: UiNamespace<'keep'>,
): Readonly<Record<'full' | 'blocked' | 'corrupt' | 'newer', string>> {
  return {
    full: ui.t('problem-full'),
    blocked: ui.t('problem-blocked'),
    corrupt: ui.t('problem-corrupt'),
    newer: ui.t('problem-newer'),
  };
}
