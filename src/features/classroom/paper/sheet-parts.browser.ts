/** Sheets made of pages that are there already: fetched from our own origin, cut out, and freed of what paper cannot use. */
import { showHelpOf, writeHours } from '../../help/country-switch.browser.ts';
import { make } from '../class-words.browser.ts';

const pages = new Map<string, Promise<Document>>();

/** A page of this site, once a visit. Throws where it does not load. */
export function pageAt(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  pages.set(address, page);
  // What failed may be tried again.
  page.catch(() => pages.delete(address));
  return page;
}

/** Copies of what `selector` finds, for paper: no controls, no ids that stand twice, no answers unless wanted. */
export function cut(page: Document, selector: string, { answers = false } = {}): Element[] {
  return [...page.querySelectorAll(selector)].map((element) => {
    const copy = document.importNode(element, true);
    const useless = `script, noscript, template, button, print-button, .term__note${answers ? '' : ', .choice__answer'}`;
    for (const part of copy.querySelectorAll(useless)) part.remove();
    for (const part of [copy, ...copy.querySelectorAll('*')])
      for (const name of ['id', 'aria-labelledby', 'for', 'tabindex']) part.removeAttribute(name);
    // Answers are read, not opened.
    for (const part of [copy, ...copy.querySelectorAll('details')])
      if (part instanceof HTMLDetailsElement) part.open = true;
    return copy;
  });
}

/** One sheet: a small line at its head, its parts, in the language of the page they come from. */
export function sheet(page: Document, kind: string, parts: readonly (Element | string)[]): HTMLElement {
  const { lang, dir } = page.documentElement;
  const made = make('section', `job__sheet job__sheet--${kind}`, ...parts);
  Object.assign(made, { lang, dir });
  return made;
}

/** The help of a page as paper needs it: hours in words, never "open now"; of another country where `country` names one. */
export async function helpOf(page: Document, country: string): Promise<Element[]> {
  const box = page.querySelector<HTMLElement>('help-box');
  if (!box) return [];
  // No help-box element: that one says what is open at this moment.
  const copy = make('div', 'help', ...box.cloneNode(true).childNodes);
  Object.assign(copy.dataset, box.dataset);
  for (const name of ['lang', 'dir']) if (box.hasAttribute(name)) copy.setAttribute(name, box.getAttribute(name) ?? '');
  for (const part of copy.querySelectorAll('.help__elsewhere, .help__draft')) part.remove();
  for (const part of copy.querySelectorAll('*'))
    for (const name of ['id', 'aria-labelledby']) part.removeAttribute(name);
  if (country) {
    await showHelpOf(copy, country);
    writeHours(copy);
  }
  return [copy];
}
