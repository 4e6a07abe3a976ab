/** The questions of a check before or after, made of the words of several lessons. They work as those of a quiz do. */
import { make } from '../class-words.browser.ts';
import type { BandCheck } from '../codes/before-after.ts';
import { isUnsure } from '../codes/lesson-items.ts';
import type { ItemWords } from '../item-words.ts';
import { loadLesson, runScripts } from './join-lesson.browser.ts';
import { shuffle } from '../../shuffle.ts';

export interface CheckPlace {
  readonly marks: HTMLElement;
  readonly lead: string;
  readonly title: string;
  /** "I'm not sure", offered from band B on; empty for the youngest. */
  readonly unsure: string;
  /** Address of the words of a lesson in the language it has. */
  readonly wordsOf: (lesson: string) => string;
  /** Address of the page of a lesson, for the scripts of its questions. */
  readonly lesson: (lesson: string) => string;
}

/** Id that keeps questions of different lessons apart. */
export function checkId(lesson: string, item: string): string {
  return `${lesson}/${item}`;
}

/** Puts the check into `place`. Throws where words do not come. */
export async function bringCheck(
  place: HTMLElement,
  check: BandCheck,
  kind: 'before' | 'after',
  from: CheckPlace,
): Promise<void> {
  const lessons = [...new Set(check.items.map(({ lesson }) => lesson))];
  const [words] = await Promise.all([
    Promise.all(lessons.map(async (id) => [id, await load(from.wordsOf(id))] as const)).then((all) => new Map(all)),
    loadLesson(from.lesson(lessons[0]!)).then(runScripts),
  ]);
  const list = make('ol', 'quiz__list');
  for (const item of check.items) {
    const own = words.get(item.lesson)!;
    const { id, answer } = item[kind];
    const said = own.items[id];
    if (!said) throw new Error(`${item.lesson} ${id}`);
    const heading = make('h3', 'quiz__question', said.question);
    heading.id = `check-${item.lesson}-${id}`;
    const options = make('ul', 'choice__options');
    const ids = shuffle(
      Object.keys(said.options).filter((option) => !isUnsure(option)),
      `${item.lesson}/${id}`,
    );
    const known = Object.keys(said.options).filter(isUnsure);
    for (const option of [...ids, ...known]) {
      const mark = option === answer ? '0' : isUnsure(option) ? '2' : '1';
      options.append(optionOf(option, mark, said.options[option]!.label, said.options[option]!.feedback));
    }
    // Where the author wrote none, "I'm not sure" answers with what fits, as on the page of the lesson.
    if (known.length === 0 && from.unsure)
      options.append(
        optionOf(
          'unsure',
          '2',
          from.unsure,
          `${said.options[answer]?.label ?? ''} ${said.options[answer]?.feedback ?? ''}`,
        ),
      );
    const say = make('div', 'choice__say');
    say.setAttribute('role', 'status');
    const question = make('quiz-question' as 'div', 'choice', heading, options, say);
    Object.assign(question.dataset, { item: checkId(item.lesson, id) });
    question.setAttribute('role', 'group');
    question.setAttribute('aria-labelledby', heading.id);
    Object.assign(question, { lang: own.lang, dir: own.dir });
    list.append(make('li', 'quiz__item', question));
  }
  const marks = from.marks.cloneNode(true) as HTMLElement;
  place.replaceChildren(
    make('div', 'quiz choices', make('h2', '', from.title), make('p', 'quiz__how', from.lead), marks, list),
  );
}

function optionOf(id: string, mark: string, label: string, feedback: string): HTMLElement {
  const text = make('p', '', feedback);
  text.hidden = true;
  const option = make('li', 'choice__option', make('span', 'choice__label', label), text);
  Object.assign(option.dataset, { option: id, mark });
  return option;
}

async function load(address: string): Promise<ItemWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as ItemWords;
}
