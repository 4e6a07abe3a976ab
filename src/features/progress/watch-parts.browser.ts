/** Tells which parts of a lesson come before a reader's eyes, are reached by keyboard, or are done. */
import { partOf } from './lesson-parts.ts';

/** Watches `parts`, the elements with a name in `data-part`, inside `lesson`. The quiz is opened when it is done. */
export function watchParts(lesson: HTMLElement, parts: readonly Element[], open: (name: string) => void): void {
  // To look at the quiz is not enough; it says itself when it is done.
  const openPart = (part: Element | null): void => {
    const name = part?.getAttribute('data-part');
    if (name && name !== 'quiz') open(name);
  };
  const seen = new IntersectionObserver((entries) =>
    entries.forEach(({ isIntersecting, target }) => isIntersecting && openPart(target)),
  );
  parts.forEach((part) => seen.observe(part));
  lesson.addEventListener('focusin', ({ target }) => openPart((target as Element).closest('[data-part]')));
  lesson.addEventListener('kindlight:part', (event) => open(partOf((event as CustomEvent).detail)));
}
