/** The safeguarding part of a lesson's plan, which stands at the same place in every language (content/README.md). */

/** Place of the part among the headings of a plan. */
const place = 5;

/** Copies of the elements below that heading, up to the next. */
export function safeguardingOf(prose: Element): Element[] {
  const found: Element[] = [];
  for (let next = prose.querySelectorAll('h2')[place]?.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.localName === 'h2') break;
    found.push(document.importNode(next, true));
  }
  for (const part of found.flatMap((element) => [element, ...element.querySelectorAll('*')]))
    part.removeAttribute('id');
  return found;
}
