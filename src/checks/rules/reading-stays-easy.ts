import type { Content } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';
import { measuredParts, type MeasuredPart } from '../text/measured-text.ts';
import { readability } from '../text/readability.ts';
import { sentencesOf, wordsOf } from '../text/sentences.ts';

export const readingStaysEasy: Rule = {
  name: 'reading-stays-easy',
  sentence:
    'No English sentence is longer than its readers can hold, long words are few, and key messages and guides have the length of curriculum 5.1.',
  severity: 'warning',
  check: (content: Content) =>
    measuredParts(content).flatMap((part) => [
      ...sentenceFindings(part),
      ...wholeFindings(part),
      ...lengthFindings(part),
    ]),
};

function sentenceFindings({ text, ceilings, passages }: MeasuredPart): Finding[] {
  return passages.flatMap((passage) =>
    sentencesOf(passage.text)
      .filter((sentence) => wordsOf(sentence).length > ceilings.longest)
      .map((sentence) => ({
        file: text.file,
        place: passage.place,
        message: `Expected at most ${ceilings.longest} words in a sentence for ${ceilings.name}. Found ${wordsOf(sentence).length}: "${sentence}"`,
        fix: 'cut it in two.',
      })),
  );
}

function wholeFindings({ text, part, ceilings, passages }: MeasuredPart): Finding[] {
  const { lix, longWords } = readability(passages.map((passage) => passage.text));
  const found: Finding[] = [];
  if (lix > ceilings.lix)
    found.push({
      file: text.file,
      place: part,
      message: `Expected LIX ${ceilings.lix} or less for ${ceilings.name}. Found ${lix.toFixed(1)}.`,
      fix: 'use shorter words and sentences.',
    });
  // Five sentences to say are too few for a share: one word of the topic would decide.
  if (part !== 'help words' && ceilings.longWords !== undefined && longWords > ceilings.longWords) {
    found.push({
      file: text.file,
      place: part,
      message: `Expected at most ${ceilings.longWords}% words over six letters for ${ceilings.name}. Found ${longWords.toFixed(1)}%.`,
      fix: 'use shorter words.',
    });
  }
  return found;
}

function lengthFindings({ text, part, ceilings, passages }: MeasuredPart): Finding[] {
  if (part !== 'body' || (text.kind !== 'lesson' && text.kind !== 'guide')) return [];
  const lesson = text.kind === 'lesson';
  const measured = lesson
    ? passages.filter(({ role }) => role === 'key-messages')
    : passages.filter(({ role }) => role === 'body');
  const { words } = readability(measured.map((passage) => passage.text));
  const [least, most] = ceilings.length;
  if (words >= least && words <= most) return [];
  const what = lesson ? 'key messages' : 'guide';
  return [
    {
      file: text.file,
      place: what,
      message: `Expected ${least} to ${most} words for ${ceilings.name}. Found ${words}.`,
      fix:
        words > most
          ? 'keep what the reader needs first; move the rest, or leave it out.'
          : 'say what is missing, no more.',
    },
  ];
}
