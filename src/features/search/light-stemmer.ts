/** A small stemmer that only cuts: for languages that have none, and whose endings carry most of the grammar. */

/** One step: cut the longest ending or beginning that leaves enough, or make the first replacement that fits. */
export type LightStep =
  | { readonly ends: string; readonly leave?: number }
  | { readonly starts: string; readonly leave: number }
  | { readonly swap: readonly (readonly [pattern: RegExp, replacement: string])[] };

/** A function that takes a word through all steps. */
export function lightStemmer(steps: readonly LightStep[]): (word: string) => string {
  const run = steps.map(runner);
  return (word) => run.reduce((rest, step) => step(rest), word);
}

function runner(step: LightStep): (word: string) => string {
  if ('swap' in step) {
    return (word) => {
      const fits = step.swap.find(([pattern]) => pattern.test(word));
      return fits ? word.replace(...fits) : word;
    };
  }
  const { leave = 3 } = step;
  const atEnd = 'ends' in step;
  const parts = (atEnd ? step.ends : step.starts).split(' ').sort((a, b) => b.length - a.length);
  return (word) => {
    const part = parts.find(
      (one) => word.length - one.length >= leave && (atEnd ? word.endsWith(one) : word.startsWith(one)),
    );
    if (part === undefined) return word;
    return atEnd ? word.slice(0, -part.length) : word.slice(part.length);
  };
}
