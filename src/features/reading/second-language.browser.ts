/** Puts the lesson's words in a second language beside the page's, block by block. Nothing is fetched before the reader chooses. */
import { make } from './parts.browser.ts';
import { leaveActivities, showInActivities } from './second-in-activities.browser.ts';
import { pairs, pieceMap, type LessonBlocks, type SecondLanguage } from './second-language.ts';
import type { PanelWords } from './words.ts';

/** The language that is shown now, so that a panel that opens again knows it. */
let shown = '';

/** Adds the list of languages in which this lesson has words of its own; nothing where there are none. */
export async function offerLanguages(place: HTMLElement, lesson: string, data: PanelWords): Promise<void> {
  const { words } = data;
  const page = document.querySelector('.lesson h1')?.closest<HTMLElement>('[lang]')?.lang ?? '';
  const all = await fetchJson<SecondLanguage[]>(`${data.data}${lesson}.json`).catch(() => []);
  const languages = all.filter(({ lang }) => !sameWords(lang, page));
  const own = all.find(({ lang }) => sameWords(lang, page));
  if (languages.length === 0) return;
  const field = make('select', { id: 'reading-second', autocomplete: 'off' });
  field.append(new Option(words['second-none'], ''));
  for (const { tag, name, lang } of languages) {
    const option = new Option(name, tag);
    option.lang = lang;
    field.append(option);
  }
  field.value = shown;
  const status = make('p', { role: 'status', class: 'reading__note' }, words['second-note']);
  field.addEventListener('change', () => {
    const language = languages.find(({ tag }) => tag === field.value);
    clear();
    shown = '';
    status.textContent = words['second-note'];
    if (!language) return;
    const wordsIn = ({ tag }: SecondLanguage) => fetchJson<LessonBlocks>(`${data.data}${lesson}-${tag}.json`);
    Promise.all([wordsIn(language), own && wordsIn(own)])
      .then(([blocks, ownBlocks]) => {
        show(blocks, language, data);
        if (ownBlocks) showInActivities(pieceMap(ownBlocks.activities, blocks.activities), language);
        shown = language.tag;
      })
      .catch(() => {
        field.value = '';
        status.textContent = words['second-failed'];
      });
  });
  place.append(
    make('div', { class: 'reading__second' }, make('label', { for: field.id }, words.second), field, status),
  );
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

function sameWords(a: string, b: string): boolean {
  const [plain, script] = a.toLowerCase().split('-');
  const [other, otherScript] = b.toLowerCase().split('-');
  const isScript = (part = ''): boolean => part.length === 4;
  return plain === other && (!isScript(script) || !isScript(otherScript) || script === otherScript);
}

function clear(): void {
  leaveActivities();
  for (const element of document.querySelectorAll('.reading-second')) element.remove();
}

function show(blocks: LessonBlocks, language: SecondLanguage, data: PanelWords): void {
  const { lang, dir } = language;
  const beside = (element: Element | null | undefined, text: string | undefined): void => {
    if (!element || !text) return;
    const words = make('span', { class: 'reading-second', lang, dir }, text);
    const nested = element.querySelector(':scope > :is(ul, ol)');
    if (nested) nested.before(words);
    else element.append(words);
  };
  const series = (elements: readonly Element[], texts: readonly string[], whole: Element | null | undefined): void => {
    const fitting = pairs(elements.length, texts);
    if (fitting) elements.forEach((element, index) => beside(element, fitting[index]));
    else if (texts.length > 0) whole?.append(below(texts, language, data));
  };
  const one = (selector: string): Element | null => document.querySelector(`.lesson ${selector}`);
  const list = (selector: string): Element[] => [...document.querySelectorAll(`.lesson ${selector}`)];

  beside(one('h1'), blocks.title);
  beside(one('.lead'), blocks.summary);
  beside(one('.lesson__promise strong'), blocks.promise);
  series(list('.lesson__promise li'), blocks.canDo, one('.lesson__promise'));
  for (const part of ['story', 'keys'] as const)
    series(leaves(one(`[data-part=${part}]`)), blocks[part], one(`[data-part=${part}]`));
  beside(one('.fault-line'), blocks.fault);
  series(list('.say-it li'), blocks.sayIt, one('.say-it'));
  beside(one('[data-part=say] > p:last-of-type'), blocks.helpStep);
  series(list('[aria-labelledby=try-it] li'), blocks.tryIt, one('[aria-labelledby=try-it]'));
  series(list('[data-part=family] li'), blocks.family, one('[data-part=family]'));
  for (const question of list('[data-part=quiz] [data-item]')) {
    const [text, options = {}] = blocks.quiz[question.getAttribute('data-item') ?? ''] ?? [];
    beside(question.querySelector('h3'), text);
    for (const option of question.querySelectorAll('[data-option]'))
      beside(option.querySelector('.choice__label'), options[option.getAttribute('data-option') ?? '']);
  }
}

/** Paragraphs and list items that hold words themselves, in reading order: those of the data are counted alike. */
function leaves(part: Element | null): Element[] {
  return [...(part?.querySelectorAll('p, li') ?? [])].filter(
    (element) => element.localName === 'p' || !element.querySelector(':scope > p'),
  );
}

function below(texts: readonly string[], { lang, dir }: SecondLanguage, data: PanelWords): HTMLElement {
  return make(
    'div',
    { class: 'reading-second reading-second--whole' },
    make('p', { class: 'reading__note', lang: data.lang, dir: data.dir }, data.words['second-below']),
    make('div', { lang, dir }, ...texts.map((text) => make('p', {}, text))),
  );
}
