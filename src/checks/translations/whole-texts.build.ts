/** Checks that need a whole text: its language, and its length beside English. */
import { bare, type Check, type Subject, type TranslationFinding, type Translated } from './check.ts';
import type { Vote } from './identify-language.build.ts';

/** Fewer characters say too little about their language. */
const enough = (tag: string): number => (['ja', 'ko', 'th', 'km'].includes(tag) ? 80 : 200);

/** Each file is in the language of its folder, as two of three tools hear it. */
export function inItsLanguage(judge: (text: string, tag: string) => Vote): Check {
  return (subject) =>
    filesOf(subject).flatMap(([name, units]): TranslationFinding[] => {
      const text = units.map(({ target }) => bare(target)).join(' ');
      if (text.length < enough(subject.words.tag)) return [];
      const { agrees, said } = judge(text, subject.words.tag);
      if (agrees) return [];
      const message = `Expected ${subject.language.name}. Three tools heard: ${said.join(', ')}.`;
      return [{ check: 'in-its-language', level: 'error', name, message, fix: 'put the text of this language here.' }];
    });
}

/** A string is neither cut short nor doubled: half to twice of what is usual beside English. */
export function usualLength(ratio: (tag: string) => number): Check {
  return ({ units, words }) => {
    const usual = ratio(words.tag);
    return units.flatMap(({ name, place, source, target }): TranslationFinding[] => {
      const [from, to] = [bare(source).length, bare(target).length];
      if (from < 50) return [];
      const found = to / from / usual;
      if (found > 0.45 && found < 2.2) return [];
      return [
        {
          check: 'usual-length',
          level: 'error',
          name,
          place,
          message: `${from} characters of English became ${to}; about ${Math.round(from * usual)} are usual.`,
          fix: 'translate all of it, and nothing more.',
        },
      ];
    });
  };
}

function filesOf({ units }: Subject): [string, Translated[]][] {
  const files = new Map<string, Translated[]>();
  for (const unit of units) files.set(unit.name, [...(files.get(unit.name) ?? []), unit]);
  return [...files];
}
