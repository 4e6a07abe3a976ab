/**
 * Montenegrin Latin to Cyrillic. Latin writes lj, nj and dž with two letters, so a few words need to be known in which
 * they are two sounds. Names, abbreviations, variables, tags and addresses stay as they are.
 */
import { parse, stringify } from 'yaml';

const letters = new Map(
  'aа bб vв gг dд đђ eе žж zз iи jј kк lл mм nн oо pп rр sс tт ćћ uу fф hх cц čч šш'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
letters.set('ś', 'с\u0301').set('ź', 'з\u0301');
const digraphs = new Map([
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
]);

/** Beginnings of words in which the two letters are two sounds: at the seam of a prefix, and in foreign words. */
const apart = [
  ...['injek', 'injun', 'konjunk', 'konjug', 'vanjez', 'vanjadr', 'tanjug'],
  ...['nadživ', 'nadžnj', 'nadžup', 'odživ', 'odžal', 'odžder', 'podžanr', 'podžup', 'predživot'],
] as const;

const kept =
  /\{\{[^}]*\}\}|\{\w+\}|<[^>]+>|\]\([^)]*\)|https?:\S+|[\w.-]+@[\w.-]+|\b[\w-]+\.(?:org|com|net|eu|me|rs)\b|\b(?:Kindlight|Glim|WhatsApp|Telegram|Take It Down|StopNCII|Report Remove)\b/;

/** A sentence, or a whole file (JSON, or prose with front matter) of which only the words change. */
export function montenegrinCyrillic(text: string): string {
  if (/^\s*(?:\{\s*"|\[\s*[{"])/.test(text)) {
    const made = JSON.stringify(mapped(JSON.parse(text)), undefined, text.includes('\n  ') ? 2 : undefined);
    return text.endsWith('\n') ? `${made}\n` : made;
  }
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (match)
    return `---\n${stringify(mapped(parse(match[1] ?? '')), { lineWidth: 0 })}---\n${sentence(text.slice(match[0].length))}`;
  return sentence(text);
}

/** Review states and digests are not words. */
function mapped(value: unknown, key = ''): unknown {
  if (key === 'review' || key === 'source') return value;
  if (typeof value === 'string') return sentence(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, name)]));
}

function sentence(text: string): string {
  return text
    .split(new RegExp(`(${kept.source})`))
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/\p{L}+/gu, word)))
    .join('');
}

function word(latin: string): string {
  // Abbreviations, and foreign names with letters the language does not have.
  if (/^[A-Z]{2,5}$/.test(latin) || /[qwxy]/i.test(latin)) return latin;
  const small = latin.toLowerCase();
  const seam = apart.find((beginning) => small.startsWith(beginning));
  const at = seam ? seam.search(/nj|lj|dž/) : -1;
  let cyrillic = '';
  for (let index = 0; index < latin.length; index += 1) {
    const pair = index === at ? undefined : digraphs.get(small.slice(index, index + 2));
    const letter = pair ?? letters.get(small.charAt(index)) ?? latin.charAt(index);
    cyrillic += latin.charAt(index) === small.charAt(index) ? letter : letter.toUpperCase();
    if (pair) index += 1;
  }
  return cyrillic;
}
