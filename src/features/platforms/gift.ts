/** A question bank as GIFT, the plain text that most question banks can read. */
import type { Bank, BankQuestion } from './question-bank.ts';
import { categoryOf } from './moodle-xml.ts';

/** The file for `banks`. Texts are marked as plain, so that nothing in them is taken for HTML. */
export function gift(banks: readonly Bank[]): string {
  return banks
    .filter(({ questions }) => questions.length > 0)
    .map((bank) => [`$CATEGORY: ${categoryOf(bank)}`, ...bank.questions.map(question)].join('\n\n'))
    .join('\n\n')
    .concat('\n');
}

function question({ id, name, question: text, options }: BankQuestion): string {
  const lines = options.map(({ label, feedback, right }) => `  ${right ? '=' : '~'}${plain(label)}#${plain(feedback)}`);
  return [`// [id:${id}]`, `::${plain(name)}::[plain]${plain(text)} {`, ...lines, '}'].join('\n');
}

/** One line with the characters escaped that GIFT gives a meaning. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\~=#{}:]/g, '\\$&');
}
