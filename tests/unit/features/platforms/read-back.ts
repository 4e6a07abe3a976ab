/**
 * Readers of the formats, none of them ours: a GIFT grammar, an XML parser. Each gives back what a platform would find,
 * in one form that tests can compare.
 */
import { XMLParser } from 'fast-xml-parser';
import { parse as parseGift } from 'gift-pegjs';
import type { Bank } from '../../../../src/features/platforms/question-bank.ts';

export interface ReadQuestion {
  readonly id: string;
  readonly question: string;
  readonly options: readonly { readonly label: string; readonly feedback: string; readonly right: boolean }[];
}

/** What must come back of `banks`. */
export function expected(banks: readonly Bank[]): ReadQuestion[] {
  return banks.flatMap(({ questions }) =>
    questions.map(({ id, question, options }) => ({
      id,
      question,
      options: options.map(({ label, feedback, right }) => ({ label, feedback, right })),
    })),
  );
}

/** The same with each run of lines as one space: GIFT has no lines inside a text. */
export function inOneLine(questions: readonly ReadQuestion[]): ReadQuestion[] {
  const line = (text: string): string => text.replaceAll('\n', ' ');
  return questions.map(({ id, question, options }) => ({
    id,
    question: line(question),
    options: options.map(({ label, feedback, right }) => ({ label: line(label), feedback: line(feedback), right })),
  }));
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name) => ['question', 'answer', 'qti-simple-choice', 'qti-modal-feedback'].includes(name),
});

/* eslint-disable @typescript-eslint/no-explicit-any -- a parsed document has the shape of the document */
export function readMoodle(file: string): ReadQuestion[] {
  return parser
    .parse(file)
    .quiz.question.filter((question: any) => question['@type'] === 'multichoice')
    .map((question: any) => ({
      id: textOf(question.idnumber),
      question: plainOf(textOf(question.questiontext.text)),
      options: question.answer.map((answer: any) => ({
        label: plainOf(textOf(answer.text)),
        feedback: plainOf(textOf(answer.feedback.text)),
        right: answer['@fraction'] === '100',
      })),
    }));
}

export function readQti(item: string): ReadQuestion {
  const root = parser.parse(item)['qti-assessment-item'];
  const choice = root['qti-item-body']['qti-choice-interaction'];
  const feedback = new Map(
    root['qti-modal-feedback'].map((modal: any) => [modal['@identifier'], textOf(modal['qti-content-body'].p)]),
  );
  const right = textOf(root['qti-response-declaration']['qti-correct-response']['qti-value']);
  return {
    id: root['@identifier'],
    question: textOf(choice['qti-prompt']),
    options: choice['qti-simple-choice'].map((option: any) => ({
      label: textOf(option),
      feedback: feedback.get(option['@identifier']),
      right: option['@identifier'] === right,
    })),
  };
}

function textOf(node: any): string {
  return typeof node === 'object' ? (node['#text'] ?? '') : String(node);
}
/* eslint-enable @typescript-eslint/no-explicit-any */

/** The words of a paragraph of HTML. */
function plainOf(html: string): string {
  const found = /^<p lang="[^"]+" dir="(?:ltr|rtl)">([^<]*)<\/p>$/.exec(html);
  if (!found) throw new Error(`Not one plain paragraph: ${html}`);
  return textOf(parser.parse(`<p>${found[1]}</p>`).p);
}

export function readGift(file: string): ReadQuestion[] {
  return parseGift(file).flatMap((question) =>
    question.type === 'MC'
      ? [
          {
            id: question.id ?? '',
            question: question.stem.text,
            options: question.choices.map(({ isCorrect, text, feedback }) => ({
              label: text.text,
              feedback: feedback?.text ?? '',
              right: isCorrect,
            })),
          },
        ]
      : [],
  );
}
