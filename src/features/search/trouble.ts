/** Which kinds of trouble a query sounds like. Better once too often than once too few: the price is one friendly card. */

/** The words of one sign, such as "hate myself", each with its stems; all must be in the query, in any order. */
export type Sign = readonly (readonly string[])[];

/** Signs by topic, the most urgent topic first. */
export type Signs = readonly (readonly [topic: string, signs: readonly Sign[]])[];

/**
 * Topics of which a sign is in a query, the plainest match first: a sign of three words says more than one of one. The query
 * is a list of words, each with all the stems it may stand for; the last word may be unfinished.
 */
export function troubleTopics(
  query: readonly (readonly string[])[],
  signs: Signs,
  cut: 'words' | 'pairs' = 'words',
): string[] {
  const lengthOf = (sign: Sign): number => {
    const heard = sign.filter((stems) =>
      query.some((word, place) => stems.some((stem) => isMeant(word, stem, place === query.length - 1, cut))),
    ).length;
    return heard === sign.length || (cut === 'pairs' && isNearlyWhole(heard, sign.length)) ? heard : 0;
  };
  return signs
    .map(([topic, list]) => ({ topic, length: Math.max(0, ...list.map(lengthOf)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ topic }) => topic);
}

/** One slip of the finger breaks up to two pairs of letters; in short signs what is left could be another word. */
function isNearlyWhole(heard: number, all: number): boolean {
  return heard >= (all >= 6 ? all - 2 : all >= 5 ? all - 1 : all);
}

function isMeant(stems: readonly string[], stem: string, isLast: boolean, cut: 'words' | 'pairs'): boolean {
  // A single letter of Korean stands for a word of any ending.
  if (cut === 'pairs' && stem.length === 1) return stems.some((typed) => typed.startsWith(stem));
  return stems.some((typed) => typed === stem || (isLast && typed.length >= 5 && stem.startsWith(typed)));
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

/** Whether `word` begins like `start`, with one slip in it: for long words whose ending hides the slip. */
export function beginsWithSlip(word: string, start: string): boolean {
  // Hardly anybody slips on the first letter, and hardly any word would be left out without it.
  if (word[0] !== start[0] || word.length < start.length - 1) return false;
  return [0, 1, -1].some((more) => isOneSlip(word.slice(0, start.length + more), start));
}
