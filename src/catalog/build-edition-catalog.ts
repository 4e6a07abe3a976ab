/** Makes the catalog of one edition out of all content. */
import { intlInCountry } from '../i18n/dates.ts';
import type { Resolved } from '../i18n/resolved.ts';
import { createNamespace, type UiNamespace } from '../i18n/translator.ts';
import type { UiName } from '../i18n/ui-keys.ts';
import type { Content, LanguageWords } from '../model/content.ts';
import type { Edition } from '../model/edition.schema.ts';
import { bands } from '../model/ids.schema.ts';
import { ContentError } from '../model/problem.ts';
import { guideCard, lessonCard } from './cards.ts';
import type {
  EditionCatalog,
  EvidenceNote,
  FirstStepsEntry,
  GuideEntry,
  LessonEntry,
  Term,
} from './edition-catalog.ts';
import { lookUp, lookUpUi } from './words-lookup.ts';

/** The catalog of `edition`. Throws a ContentError where the edition's country, language or frame is missing. */
export function buildEditionCatalog(content: Content, edition: Edition): EditionCatalog {
  const language = content.languages.get(edition.language);
  const country = content.countries.get(edition.country)?.value;
  if (!language || !country)
    throw missing(edition, language ? `country ${edition.country}` : `language ${edition.language}`);
  const ui = namespaces(content, edition);
  const frame = ui('site');
  const frameTag = lookUpUi(content, edition, 'site')?.tag ?? 'en';
  const lessons = lessonsOf(content, edition);
  const frameIntl = frame.isFallback ? (content.languages.get(frameTag)?.intl ?? 'en') : language.intl;
  const intl = intlInCountry(frameIntl, edition.country);
  return {
    content,
    edition,
    country,
    language,
    countryName: countryName(edition.country, intl),
    intl,
    lang: frame.lang,
    dir: frame.dir,
    ui,
    lessons,
    guides: guidesOf(content, edition),
    firstSteps: firstStepsOf(content, edition, lessons),
    page: (name) => lookUp(content, edition, (words) => words.pages.get(name)),
    glossary: termsOf(content, edition, childrensTerms(content)),
    terms: (ids) => termsOf(content, edition, ids),
    evidence: (ids) => evidenceOf(content, edition, ids),
  };
}

/** Without a word in ui-review.json, interface strings are drafts. */
function isUiReviewed(content: Content, tag: string, name: UiName): boolean {
  return content.words.get(tag)?.uiReview?.value[name]?.status === 'reviewed';
}

/** Name of a country in a language, from CLDR as Node carries it (never in the browser, which lacks languages). */
export function countryName(code: string, intlTag: string): string {
  return new Intl.DisplayNames([intlTag, 'en'], { type: 'region' }).of(code) ?? code;
}

function namespaces(content: Content, edition: Edition): EditionCatalog['ui'] {
  const made = new Map<UiName, UiNamespace>();
  return <N extends UiName>(name: N): UiNamespace<N> => {
    let namespace = made.get(name);
    if (!namespace) {
      const found = lookUpUi(content, edition, name);
      if (!found) throw missing(edition, `interface strings "${name}"`);
      const plural = content.languages.get(found.tag)?.intl ?? content.languages.get(edition.language)?.intl ?? 'en';
      namespace = createNamespace(
        name,
        { ...found, strings: found.value, isReviewed: isUiReviewed(content, found.tag, name) },
        plural,
      ) as UiNamespace;
      made.set(name, namespace);
    }
    return namespace as unknown as UiNamespace<N>;
  };
}

function lessonsOf(content: Content, edition: Edition): LessonEntry[] {
  const entries: LessonEntry[] = [];
  for (const [stem, { value: facts }] of content.lessons) {
    const find = <T>(pick: (words: LanguageWords) => T | undefined): Resolved<T> | undefined =>
      lookUp(content, edition, pick);
    const prose = find((words) => words.lessons.get(stem));
    const words = find((candidate) => candidate.words.get(stem));
    const card = lessonCard(content, edition, stem, facts.id);
    if (!prose || !words || !card) continue;
    const easy = facts.easy && find((candidate) => candidate.easy.get(stem));
    entries.push({ facts, card, prose, words, easy, plan: find((candidate) => candidate.plans.get(stem)) });
  }
  return entries.sort(
    (a, b) => bands.indexOf(a.facts.band) - bands.indexOf(b.facts.band) || a.facts.order - b.facts.order,
  );
}

function guidesOf(content: Content, edition: Edition): GuideEntry[] {
  const entries: GuideEntry[] = [];
  for (const [stem, { value: facts }] of content.guides) {
    const prose = lookUp(content, edition, (words) => words.guides.get(stem));
    const card = guideCard(content, edition, stem, facts.id);
    if (prose && card) entries.push({ facts, card, prose });
  }
  return entries.sort((a, b) => a.facts.order - b.facts.order);
}

/** First steps without those that would lead to a lesson this edition does not have (ruling 9 can take lessons out). */
function firstStepsOf(content: Content, edition: Edition, lessons: readonly LessonEntry[]): FirstStepsEntry[] {
  const known = new Set(lessons.map(({ facts }) => facts.id));
  const entries: FirstStepsEntry[] = [];
  for (const [stem, { value: facts }] of content.firstSteps) {
    const words = lookUp(content, edition, (candidate) => candidate.firstSteps.get(stem));
    const suggested = facts.items.flatMap(({ options }) => options.flatMap(({ lesson }) => lesson ?? []));
    if (words && [...suggested, ...facts.defaults, ...facts.always].every((id) => known.has(id)))
      entries.push({ facts, words });
  }
  return entries.sort((a, b) => bands.indexOf(a.facts.band) - bands.indexOf(b.facts.band));
}

function termsOf(content: Content, edition: Edition, ids: readonly string[]): Resolved<readonly Term[]> | undefined {
  return lookUp(content, edition, ({ glossary }) => {
    const found = ids.flatMap((id) => {
      const words = glossary?.value.terms[id];
      return words ? [{ id, term: words.term, definition: words.definition }] : [];
    });
    return found.length === ids.length ? found : undefined;
  });
}

function evidenceOf(
  content: Content,
  edition: Edition,
  ids: readonly string[],
): Resolved<readonly EvidenceNote[]> | undefined {
  return lookUp(content, edition, ({ evidence }) => {
    const found = ids.flatMap((id) => {
      const words = evidence?.value.notes[id];
      const facts = content.evidence[id];
      return words && facts ? [{ id, ...facts, ...words }] : [];
    });
    return found.length === ids.length ? found : undefined;
  });
}

function childrensTerms(content: Content): string[] {
  return Object.keys(content.glossary).filter((id) => content.glossary[id]?.band !== 'adult');
}

function missing(edition: Edition, what: string): ContentError {
  return new ContentError([
    {
      file: 'content/editions.json',
      place: edition.slug,
      message: `The edition needs ${what}. Found none.`,
      fix: `add ${what} to content/, or take the edition out.`,
      rule: 'edition-complete',
    },
  ]);
}
