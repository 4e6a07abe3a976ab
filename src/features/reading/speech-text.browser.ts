/** What a voice reads on this page, in order: sentences with the places where their letters stand. */
import { sentenceSpans } from './sentences.ts';

export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly range: Range;
  readonly block: Element;
}

/** What is never read: controls, notes about the text, help numbers (their own box says them better), our own tools. */
const silent =
  'nav, button:not(.choice__option *), dialog, script, style, template, svg, noscript, .notes, .next-steps, .progress-end, .lesson__band, .reading-bar, [aria-hidden=true], .visually-hidden, [role=status]';
const blocks =
  'h1, h2, h3, h4, p, li, dt, dd, td, th, legend, summary, figcaption, strong, label, .choice__label, .reading-second';

/** All sentences of the main part that can be seen. */
export function spokenSentences(main: Element): Spoken[] {
  const found: Spoken[] = [];
  let run: Text[] = [];
  const flush = (): void => {
    found.push(...sentencesIn(run));
    run = [];
  };
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || node.data.trim() === '' || parent.closest(silent) || !isSeen(parent)) continue;
    const last = run[0];
    if (last && (blockOf(last) !== blockOf(node) || langOf(last) !== langOf(node))) flush();
    run.push(node);
  }
  flush();
  return found;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
}

function blockOf(node: Text): Element | null {
  return node.parentElement?.closest(blocks) ?? node.parentElement;
}

function langOf(node: Text): string {
  return node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? '';
}

function sentencesIn(run: readonly Text[]): Spoken[] {
  const first = run[0];
  const block = first && blockOf(first);
  if (!first || !block) return [];
  const text = run.map(({ data }) => data.replaceAll(/\s/g, ' ')).join('');
  const lang = langOf(first);
  return sentenceSpans(text, lang).map(([start, end]) => {
    const range = document.createRange();
    range.setStart(...placeAt(run, start, false));
    range.setEnd(...placeAt(run, end, true));
    return { text: text.slice(start, end).replaceAll(/\s+/g, ' '), lang, range, block };
  });
}

/** The text node and the place in it where the letter at `index` of the whole run stands. */
function placeAt(run: readonly Text[], index: number, isEnd: boolean): [Text, number] {
  let left = index;
  for (const node of run) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = run.at(-1) as Text;
  return [last, last.length];
}
