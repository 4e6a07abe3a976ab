/** "I am in another country": shows the help of any country in the reader's language, from small files of our own. */
import { kindsOf, type HelpForm } from './contacts.ts';
import { firstNumbers, readSince, type CountryHelp, type EmergencyRow, type HelpRow } from './help-rows.ts';
import { linesOf } from './hours-lines.ts';
import type { OpenWords } from './open-words.ts';
import type { WeeklyHours } from './weekly-hours.ts';
import { channelKey, factKeys, helplineDirectory, type HelpWords } from './help-words.ts';

interface SwitchData {
  readonly words: HelpWords;
  readonly open: OpenWords;
  readonly countries: readonly (readonly [code: string, name: string])[];
}

/** Puts a list of countries into the box. On any failure a plain sentence says so, and the box stays as it was. */
export async function offerCountries(box: HTMLElement, afterChange: () => void): Promise<void> {
  const place = box.querySelector<HTMLElement>('[data-elsewhere]');
  const status = box.querySelector<HTMLElement>('[data-elsewhere-status]');
  if (!place || !status) return;
  try {
    const data = await load<SwitchData>(box.dataset['words'] ?? '');
    const select = countrySelect(place.dataset['label'] ?? '', data.countries);
    place.replaceChildren(select.label);
    Object.assign(box.dataset, data.open);
    select.field.addEventListener('change', () => {
      const name = select.field.selectedOptions[0]?.textContent ?? '';
      load<CountryHelp>(`${box.dataset['country'] ?? ''}${select.field.value}.json`)
        .then((help) => {
          showHelp(box, help, data.words, name);
          status.textContent = data.words['elsewhere-shown'].replace('{country}', name);
          afterChange();
        })
        .catch(() => (status.textContent = place.dataset['failed'] ?? ''));
    });
  } catch {
    status.textContent = place.dataset['failed'] ?? '';
  }
}

/**
 * Shows the help of one country at once, in the box and in the bar below, and returns the country's name: a pupil who
 * reads another language needs the help of the country the class is in. Throws where it cannot be loaded.
 */
export async function showCountry(box: HTMLElement, code: string): Promise<string> {
  const { name, help, words } = await showHelpOf(box, code);
  showBar(help, words);
  return name;
}

/** The same for the box alone, such as one that will be printed. */
export async function showHelpOf(
  box: HTMLElement,
  code: string,
): Promise<{ readonly name: string; readonly help: CountryHelp; readonly words: HelpWords }> {
  const data = await load<SwitchData>(box.dataset['words'] ?? '');
  const help = await load<CountryHelp>(`${box.dataset['country'] ?? ''}${code}.json`);
  const name = data.countries.find(([known]) => known === code)?.[1] ?? code;
  Object.assign(box.dataset, data.open);
  showHelp(box, help, data.words, name);
  return { name, help, words: data.words };
}

/** Writes the hours of a box in words, for paper: nobody knows when it is read. */
export function writeHours(box: HTMLElement): void {
  const days = box.dataset['days']?.split('|') ?? [];
  for (const part of box.querySelectorAll<HTMLElement>('[data-hours]')) {
    const hours = JSON.parse(part.dataset['hours'] ?? 'null') as WeeklyHours | null;
    if (!hours || part.textContent) continue;
    part.textContent = linesOf(hours, days)
      .map(([names, times]) => `${names} ${times}`)
      .join(' · ');
  }
}

/** The number in the bar, or none where that country has no line to call. */
function showBar(help: CountryHelp, words: HelpWords): void {
  const call = document.querySelector<HTMLAnchorElement>('.help-bar__call');
  const line = help.rows.find(({ kind }) => kind === 'child-helpline');
  const phone = line?.channels.find(({ type }) => type === 'phone');
  if (!call) return;
  call.hidden = !phone;
  if (!line || !phone) return;
  call.href = phone.href;
  const number = document.createElement('span');
  number.className = 'help-bar__number';
  number.textContent = words.call.replace('{value}', phone.label);
  const name = document.createElement('span');
  name.className = 'help-bar__name';
  name.lang = line.nameLang;
  name.textContent = line.name;
  call.replaceChildren(number, ...(line.name === phone.label ? [] : [name]));
}

