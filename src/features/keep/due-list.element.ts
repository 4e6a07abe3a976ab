/** Boosters that may be done now. The titles are those of the page's own list of lessons, in the reader's language. */
import { dueBoosters, isClockOff } from '../progress/booster-schedule.ts';
import { ownLights } from '../progress/export-file.ts';
import { lightsEvent } from '../progress/lights-event.ts';
import { readLights } from '../progress/progress-store.browser.ts';
import { weekOf } from '../progress/weeks.ts';
import { boosterDays, calendarFileName, calendarText } from './calendar.ts';
import { saveFile } from './save-file.browser.ts';

export class DueList extends HTMLElement {
  connectedCallback(): void {
    const refresh = (): void => this.refresh();
    document.addEventListener(lightsEvent, refresh);
    window.addEventListener('storage', refresh);
    const button = this.querySelector('button');
    if (button) button.onclick = () => this.save();
    this.refresh();
  }

  private refresh(): void {
    const { kept, visit } = readLights();
    const now = new Date();
    const lights = kept?.lights ?? {};
    const items = dueBoosters(lights, now).flatMap(({ id, number }) => {
      const lesson = document.querySelector<HTMLElement>(`a[data-lesson="${id}"] .string__title`);
      if (!lesson) return [];
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.className = 'button button--quiet';
      link.href = `${this.dataset['boosters'] ?? ''}${id}/#${String(number)}`;
      link.textContent = lesson.textContent.trim();
      if (lesson.lang) link.lang = lesson.lang;
      item.append(link);
      return [item];
    });
    this.hidden = Object.keys(ownLights(kept, visit, 0)).length === 0;
    this.querySelector('.due__list')?.replaceChildren(...items);
    this.querySelector('.due__now')?.toggleAttribute('hidden', items.length === 0);
    this.querySelector('.due__clock')?.toggleAttribute('hidden', !isClockOff(lights, now));
  }

  private save(): void {
    const { kept, visit } = readLights();
    const now = new Date();
    const { event = '', note = '', link = '', saved = '', none = '' } = this.dataset;
    const days = boosterDays(ownLights(kept, visit, weekOf(now)), now);
    if (days.length > 0)
      saveFile(
        calendarText(days, { title: event, note, link: new URL(link, location.href).href }, now),
        calendarFileName,
        'text/calendar',
      );
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = days.length > 0 ? saved : none;
  }
}

customElements.define('due-list', DueList);
