/** Says which lines are open at this moment, and loads the switch of country when somebody opens it. */
import { clock, openAt, weekdayOf, type WeeklyHours } from './weekly-hours.ts';

class HelpBox extends HTMLElement {
  connectedCallback(): void {
    this.showOpen();
    const details = this.querySelector('details');
    details?.addEventListener('toggle', () => void this.#switchCountry(), { once: true });
  }

  /** Replaces the hours in words by "open now" or "opens …" in the contact's own time zone. */
  showOpen(): void {
    // A clock that stands before the day the numbers were read is wrong, as after an empty battery: the hours in words stay.
    if (Date.now() < Date.parse(this.querySelector('time')?.dateTime ?? '')) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-hours]')) {
      const hours = JSON.parse(part.dataset['hours'] ?? 'null') as WeeklyHours | null;
      const minute = hours && minuteOfWeek(new Date(), hours.timeZone);
      if (!hours || minute === undefined || minute === null || part.dataset['told']) continue;
      const { open, next } = openAt(hours, minute);
      if (next === undefined) continue;
      const words = (open ? this.dataset['openUntil'] : this.dataset['opens']) ?? '';
      const day = this.dataset['days']?.split('|')[weekdayOf(next)] ?? '';
      const state = document.createElement('strong');
      state.textContent = words.replace('{time}', clock(next)).replace('{day}', day);
      part.before(state, ' ');
      part.dataset['told'] = open ? 'open' : 'closed';
    }
  }

  async #switchCountry(): Promise<void> {
    const { offerCountries } = await import('./country-switch.browser.ts');
    await offerCountries(this, () => {
      this.showOpen();
    });
  }
}

/** Minute of the week (Monday 00:00 is 0) in a time zone, by the one use of Intl that every browser has. */
function minuteOfWeek(now: Date, timeZone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    const day = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(get('weekday'));
    return day < 0 ? undefined : day * 1440 + Number(get('hour')) * 60 + Number(get('minute'));
  } catch {
    return undefined; // An old browser without this zone: the hours in words stay.
  }
}

customElements.define('help-box', HelpBox);
