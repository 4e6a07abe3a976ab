/** Banks that tests write and read back. */
import type { Bank } from '../../../../src/features/platforms/question-bank.ts';

/** Everything that a format may trip over: its own signs, quotes, lines, letters outside the first plane, right to left. */
export const nastyBank: Bank = {
  lesson: 'b2',
  band: 'b',
  lang: 'ar',
  dir: 'rtl',
  questions: [
    {
      id: 'b2-q1',
      name: 'B2 · q1',
      question: 'Is 3 < 4 & {5} = "5"? ~ # : \\ ]]> <b>bold</b> %50%\nsecond line 🏮',
      options: [
        { id: 'yes', label: 'Yes: =5 ~no #not', feedback: 'It fits {here}. \\n stays.', right: true },
        { id: 'no', label: '<script>alert(1)</script>', feedback: '%100%It can look like that: 1 = 1.', right: false },
        { id: 'khmer', label: 'ភាសាខ្មែរ', feedback: '«Good» to say so.', right: false },
      ],
    },
  ],
};
