/** Sorted words as two strings: how many characters each shares with the one before, and what follows them. */
import { numbersToText, textToNumbers } from './number-text.ts';

export interface FrontCoded {
  readonly shared: string;
  /** Between spaces. */
  readonly endings: string;
}

/** The words, each once, in the order of JavaScript's plain comparison, which a search by beginnings needs. */
export function frontCode(words: Iterable<string>): FrontCoded {
  const shared: number[] = [];
  const endings: string[] = [];
  let before = '';
  for (const word of [...new Set(words)].sort((a, b) => (a < b ? -1 : 1))) {
    const same = sharedStart(before, word);
    shared.push(same);
    endings.push(word.slice(same));
    before = word;
  }
  return { shared: numbersToText(shared), endings: endings.join(' ') };
}

/** The words again, in their order. */
export function frontDecode({ shared, endings }: FrontCoded): string[] {
  const rest = endings.split(' ');
  let word = '';
  return textToNumbers(shared).map((same, index) => (word = word.slice(0, same) + (rest[index] ?? '')));
}

function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}
