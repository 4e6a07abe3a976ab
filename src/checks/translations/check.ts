/** A check of translations: looks at one language, beside its English, and says what to mend. */
import type { Content, LanguageWords } from '../../model/content.ts';
import type { Language } from '../../model/edition.schema.ts';
import type { Unit } from './units.ts';

export interface TranslationFinding {
  readonly check: string;
  /** "hint": told, does not fail. */
  readonly level: 'error' | 'hint';
  /** File below the folder of the language. */
  readonly name: string;
  readonly place?: string;
  readonly message: string;
  readonly fix: string;
}

/** A unit that is translated. */
export interface Translated extends Unit {
  readonly target: string;
}

export interface Subject {
  readonly content: Content;
  readonly words: LanguageWords;
  readonly language: Language;
  readonly units: readonly Translated[];
}

export type Check = (subject: Subject) => readonly TranslationFinding[];

/** A check that looks at one string after the other. */
export function perUnit(
  check: string,
  look: (unit: Translated, subject: Subject) => { readonly message: string; readonly fix: string } | undefined,
  level: TranslationFinding['level'] = 'error',
): Check {
  return (subject) =>
    subject.units.flatMap((unit) => {
      const found = look(unit, subject);
      return found ? [{ check, level, name: unit.name, place: unit.place, ...found }] : [];
    });
}

/** Names of services and works that stay as they are in every language. */
export const keptNames =
  /\b(?:Kindlight|Glim|WhatsApp|Telegram|Take It Down|StopNCII|Report Remove|Global Alliance|Virtual Global Taskforce)\b/g;

/** Text without markup, variables and addresses: what a reader reads. */
export function bare(text: string): string {
  return text
    .replaceAll(/\{\{[^}]*\}\}|<[^>]+>|\]\([^)]*\)|https?:\S+|[\w.-]+@[\w.-]+|\b[\w-]+\.(?:org|com|net|eu)\b/g, ' ')
    .replaceAll(/[*_`[\]\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
