/** The term base: where English speaks of a term, a translation uses the word that its glossary gives. A hint: grammar bends words. */
import { bare, type Check, type TranslationFinding } from './check.ts';

/** Letters without accents, so that bent forms still look alike. */
const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wordsIn = (text: string): string[] => fold(bare(text)).match(/[\p{L}\p{N}]+/gu) ?? [];

export const termsAreUsed: Check = ({ content, words, units, language }) => {
  const english = content.words.get('en')?.glossary?.value.terms ?? {};
  const own = words.glossary?.value.terms ?? {};
  const spaced = !['Jpan', 'Thai', 'Khmr'].includes(language.script);
  return units.flatMap((unit): TranslationFinding[] =>
    unit.kind === 'glossary'
      ? []
      : [...unit.source.matchAll(/<Term id="([^"]+)">/g)].flatMap(([, id = '']): TranslationFinding[] => {
          const row = own[id];
          if (!row || !english[id]) return [];
          // "Mutprobe (Challenge)" offers two words.
          const forms = [...row.term.split(/[()]/), ...(row.also ?? [])].map((form) => form.trim()).filter(Boolean);
          if (forms.some((form) => (spaced ? usesWords(unit.target, form) : unit.target.includes(form)))) return [];
          return [
            {
              check: 'terms-are-used',
              level: 'hint',
              name: unit.name,
              place: unit.place,
              message: `English explains "${english[id].term}" here; the glossary calls it "${row.term}".`,
              fix: 'use that word, or add the form used here to "also" of the term in glossary.json.',
            },
          ];
        }),
  );
};

/** Whether every word of a term stands in the text, its ending aside. */
function usesWords(text: string, term: string): boolean {
  const found = wordsIn(text);
  return wordsIn(term).every((word) => {
    const stem = word.slice(0, Math.max(3, word.length - 3));
    return found.some((candidate) => candidate.startsWith(stem));
  });
}
