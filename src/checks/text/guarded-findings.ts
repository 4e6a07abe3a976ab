/** Finds guarded words in passages. */
import { alarmsIn } from './alarm.ts';
import { blamePhrases } from './blame-phrases.ts';
import { brandNames } from './brand-names.ts';
import type { Guarded } from './guarded-words.ts';
import { harmfulTerms } from './harmful-terms.ts';
import { isForChildren, type Passage, type ReadText } from './passages.ts';
import { frighteningFigures, trickyItems, verdictWords } from './tone-words.ts';

export interface GuardedFinding {
  readonly text: ReadText;
  readonly passage: Passage;
  readonly words: string;
  readonly better: string;
}

const lists = [harmfulTerms, blamePhrases, brandNames, verdictWords, trickyItems, frighteningFigures];

/** Everything guarded that a text says, each word once in a passage; a longer phrase hides the word inside it. */
export function guardedFindings(text: ReadText): GuardedFinding[] {
  return text.passages.flatMap((passage) => {
    const found = lists.flatMap((rows) =>
      rows.filter((row) => applies(row, text, passage)).flatMap((row) => matches(row, passage.text)),
    );
    const widest = found.filter(
      (hit) =>
        !found.some(
          (other) =>
            other !== hit && other.start <= hit.start && other.end >= hit.end && other.words.length > hit.words.length,
        ),
    );
    const unique = widest.filter((hit, index) => widest.findIndex((other) => other.words === hit.words) === index);
    const alarms = alarmsIn(passage.text).map((words) => ({
      words,
      better: 'calm words: no capitals, one "!" at most',
    }));
    return [...unique, ...alarms].map(({ words, better }) => ({ text, passage, words, better }));
  });
}

function applies({ where }: Guarded, text: ReadText, { role }: Passage): boolean {
  if (where === 'lessons') return isForChildren(text);
  if (where === 'feedback') return role === 'feedback';
  if (where === 'items') return text.kind === 'lesson-words' && (role === 'question' || role === 'label');
  return true;
}

/** Apostrophes are made straight first: that keeps every place, so the words are shown as they are written. */
function matches(
  { find, better }: Guarded,
  text: string,
): { words: string; better: string; start: number; end: number }[] {
  return [...text.replaceAll('’', "'").matchAll(find)].map((match) => {
    const end = match.index + match[0].length;
    return { words: text.slice(match.index, end), better, start: match.index, end };
  });
}
