/** Reads the sentences that `ClassWords.astro` wrote into the page, and fills in numbers. */
export type ClassWords = Readonly<Record<string, string>>;

/** All sentences of an element. */
export function wordsOf(element: Element): ClassWords {
  return JSON.parse(element.querySelector('.class-words')?.textContent ?? '{}') as ClassWords;
}

/** A sentence with its `{name}`s filled in. */
export function fill(sentence: string | undefined, values: Readonly<Record<string, string | number>>): string {
  return (sentence ?? '').replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** A new element with a class and plain text; never markup, so that no code can bring any along. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
