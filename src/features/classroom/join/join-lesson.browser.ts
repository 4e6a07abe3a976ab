/** Brings a lesson into the page of the class: the same lesson as everywhere, without what would keep or lead away. */

/** What a tapped option says (src/features/choice/choice.element.ts). Its module is not imported: see `runScripts`. */
const choiceEvent = 'kindlight:choice';

/** The page of a lesson. Throws where it does not come. */
export async function loadLesson(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/**
 * Runs the scripts that the page of a lesson brings along, so that its questions and activities work here too. Importing
 * their sources instead would cut the scripts of every lesson page into more files.
 */
export async function runScripts(lesson: Document): Promise<void> {
  const sources = [...lesson.querySelectorAll('script[type=module][src]')].map(
    (script) => script.getAttribute('src') ?? '',
  );
  await Promise.all(sources.map((source) => import(/* @vite-ignore */ new URL(source, location.href).href)));
}

/** Puts the lesson into `place`. Throws where the page holds none. */
export async function bringLesson(place: HTMLElement, address: string): Promise<void> {
  const page = await loadLesson(address);
  const article = page.querySelector('article.lesson');
  if (!article) throw new Error('no lesson');
  await runScripts(page);
  // Lights are for one's own device, and the ways on lead out of the class.
  for (const part of article.querySelectorAll('.next-steps, script, [data-part=family]')) part.remove();
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  Object.assign(place, { lang: page.documentElement.lang, dir: page.documentElement.dir });
  place.replaceChildren(document.adoptNode(article));
}

/** Notes first answers of the quiz (not of "Remember?"), and tells when the quiz is done. */
export function watchLesson(place: HTMLElement, note: (item: string, option: string) => void, done: () => void): void {
  place.addEventListener(choiceEvent, (event) => {
    const option = (event as CustomEvent<HTMLElement>).detail;
    const item = option.closest<HTMLElement>('quiz-question:not(.quiz--remember quiz-question)')?.dataset.item;
    if (item && option.dataset.option) note(item, option.dataset.option);
  });
  place.addEventListener('kindlight:part', (event) => {
    if ((event as CustomEvent<{ part: string }>).detail.part === 'quiz') done();
  });
}
