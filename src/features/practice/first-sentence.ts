/** The first sentence a child says, put together from a start and an ending that someone else wrote. */

/** Start and ending as one text, or '' while one is missing. Scripts whose full stop brings its own room get no space. */
export function firstSentence(start: string, ending: string): string {
  if (!start || !ending) return '';
  return start + (/[。！？…]$/u.test(start) ? '' : ' ') + ending;
}
