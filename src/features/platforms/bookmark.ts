/** Which parts of a lesson were opened, as a platform keeps it between two visits: names of parts, never an answer. */

const mark = 'kindlight1';

export function writeBookmark(opened: ReadonlySet<string>): string {
  return [mark, ...opened].join(' ');
}

/** The parts in a bookmark; none where there is no bookmark, or one that is damaged or of another kind. */
export function readBookmark(text: string): string[] {
  const [first, ...parts] = text.split(' ');
  return first === mark ? parts.filter((part) => /^[a-z][a-z0-9-]*$/.test(part)) : [];
}
