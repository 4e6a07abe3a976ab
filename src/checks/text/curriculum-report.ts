/** The state of the curriculum on one page: what each text is like, how far it is checked, what reviewers must answer. */
import type { Content } from '../../model/content.ts';
import { bandAges, bands, type Review } from '../../model/ids.schema.ts';
import { isSensitive } from '../../model/lesson.schema.ts';
import { measuredParts, type MeasuredPart } from './measured-text.ts';
import { textsOf, type ReadText } from './passages.ts';
import { readability } from './readability.ts';
import { screenWords } from './screen-words.ts';

export interface ReportInput {
  readonly content: Content;
  /** Names of the files with readings, such as "d4-first.md". */
  readonly readings: readonly string[];
  /** Questions for human reviewers by lesson, and under "everywhere". */
  readonly questions: Readonly<Record<string, readonly string[]>>;
}

type Row = readonly (string | number)[];

/** The report as Markdown. */
export function curriculumReport(input: ReportInput): string {
  const { content } = input;
  const english = content.words.get('en');
  const texts = english ? textsOf(english) : [];
  const parts = measuredParts(content);
  const pages = parts.filter(({ text }) => text.kind === 'page' || text.kind === 'first-steps');
  return [
    '# The curriculum in figures',
    'Made by `npm run report:curriculum`; do not edit. English is measured: mean words in a sentence, Flesch-Kincaid grade and LIX of the prose, against the ceilings of curriculum 5.1 that `npm test` enforces. _On screen_ counts what a child reads beside practice and quiz, explained terms included; _to do_ the words of practice and quiz with all their answers. _Readings_ are the project’s own two offender-benefit readings, no professional reviews; "-" where a lesson needs none.',
    '## Lessons',
    ...bands.map((band) => `### Ages ${bandAges[band].join('-')}\n\n${lessonTable(input, band, texts, parts)}`),
    '## Guides',
    guideTable(content, parts),
    '## First steps, letters and pages',
    table(
      ['Text', 'Ceilings of', 'Words', 'Mean', 'FK', 'LIX'],
      pages.map((part) => [part.text.file.replace(/^.*text\/en\//, ''), part.ceilings.name, ...figures(part)]),
    ),
    '## Questions for human reviewers',
    questionList(input),
    '',
  ].join('\n\n');
}

function lessonTable(
  { content, readings }: ReportInput,
  band: string,
  texts: readonly ReadText[],
  parts: readonly MeasuredPart[],
): string {
  const english = content.words.get('en');
  const rows = [...content.lessons.values()]
    .filter(({ value }) => value.band === band)
    .sort((a, b) => a.value.order - b.value.order)
    .map(({ stem, value: lesson }): Row => {
      const text = texts.find((one) => one.kind === 'lesson' && one.stem === stem);
      const body = parts.find((part) => part.text.kind === 'lesson' && part.text.stem === stem && part.part === 'body');
      const doing = parts.find((part) => part.text.kind === 'lesson-words' && part.text.stem === stem);
      const [, ...read] = body ? figures(body) : [];
      const done = (['first', 'second'] as const).filter((which) => readings.includes(`${lesson.id}-${which}.md`));
      return [
        `${lesson.id.toUpperCase()} ${english?.lessons.get(stem)?.value.title ?? ''}`,
        lesson.intensity,
        lesson.minutes,
        text ? screenWords(content, text) : 0,
        doing ? figures(doing)[0] : 0,
        ...read,
        lesson.practice.map(({ type }) => type).join(', '),
        lesson.quiz.filter(({ star, parallelOf }) => star && !parallelOf).length,
        state(english?.lessons.get(stem)?.value.review),
        state(english?.plans.get(stem)?.value.review),
        isSensitive(lesson) ? `${done.length} of 2` : '-',
        lesson.reviewBy,
      ];
    });
  return table(
    [
      'Lesson',
      'Weight',
      'Min',
      'On screen',
      'To do',
      'Mean',
      'FK',
      'LIX',
      'Practice',
      'Stars',
      'Text',
      'Plan',
      'Readings',
      'Look again',
    ],
    rows,
  );
}

function guideTable(content: Content, parts: readonly MeasuredPart[]): string {
  const english = content.words.get('en');
  const rows = [...content.guides.values()]
    .sort((a, b) => a.value.audience.localeCompare(b.value.audience) || a.value.order - b.value.order)
    .map(({ stem, value }): Row => {
      const part = parts.find(({ text }) => text.kind === 'guide' && text.stem === stem);
      const prose = english?.guides.get(stem)?.value;
      return [
        `${value.id.toUpperCase()} ${prose?.title ?? ''}`,
        value.audience,
        ...(part ? figures(part) : []),
        state(prose?.review),
        value.reviewBy,
      ];
    });
  return table(['Guide', 'Readers', 'Words', 'Mean', 'FK', 'LIX', 'Text', 'Look again'], rows);
}

function questionList({ content, questions }: ReportInput): string {
  const ids = [...content.lessons.values()].map(({ value }) => value.id).filter((id) => questions[id]);
  const list = (items: readonly string[] = []): string => items.map((item) => `- ${item}`).join('\n');
  return [list(questions['everywhere']), ...ids.map((id) => `**${id.toUpperCase()}**\n\n${list(questions[id])}`)].join(
    '\n\n',
  );
}

/** Words, mean, grade and LIX of a part. */
function figures({ passages }: MeasuredPart): [number, string, string, string] {
  const { words, mean, grade, lix } = readability(passages.map(({ text }) => text));
  return [words, mean.toFixed(1), (Math.round(grade * 10) / 10 || 0).toFixed(1), lix.toFixed(0)];
}

function state(review: Review | undefined): string {
  if (!review) return 'missing';
  return review.status === 'reviewed' ? `reviewed by ${review.by ?? ''}` : review.status.replace('-', ' ');
}

function table(head: readonly string[], rows: readonly Row[]): string {
  const isNumber = (column: number): boolean => rows.every((row) => /^-?[\d.]+$/.test(String(row[column])));
  const rule = head.map((_, column) => (isNumber(column) ? '--:' : '---'));
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
