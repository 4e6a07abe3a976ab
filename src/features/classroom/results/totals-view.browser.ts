/** Draws the totals: participation, each question's spread, what to talk about, before and after. Text only, never markup. */
import { fill, make, type ClassWords } from '../class-words.browser.ts';
import type { LessonItems } from '../codes/lesson-items.ts';
import type { ItemWords } from '../item-words.ts';
import { percent, toDiscuss, type ItemReading } from './reading.ts';
import { lessonRows, mapRows, type LessonRows, type MapRow } from './totals-rows.ts';
import type { Totals } from './totals.ts';

export interface TotalsView {
  readonly words: ClassWords;
  readonly known: readonly LessonItems[];
  readonly titleOf: (lesson: string) => HTMLElement | undefined;
  readonly wordsOf: (lesson: string) => Promise<ItemWords>;
  /** Link that plans the check afterwards, where a check before was collected. */
  readonly afterLink: string | undefined;
}

/** The totals as elements. Throws where the words of questions do not come. */
export async function drawTotals(totals: Totals, view: TotalsView): Promise<Node[]> {
  const lessons = lessonRows(totals, view.known);
  const map = mapRows(totals, view.known);
  const needed = [...lessons.filter(({ isOpen }) => isOpen).map(({ id }) => id), ...map.map(({ lesson }) => lesson)];
  const words = new Map(
    await Promise.all([...new Set(needed)].map(async (id) => [id, await view.wordsOf(id)] as const)),
  );
  const parts: Node[] = [];
  if (totals.taken > 0) parts.push(make('p', 'lead', fill(view.words['took-part'], { n: totals.taken })));
  const readings = lessons.flatMap(({ id, items }) => items.flatMap((item) => (item ? [{ ...item, lesson: id }] : [])));
  if (readings.length > 0) parts.push(discuss(toDiscuss(readings), words, view));
  for (const lesson of lessons) parts.push(lessonPart(lesson, words.get(lesson.id), view));
  if (map.length > 0) parts.push(mapPart(map, words, view));
  return parts;
}

function discuss(
  items: readonly (ItemReading & { lesson: string })[],
  words: ReadonlyMap<string, ItemWords>,
  view: TotalsView,
): HTMLElement {
  const part = make('section', 'card flow', make('h3', '', view.words['discuss-title'] ?? ''));
  if (items.length === 0) part.append(make('p', '', view.words['discuss-none'] ?? ''));
  const list = make('ol');
  for (const { lesson, item, misled } of items) {
    const own = words.get(lesson);
    const said = own?.items[item.id];
    const entry = inLanguage(make('li', '', make('b', '', said?.question ?? '')), own);
    if (misled)
      entry.append(make('br'), `${said?.options[misled]?.label ?? ''} → ${said?.options[misled]?.feedback ?? ''}`);
    list.append(entry);
  }
  if (items.length > 0) part.append(list);
  return part;
}

function lessonPart(
  { id, taken, done, isOpen, items }: LessonRows,
  words: ItemWords | undefined,
  view: TotalsView,
): HTMLElement {
  const heading = make('h3', '', `${id.toUpperCase()} `, view.titleOf(id)?.cloneNode(true) ?? '');
  const part = make('section', 'card', heading, make('p', '', fill(view.words['finished'], { n: done, all: taken })));
  if (!isOpen) part.append(make('p', 'session__hint', view.words['serious-only'] ?? ''));
  const facts = view.known.find((lesson) => lesson.id === id);
  items.forEach((reading, index) => {
    const said = words?.items[facts?.items[index]?.id ?? ''];
    const question = make('div', 'results__question', inLanguage(make('h4', '', said?.question ?? ''), words));
    question.append(
      reading ? spread(reading, words, view) : make('p', 'session__hint', view.words['few-answers'] ?? ''),
    );
    part.append(question);
  });
  return part;
}

function spread(reading: ItemReading, words: ItemWords | undefined, view: TotalsView): HTMLElement {
  const { item, asked, right, misled } = reading;
  const said = words?.items[item.id];
  const list = make('ul', 'results__bars');
  const labels = [
    ...item.options.map((option) => said?.options[option]?.label ?? ''),
    view.words['unsure'] ?? '',
    view.words['no-answer'] ?? '',
  ];
  labels.forEach((label, index) => {
    const count = reading.spread[index] ?? 0;
    const option = item.options[index];
    // Rows that nobody chose and that are no option of the question would only fill the page.
    if (option === undefined && count === 0) return;
    const name = make('span', '', option === undefined ? label : inLanguage(make('span', '', label), words));
    if (option === item.answer)
      name.append(' ', make('small', 'results__tag results__tag--fits', view.words['fits'] ?? ''));
    if (option !== undefined && option === misled)
      name.append(' ', make('small', 'results__tag results__tag--misled', view.words['misled'] ?? ''));
    const meter = make('meter');
    Object.assign(meter, { max: asked, value: count });
    meter.setAttribute('aria-hidden', 'true');
    list.append(make('li', 'results__bar', name, meter, make('b', '', String(count))));
  });
  return make('div', '', make('p', 'session__hint', fill(view.words['first-try'], { n: right, all: asked })), list);
}

function mapPart(rows: readonly MapRow[], words: ReadonlyMap<string, ItemWords>, view: TotalsView): HTMLElement {
  const head = make(
    'tr',
    '',
    ...['map-question', 'before', 'after'].map((key) => headCell(view.words[key] ?? '', 'col')),
  );
  const body = rows.map(({ lesson, before, readBefore, readAfter }) => {
    const own = words.get(lesson);
    const question = inLanguage(headCell(own?.items[before.id]?.question ?? '', 'row'), own);
    const cell = (reading: ItemReading | undefined): HTMLElement =>
      make('td', '', reading ? `${percent(reading.right, reading.asked)} %` : (view.words['map-few'] ?? ''));
    return make('tr', '', question, cell(readBefore), cell(readAfter));
  });
  const table = make('table', '', make('thead', '', head), make('tbody', '', ...body));
  const part = make(
    'section',
    'card flow',
    make('h3', '', view.words['map-title'] ?? ''),
    table,
    make('p', 'session__hint', view.words['map-how'] ?? ''),
  );
  if (view.afterLink) {
    const link = make('a', 'button button--quiet', view.words['map-link'] ?? '');
    link.href = view.afterLink;
    part.append(make('p', '', link));
  }
  return part;
}

function headCell(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  const cell = make('th', '', text);
  cell.scope = scope;
  return cell;
}

function inLanguage<T extends HTMLElement>(element: T, words: ItemWords | undefined): T {
  if (words) Object.assign(element, { lang: words.lang, dir: words.dir });
  return element;
}
