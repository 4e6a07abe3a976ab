/** Gives the page the help of the country the class is in, for the age of the session. */
import { kindsOf } from '../../help/contacts.ts';
import { showCountry } from '../../help/country-switch.browser.ts';
import { fill } from '../class-words.browser.ts';
import { bandOf, type Session } from '../codes/session-link.ts';

/** Changes the help box and the bar; `sentence` tells for which country where it is not the page's own. */
export async function showSessionHelp(session: Session, pageCountry: string, sentence: string): Promise<void> {
  const box = document.querySelector<HTMLElement & { showOpen?: () => void }>('help-box');
  if (!box) return;
  const band = bandOf(session.content);
  const country = session.edition.slice(-2).toUpperCase();
  box.dataset['form'] = band;
  if (country === pageCountry) {
    // A young child's box holds fewer lines.
    const kinds: readonly string[] = [...kindsOf(band), 'emergency'];
    for (const row of box.querySelectorAll<HTMLElement>('.help__row[data-kind]'))
      if (!kinds.includes(row.dataset['kind'] ?? '')) row.remove();
    return;
  }
  const status = box.querySelector('[data-elsewhere-status]');
  const lead = box.querySelector('.help__lead');
  try {
    const name = await showCountry(box, country);
    box.showOpen?.();
    if (lead) lead.textContent = `${lead.textContent.trim()} ${fill(sentence, { country: name })}`;
  } catch {
    if (status) status.textContent = box.querySelector<HTMLElement>('[data-elsewhere]')?.dataset['failed'] ?? '';
  }
}
