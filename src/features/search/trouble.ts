/** Whether a query sounds like trouble. Better once too often than once too few: the price is one friendly card. */

/** The stems of one sign, such as "hate myself"; all must be in the query, in any order. */
export type Sign = readonly string[];

/** Whether any of the signs is in a query of these stems; the last word may be unfinished, and one slip of the finger is fine. */
export function soundsLikeTrouble(query: readonly string[], signs: readonly Sign[]): boolean {
  return signs.some(
    (sign) =>
      sign.length > 0 &&
      sign.every((stem) => query.some((word, place) => isMeant(word, stem, place === query.length - 1))),
  );
}

function isMeant(word: string, stem: string, isLast: boolean): boolean {
  if (word === stem) return true;
  if (stem.length < 5 || word.length < 4) return false;
  return (isLast && word.length >= 5 && stem.startsWith(word)) || isOneSlip(word, stem);
}

/** Whether one letter too many, too few, another, or two changed in place turn `a` into `b`. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
