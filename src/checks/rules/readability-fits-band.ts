import type { Content } from '../../model/content.ts';
import type { Finding, Rule } from '../rule.ts';
import { measuredParts, type MeasuredPart } from '../text/measured-text.ts';
import { readability } from '../text/readability.ts';
import { wordsOf } from '../text/sentences.ts';

export const readabilityFitsBand: Rule = {
  name: 'readability-fits-band',
  sentence:
    'English lessons, plans and guides stay under the sentence length and reading grade of their readers (curriculum 5.1), and feedback is short (4.3).',
  severity: 'error',
  check: (content: Content) =>
    measuredParts(content).flatMap((part) => [...wholeFindings(part), ...feedbackFindings(part)]),
};

function wholeFindings({ text, part, ceilings, passages }: MeasuredPart): Finding[] {
  const { mean, grade } = readability(passages.map((passage) => passage.text));
  const found: Finding[] = [];
  if (mean > ceilings.mean) {
    found.push({
      file: text.file,
      place: part,
      message: `Expected at most ${ceilings.mean} words in a sentence on average for ${ceilings.name}. Found ${mean.toFixed(1)}.`,
      fix: 'one idea a sentence: cut the longest ones in two.',
    });
  }
  if (grade > ceilings.grade) {
    found.push({
      file: text.file,
      place: part,
      message: `Expected Flesch-Kincaid grade ${ceilings.grade} or less for ${ceilings.name}. Found ${grade.toFixed(1)}.`,
      fix: 'use shorter words and sentences; verbs, not nouns.',
    });
  }
  return found;
}

function feedbackFindings({ text, ceilings, passages }: MeasuredPart): Finding[] {
  const most = ceilings.feedback;
  if (text.kind !== 'lesson-words' || most === undefined) return [];
  return passages
    .filter((passage) => passage.role === 'feedback' && wordsOf(passage.text).length > most)
    .map((passage) => ({
      file: text.file,
      place: passage.place,
      message: `Expected at most ${most} words of feedback for ${ceilings.name}. Found ${wordsOf(passage.text).length}.`,
      fix: 'see the reason, explain, next step: say each in a few words.',
    }));
}
