/** Cuts a text into what a voice says in one go: sentences, or clauses where a script has no full stop. */

/** Ends of sentences: Latin and its kin, Greek question mark, CJK, Khmer, Arabic, Devanagari. */
const ends = /[.!?…。！？។៕؟।;]+["'”’»›）」』)\]]*(?:\s+|$)|[。！？」』។៕]+|\n+/gu;
/** Voices stop by themselves in the middle of long stretches (Chromium after some fifteen seconds). */
const longest = 180;

/** Places of the sentences of `text`, in order: [start, end). Spaces around them belong to none. */
export function sentenceSpans(text: string, lang = ''): (readonly [start: number, end: number])[] {
  const spans: [number, number][] = [];
  let start = 0;
  const isGreek = /^el\b/.test(lang);
  for (const match of text.matchAll(ends)) {
    const end = match.index + match[0].length;
    const next = text.slice(end);
    // A semicolon asks only in Greek; speech and abbreviations go on in small letters.
    if (match[0].startsWith(';') && !isGreek) continue;
    if (/^[.…]/.test(match[0]) && /^\p{Ll}/u.test(next)) continue;
    // "24." and the like number things.
    if (match[0].startsWith('.') && /(?:^|\s)\d{1,3}$/.test(text.slice(start, match.index)) && next !== '') continue;
    spans.push([start, end]);
    start = end;
  }
  spans.push([start, text.length]);
  return spans.flatMap((span) => pieces(text, ...span)).flatMap((span) => trimmed(text, ...span));
}

/** Long stretches in pieces, cut at commas or spaces: Thai and Khmer write whole paragraphs without another sign. */
function pieces(text: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  while (end - start > longest) {
    const part = text.slice(start, start + longest);
    const cut = Math.max(part.search(/[,،、，:–—][^,،、，:–—]*$/) + 1, 0) || part.lastIndexOf(' ') + 1 || longest;
    found.push([start, start + cut]);
    start += cut;
  }
  return [...found, [start, end]];
}

function trimmed(text: string, start: number, end: number): [number, number][] {
  const part = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(part)) return [];
  return [[start + part.length - part.trimStart().length, end - (part.length - part.trimEnd().length)]];
}
