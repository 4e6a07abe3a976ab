/** What a package needs to know of an edition and its lessons: taken from the catalog, small enough to stand in a page. */
import type { EditionCatalog, LessonEntry } from '../../catalog/edition-catalog.ts';
import { bandAges, type Band } from '../../model/ids.schema.ts';
import { isSensitive } from '../../model/lesson.schema.ts';
import { mayKeepAnswer, reportRules, type ReportRules } from './report-rules.ts';
import type { ShellFacts, ShellWords } from './shell.ts';

export interface LessonFacts {
  readonly id: string;
  readonly band: Band;
  /** For a platform's list, which others see: neutral where the lesson is sensitive (ruling 1). */
  readonly title: string;
  readonly rules: ReportRules;
  /** What the platform gets to know of this lesson, said to the pupil. */
  readonly notice: string;
  readonly questions?: ShellFacts['questions'];
  /** Pages of the lesson itself, by address below the edition; the first is the lesson. */
  readonly pages: readonly string[];
  /** Name of the file with its question bank; a sensitive lesson has none. */
  readonly bank?: string | undefined;
}

export interface CourseFacts {
  readonly edition: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: ShellWords;
  /** Titles of whole bands. */
  readonly bands: Readonly<Record<Band, string>>;
  /** Sentences of the site that are not true in a platform, which does keep something. */
  readonly untrue: readonly string[];
  /** Pages that every package has, and data that scripts of its pages fetch. */
  readonly pages: readonly string[];
  readonly data: readonly string[];
  readonly lessons: readonly LessonFacts[];
}

/** Facts of all lessons of the edition; `wantsAnswers` is the explicit option of the export. */
export function courseFacts(catalog: EditionCatalog, wantsAnswers = false): CourseFacts {
  const ui = catalog.ui('platforms');
  const keys = ['frame', 'alone', 'resume', 'go', 'sent', 'unsent', 'again', 'aside', 'back'] as const;
  const course = (band: Band): string => ui.t('course', { from: bandAges[band][0], to: bandAges[band][1] });
  return {
    edition: catalog.edition.slug,
    lang: ui.lang,
    dir: ui.dir,
    words: Object.fromEntries(keys.map((key) => [key, ui.t(key)])) as unknown as ShellWords,
    bands: { a: course('a'), b: course('b'), c: course('c'), d: course('d') },
    untrue: [catalog.ui('site').t('footer-private'), catalog.ui('keep').t('badge')],
    pages: ['help/', 'search/', 'reading/', ...(catalog.glossary ? ['glossary/'] : [])],
    data: [
      ...[...catalog.content.countries.keys()].sort().map((code) => `help-data/${code}.json`),
      `${catalog.edition.slug}/reading/words.json`,
    ],
    lessons: catalog.lessons.map((lesson) => lessonFacts(catalog, lesson, wantsAnswers)),
  };
}

function lessonFacts(
  catalog: EditionCatalog,
  { facts, card, easy, words }: LessonEntry,
  wantsAnswers: boolean,
): LessonFacts {
  const ui = catalog.ui('platforms');
  const id = facts.id.toUpperCase();
  const sensitive = isSensitive(facts);
  const rules = reportRules(facts, wantsAnswers);
  const happened = sensitive && catalog.page(`happened-${facts.band}`);
  const told = facts.quiz.filter((item) => mayKeepAnswer(facts, item));
  return {
    id: facts.id,
    band: facts.band,
    title: sensitive ? ui.t('item-plain', { id }) : ui.t('item', { id, title: card.value.value.title }),
    rules,
    notice: ui.t(noticeOf(rules)),
    ...(rules.answers && {
      questions: Object.fromEntries(told.map(({ id: item, options, answer }) => [item, { options, right: answer }])),
    }),
    pages: [
      `lessons/${facts.id}/`,
      ...(easy ? [`lessons/${facts.id}/easy/`] : []),
      ...(happened ? [`now/${facts.band}/`] : []),
    ],
    bank: sensitive ? undefined : `platform-data/${words.tag}/${facts.id}.json`,
  };
}

function noticeOf({ bookmark, score, answers }: ReportRules) {
  if (answers) return 'notice-answers';
  if (score) return 'notice-score';
  return bookmark ? 'notice-parts' : 'notice-done';
}
