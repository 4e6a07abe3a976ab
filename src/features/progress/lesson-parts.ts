/** When a lesson is finished (ruling 2): every part was opened, and every ★ question was answered right in the end. */

/** Whether all `parts` of a lesson were `opened`, where the quiz counts as opened when it is done. */
export function isFinished(parts: readonly string[], opened: ReadonlySet<string>): boolean {
  return opened.has('quiz') && parts.every((part) => opened.has(part));
}

/** The part that an event of practice or quiz is about. */
export function partOf({ part, id }: { readonly part: string; readonly id: string }): string {
  return part === 'quiz' ? 'quiz' : `${part}-${id}`;
}
