/** The words of a part, or an error that says which words are missing: a page is never built with a hole in it. */
export function need<T>(words: Readonly<Record<string, T>>, id: string, where: string): T {
  const found = words[id];
  if (found === undefined) {
    throw new Error(
      `${where} › ${id}\n  The facts name "${id}", but the words do not have it.\n  Fix: add "${id}" to the words, or correct the id.\n  Rule: words-match-facts`,
    );
  }
  return found;
}
