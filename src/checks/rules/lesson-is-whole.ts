import type { Content } from '../../model/content.ts';
import type { Lesson, QuizItem } from '../../model/lesson.schema.ts';
import type { LessonWords, QuizItemWords } from '../../model/lesson-words.schema.ts';
import type { PracticeType } from '../../model/practice.schema.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsOf } from '../text/sentences.ts';

/** The other cards and the plan are held by the schema and by words-have-facts; this rule holds what only a reader would miss. */
export const lessonIsWhole: Rule = {
  name: 'lesson-is-whole',
  sentence:
    'Every lesson rehearses on the screen and away from it, has star items on help and on blame, and its right answers are not given away by their length.',
  severity: 'error',
  check: (content: Content) => {
    const english = content.words.get('en');
    return [...content.lessons.values()].flatMap(({ path, stem, value }): Finding[] => {
      const own = english?.words.get(stem);
      const prose = english?.lessons.get(stem);
      return [
        ...rehearsalFindings(value).map((finding) => ({ ...finding, file: path })),
        ...(prose && !prose.value.tryIt ? [{ ...noCard, file: prose.path }] : []),
        ...(own ? quizFindings(value, own.value).map((finding) => ({ ...finding, file: own.path })) : []),
      ];
    });
  },
};

type Local = Omit<Finding, 'file'>;

/** Practice on the screen does not reach the kitchen table by itself. */
const noCard: Local = {
  place: 'tryIt',
  message: 'Expected one to three small things to try away from the screen. Found none.',
  fix: 'add "tryIt" to the front matter: what to do, with whom, in a few minutes.',
};

const rehearsals: readonly PracticeType[] = ['reply', 'branch', 'chat', 'words', 'plan', 'order', 'slide', 'signs'];

function rehearsalFindings(lesson: Lesson): Local[] {
  const types = lesson.practice.map(({ type }) => type);
  if (types.some((type) => rehearsals.includes(type))) return [];
  return [
    {
      place: 'practice',
      message: `Expected a rehearsal: one of ${rehearsals.join(', ')}. Found only ${types.join(', ')}.`,
      fix: 'add a practice in which the child tries out what to say or do.',
    },
  ];
}

function quizFindings(lesson: Lesson, { quiz }: LessonWords): Local[] {
  const main = lesson.quiz.filter((item) => !item.parallelOf && quiz[item.id]);
  return [...starFindings(lesson, main, quiz), ...lengthFindings(main, quiz)];
}

/** Words that show what a star item is about; enough to notice a lesson that forgot one of the two. */
const about = {
  help: /\b(?:tell|telling|told|help\w*|talk\w*|ask\w*|trust\w*|adults?|grown-ups?|report\w*)\b/i,
  blame: /\b(?:faults?|blame\w*|responsib\w+|did nothing wrong)\b/i,
};

function starFindings(lesson: Lesson, main: readonly QuizItem[], quiz: LessonWords['quiz']): Local[] {
  const stars = main.filter((item) => item.star).map((item) => itemText(item, quiz[item.id]));
  const has = (topic: keyof typeof about): boolean => stars.some((text) => about[topic].test(text));
  if (stars.length === 0) return [];
  if (lesson.intensity === 'L0') {
    return has('help') || has('blame')
      ? []
      : [
          {
            place: 'quiz',
            message: 'No star item is about getting help or about blame.',
            fix: 'ask one of them about telling someone, or about whose fault it is.',
          },
        ];
  }
  return (['help', 'blame'] as const)
    .filter((topic) => !has(topic))
    .map((topic) => ({
      place: 'quiz',
      message: `No star item is about ${topic === 'help' ? 'getting help' : 'blame'}; at ${lesson.intensity} there is one on help and one on blame.`,
      fix: topic === 'help' ? 'ask one of them about telling someone.' : 'ask one of them about whose fault it is.',
    }));
}

/** What the item teaches: its question, the right label, and what every choice is answered with. */
function itemText(item: QuizItem, words: QuizItemWords | undefined): string {
  const feedback = Object.values(words?.options ?? {}).map((option) => option.feedback);
  return [words?.question, words?.options[item.answer]?.label, ...feedback].join(' ');
}

function lengthFindings(main: readonly QuizItem[], quiz: LessonWords['quiz']): Local[] {
  const longest = main.filter((item) => {
    const lengths = item.options.map((id) => ({ id, words: wordsOf(quiz[item.id]?.options[id]?.label ?? '').length }));
    const right = lengths.find(({ id }) => id === item.answer)?.words ?? 0;
    return lengths.every(({ id, words }) => id === item.answer || words < right);
  });
  if (longest.length <= 4) return [];
  return [
    {
      place: 'quiz',
      message: `The right option is the longest in ${longest.length} of ${main.length} main items (${longest.map(({ id }) => id).join(', ')}): it can be found without reading.`,
      fix: 'shorten right options or lengthen others, so that it holds for four at most.',
    },
  ];
}
