/** A calendar file for a lesson on a day that a teacher or parent chooses. Nothing is kept, nothing is sent. */
import { calendarFileName, calendarText, daysAfter } from './calendar.ts';
import { saveFile } from './save-file.browser.ts';

export class CalendarDays extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!field || !button || !status) return;
    const now = new Date();
    const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString();
    field.value = today.slice(0, 10);
    this.hidden = false;
    button.onclick = () => {
      const taught = new Date(`${field.value || today.slice(0, 10)}T00:00:00Z`);
      const { event = '', note = '', link = '', saved = '' } = this.dataset;
      const words = { title: event, note, link: new URL(link, location.href).href };
      saveFile(calendarText(daysAfter(taught), words, now), calendarFileName, 'text/calendar');
      status.textContent = saved;
    };
  }
}

customElements.define('calendar-days', CalendarDays);
