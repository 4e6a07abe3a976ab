/** What a translation must keep exactly: variables, components, links, structure, numbers; and what it must not keep: English. */
import type { SourcedProse } from '../../model/content.ts';
import { bare, perUnit, type Check, type TranslationFinding } from './check.ts';
import { proseSkeleton } from './prose-units.ts';

/** Tokens that stand for something: {{variables}}, components with their ids, addresses. */
export function tokensOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*[\w-]+\s*\}\}|<\/?[A-Z]\w*[^>]*>|\]\([^)]*\)|\{\w+\}/g)]
    .map(([token]) => token.replaceAll(/\s+/g, ''))
    .sort();
}

export const sameTokens = perUnit('same-tokens', (unit) => {
  const [wanted, found] = [tokensOf(unit.source), tokensOf(unit.target)].map((tokens) =>
    // A plural form may leave the number out: "one message".
    unit.form ? tokens.filter((token) => token !== '{{count}}') : tokens,
  ) as [string[], string[]];
  if (wanted.join(' ') === found.join(' ')) return undefined;
  return {
    message: `Expected the same variables, terms and links as English: ${wanted.join(' ') || 'none'}. Found: ${found.join(' ') || 'none'}.`,
    fix: 'keep everything between {{ }}, < > and ]( ) as it is in English, each as often.',
  };
});

/** Numbers in any script's digits, as plain ones. */
export function numbersOf(text: string): string[] {
  const plain = bare(text).replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  // 1,200 and 1 200 are one number.
  const whole = plain.replaceAll(/(?<=\d)[,.'’\s](?=\d{3}(?!\d))/g, '');
  return [...whole.matchAll(/\d+/g)].map(([number]) => number).sort();
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** "Day and night" is 24/7 in many languages. */
const idioms = new Set(['24', '7', '365']);
const inWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const sameNumbers = perUnit('same-numbers', ({ source, target, form }) => {
  // A plural form may say "once" where another says "2 times".
  if (form) return undefined;
  const [wanted, found] = [numbersOf(source), numbersOf(target)];
  const missing = without(wanted, found);
  const said = new Set(source.toLowerCase().match(/[a-z]+/g));
  // Some languages write in figures what English says in words.
  const added = without(found, wanted).filter(
    (number) => !idioms.has(number) && !said.has(inWords[Number(number)] ?? ''),
  );
  if (missing.length + added.length === 0) return undefined;
  return {
    message: `Expected the numbers of English: ${wanted.join(', ') || 'none'}. Found: ${found.join(', ') || 'none'}.`,
    fix: 'write the same numbers in figures; a number in words stays in words.',
  };
});

/** `list` without one of each in `taken`. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return list.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export const sameStructure: Check = ({ content, words }) =>
  (['lessons', 'plans', 'guides', 'pages'] as const).flatMap((kind) =>
    [...(words[kind] as ReadonlyMap<string, SourcedProse<unknown>>)].flatMap(([stem, prose]): TranslationFinding[] => {
      const source = content.words.get('en')?.[kind].get(stem) as SourcedProse<unknown> | undefined;
      if (!source) return [];
      const [wanted, found] = [skeleton(source), skeleton(prose)];
      if (wanted === found) return [];
      const at = [...wanted].findIndex((letter, index) => letter !== found[index]);
      return [
        {
          check: 'same-structure',
          level: 'error',
          name: `${kind}/${stem}.mdx`,
          message: `The blocks differ from English. English has "…${wanted.slice(Math.max(0, at - 30), at + 30)}…" where this has "…${found.slice(Math.max(0, at - 30), at + 30)}…".`,
          fix: 'give every paragraph, list item, heading and cell of English exactly one here, in the same order.',
        },
      ];
    }),
  );

function skeleton({ body }: SourcedProse<unknown>): string {
  try {
    return proseSkeleton(body);
  } catch {
    return 'broken';
  }
}

/** Words, and a | for whatever stands between two parts of a sentence. */
const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{M}’']+|[^\p{L}\p{M}\s-]/gu) ?? [];
const isWord = (word: string): boolean => /\p{L}/u.test(word);
const isName = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Three or more English words in a row that also stand in the English of the same string; names of services may. */
export const noEnglishLeft = perUnit('no-english-left', ({ source, target }) => {
  const english = ` ${wordsOf(source).join(' ').toLowerCase()} `;
  const words = wordsOf(target);
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const run = words.slice(at, at + 3);
    if (run.every(isWord) && !run.every(isName) && english.includes(` ${run.join(' ').toLowerCase()} `))
      return { message: `"${run.join(' ')}" stands here as it stands in English.`, fix: 'translate it.' };
  }
  return undefined;
});
