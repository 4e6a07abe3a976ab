/** Addresses inside a folder. Pure text. */

/** How a page at `from` writes the file `to`, both counted from the folder: "a/b.html", "c.css" → "../c.css". */
export function relativeAddress(from: string, to: string): string {
  const fromParts = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let same = 0;
  while (same < fromParts.length && same < toParts.length - 1 && fromParts[same] === toParts[same]) same += 1;
  return [...fromParts.slice(same).map(() => '..'), ...toParts.slice(same)].join('/') || './';
}