async function load<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

function countrySelect(
  label: string,
  countries: SwitchData['countries'],
): { label: HTMLElement; field: HTMLSelectElement } {
  const field = document.createElement('select');
  field.append(new Option('', ''), ...countries.map(([code, name]) => new Option(name, code)));
  const wrapper = document.createElement('label');
  wrapper.append(`${label} `, field);
  return { label: wrapper, field };
}

function showHelp(box: HTMLElement, help: CountryHelp, words: HelpWords, country: string): void {
  const list = box.querySelector('.help__rows');
  const near = list?.querySelector('.help__row--near');
  if (!list || !near) return;
  const form = box.dataset['form'] as HelpForm;
  const numbers = firstNumbers(help.emergency);
  const shown: Pick<HelpRow, 'readOn'>[] = [...numbers];
  const rows = kindsOf(form).flatMap((kind) => {
    const found = help.rows.filter((row) => row.kind === kind).slice(0, kind === 'child-helpline' ? 2 : 1);
    shown.push(...found);
    return found.length > 0 ? found.map((row) => contactItem(row, words)) : missingItem(kind, words, country);
  });
  list.replaceChildren(near, ...rows, ...numbers.map((entry) => emergencyItem(entry, words)));
  // On paper the box says how old these numbers are; names of months would need data of every language.
  const read = box.querySelector('.help__read');
  if (read) read.textContent = words['source-read'].replace('{date}', readSince(shown));
}

function emergencyItem(entry: EmergencyRow, words: HelpWords): HTMLElement {
  const services = entry.for.map((service) => words[service]).join(', ');
  const hints = entry.likely ? [paragraph('help__hint', words.likely)] : [];
  return item(
    `${words['emergency-label']}: ${services}`,
    link('call', `tel:${entry.number}`, entry.number, words),
    ...hints,
  );
}

function contactItem(row: HelpRow, words: HelpWords): HTMLElement {
  const name = paragraph('help__name', row.name);
  name.lang = row.nameLang;
  const channels = paragraph('help__channels');
  channels.append(
    ...row.channels.slice(0, 3).map((channel) => link(channelKey(channel.type), channel.href, channel.label, words)),
  );
  const hints = row.channels.flatMap(({ dialNote }) => (dialNote ? [paragraph('help__hint', words[dialNote])] : []));
  const facts = paragraph('help__facts');
  facts.append(...factKeys(row).map((key) => span(words[key])));
  if (!row.hours) facts.append(...(row.kind.endsWith('helpline') ? [span(words['hours-unknown'])] : []));
  else if (row.hours.always) facts.append(span(words.always));
  else {
    const hours = span('');
    hours.dataset['hours'] = JSON.stringify(row.hours);
    facts.append(hours, span(words.holidays));
  }
  return item(
    words[row.kind as 'child-helpline'],
    name,
    channels,
    ...hints,
    facts,
    ...(row.likely ? [paragraph('help__hint', words.likely)] : []),
  );
}

function missingItem(kind: string, words: HelpWords, country: string): HTMLElement[] {
  if (kind === 'report-route')
    return [item('', paragraph('help__name', words['none-report'].replace('{country}', country)))];
  if (kind !== 'child-helpline') return [];
  const directory = document.createElement('a');
  directory.href = helplineDirectory;
  directory.className = 'help__link';
  directory.textContent = words.directory;
  return [item('', paragraph('help__name', words['none-child'].replace('{country}', country)), directory)];
}

function item(label: string, ...parts: Node[]): HTMLElement {
  const element = document.createElement('li');
  element.className = 'help__row';
  element.append(...(label ? [paragraph('help__label', label)] : []), ...parts);
  return element;
}

function paragraph(className: string, text = ''): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}

function span(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}

function link(key: keyof HelpWords, href: string, value: string, words: HelpWords): HTMLElement {
  const element = document.createElement('a');
  element.href = href;
  element.rel = 'noreferrer';
  element.className = href.startsWith('tel:') ? 'help__link help__link--call' : 'help__link';
  element.textContent = words[key].replace('{value}', value);
  return element;
}
