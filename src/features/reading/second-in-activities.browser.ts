/**
 * The second language in activities and quiz. Their words carry no ids, which would weigh on every page: what the page
 * says is looked up instead, also what it says later, such as why an answer fits.
 */
import { make } from './parts.browser.ts';
import type { SecondLanguage } from './second-language.ts';

let observer: MutationObserver | undefined;

/** Puts the second language beside every text that `second` knows, now and whenever an activity says something new. */
export function showInActivities(second: ReadonlyMap<string, string>, language: SecondLanguage): void {
  const activities = document.querySelectorAll('.lesson :is(.practice, [data-part=quiz])');
  const showAll = (): void => {
    for (const activity of activities) showIn(activity, second, language);
  };
  showAll();
  observer = new MutationObserver(showAll);
  for (const activity of activities) observer.observe(activity, { childList: true, subtree: true });
}

/** Stops looking. What was put in is removed with all of the second language. */
export function leaveActivities(): void {
  observer?.disconnect();
}

function showIn(activity: Element, second: ReadonlyMap<string, string>, { lang, dir }: SecondLanguage): void {
  const walker = document.createTreeWalker(activity, NodeFilter.SHOW_TEXT);
  const found: [Text, string][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const words = second.get(node.data.trim());
    // Hidden explanations are said elsewhere when their time comes.
    if (words && !node.parentElement?.closest('.reading-second, p[hidden], details')) found.push([node, words]);
  }
  for (const [node, words] of found) {
    // Activities read the first words of a part, so what follows those is not taken for theirs.
    const next = node.nextSibling;
    if (next instanceof Element && next.matches('.reading-second')) continue;
    node.after(make('span', { class: 'reading-second', lang, dir }, words));
  }
}
