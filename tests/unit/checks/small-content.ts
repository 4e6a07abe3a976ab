/** Content with one small English lesson, one plan and one guide; a test changes what it is about. */
import type { Content, LanguageWords } from '../../../src/model/content.ts';
import type { Rule } from '../../../src/checks/rule.ts';

export interface Small {
  readonly tag?: string;
  readonly lesson?: Record<string, unknown>;
  readonly prose?: Record<string, unknown>;
  readonly body?: string;
  readonly practice?: Record<string, unknown>;
  readonly quiz?: Record<string, unknown>;
  readonly guide?: string;
  readonly plan?: string;
  readonly ui?: Record<string, string>;
  /** Body of the page "This happened to me" for 8-10. */
  readonly happened?: string;
  readonly firstSteps?: Record<string, unknown>;
}

export const keyMessages = Array.from({ length: 12 }, () => 'You can tell a kind adult.').join(' ');

const entry = <T>(
  path: string,
  stem: string,
  value: T,
  body = '',
): [string, { path: string; stem: string; value: T; body: string; bodyLine: number }] => [
  stem,
  { path, stem, value, body, bodyLine: 10 },
];

export function smallContent(small: Small = {}): Content {
  const tag = small.tag ?? 'en';
  const lesson = {
    id: 'a1',
    band: 'a',
    intensity: 'L1',
    cast: ['Emma'],
    terms: [],
    practice: [],
    quiz: [],
    ...small.lesson,
  };
  const prose = {
    title: 'My hand',
    summary: 'Find five.',
    promise: 'You will know five.',
    canDo: ['name five'],
    faultLine: 'It is not your fault.',
    sayIt: ['Please help.'],
    helpStep: 'Tell one.',
    tryIt: ['Draw a hand.'],
    family: ['Who is it?'],
    ...small.prose,
  };
  const body =
    small.body ?? `<Story>\n\nEmma plays.\n\n</Story>\n\n<KeyMessages>\n\n${keyMessages}\n\n</KeyMessages>\n`;
  const language = {
    tag,
    folder: tag,
    ui: new Map(small.ui ? [entry(`content/text/${tag}/ui/quiz.json`, 'quiz', small.ui)] : []),
    lessons: new Map([entry(`content/text/${tag}/lessons/a1-hand.mdx`, 'a1-hand', prose, body)]),
    words: new Map([
      entry(`content/text/${tag}/lessons/a1-hand.words.json`, 'a1-hand', {
        practice: small.practice ?? {},
        quiz: small.quiz ?? {},
      }),
    ]),
    plans: new Map(
      small.plan === undefined
        ? []
        : [
            entry(
              `content/text/${tag}/plans/a1-hand.mdx`,
              'a1-hand',
              { summary: 'Name five.', materials: ['paper'] },
              small.plan,
            ),
          ],
    ),
    guides: new Map(
      small.guide === undefined
        ? []
        : [
            entry(
              `content/text/${tag}/guides/p1-start.mdx`,
              'p1-start',
              { title: 'Start', summary: 'Ten minutes.' },
              small.guide,
            ),
          ],
    ),
    easy: new Map(),
    pages: new Map(
      small.happened === undefined
        ? []
        : [
            entry(
              `content/text/${tag}/pages/happened-b.mdx`,
              'happened-b',
              { title: 'Now', summary: 'Three steps.' },
              small.happened,
            ),
          ],
    ),
    firstSteps: new Map(
      small.firstSteps === undefined
        ? []
        : [entry(`content/text/${tag}/first-steps/a0.words.json`, 'a0', small.firstSteps)],
    ),
    glossary: undefined,
    evidence: undefined,
  } as unknown as LanguageWords;
  return {
    lessons: new Map([entry('content/lessons/a1-hand.json', 'a1-hand', lesson)]),
    firstSteps: new Map([entry('content/first-steps/a0.json', 'a0', { band: 'a' })]),
    glossary: {},
    guides: new Map([entry('content/guides/p1-start.json', 'p1-start', { audience: 'parents' })]),
    words: new Map([[tag, language]]),
  } as unknown as Content;
}

/** What a rule says of it, as one line each: "place: message". */
export function saysOf(rule: Rule, small: Small = {}): string[] {
  return rule.check(smallContent(small)).map(({ place, message }) => `${place ?? ''}: ${message}`);
}
