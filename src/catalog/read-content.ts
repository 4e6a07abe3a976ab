/** The only reader of content/. Pages, checks, scripts and tests all take their objects from here. */
import { z } from 'zod';
import { relative } from 'node:path';
import type { Content, LanguageWords, Sourced } from '../model/content.ts';
import { contactsLogSchema } from '../model/contacts-log.schema.ts';
import { countrySchema } from '../model/country.schema.ts';
import { coverageSchema } from '../model/coverage.schema.ts';
import { easyWordsSchema } from '../model/easy-words.schema.ts';
import { editionSchema, languageSchema } from '../model/edition.schema.ts';
import type { Edition, Language } from '../model/edition.schema.ts';
import { evidenceSchema, evidenceWordsSchema } from '../model/evidence.schema.ts';
import { firstStepsSchema, firstStepsWordsSchema } from '../model/first-steps.schema.ts';
import {
  glossarySchema,
  glossaryWordsSchema,
  guideProseSchema,
  guideSchema,
  pageProseSchema,
  pagesSchema,
  sourcesSchema,
} from '../model/guide.schema.ts';
import { lessonSchema } from '../model/lesson.schema.ts';
import { lessonProseSchema, lessonWordsSchema, planProseSchema } from '../model/lesson-words.schema.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import { titlesSchema } from '../model/titles.schema.ts';
import { searchTopicsSchema, searchTroubleSchema } from '../model/trouble.schema.ts';
import { avoidWordsSchema } from '../model/avoid.schema.ts';
import { uiNotesSchema, uiReviewSchema, uiSourceSchema, uiStringsSchema } from '../model/ui.schema.ts';
import { SourceReader } from './source-reader.ts';

export interface ReadResult {
  readonly content: Content;
  readonly problems: readonly Problem[];
}

/** Reads all of `root`; broken files are left out and named in `problems`. */
export function readContent(root: string): ReadResult {
  const label = relative(process.cwd(), root) || root;
  const reader = new SourceReader(root, label);
  const languages = new Map(
    (reader.json('languages.json', z.array(languageSchema))?.value ?? []).map((language) => [language.tag, language]),
  );
  const editions = reader.json('editions.json', z.array(editionSchema))?.value ?? [];
  const countries = new Map(
    [...reader.jsonFolder('countries', countrySchema).values()].map((entry) => [entry.value.code, entry]),
  );
  const content: Content = {
    languages,
    editions,
    countries,
    contactsLog: reader.exists('contacts-log.json') ? reader.json('contacts-log.json', contactsLogSchema) : undefined,
    lessons: reader.jsonFolder('lessons', lessonSchema),
    guides: reader.jsonFolder('guides', guideSchema),
    firstSteps: reader.jsonFolder('first-steps', firstStepsSchema),
    coverage: reader.exists('coverage.json') ? reader.json('coverage.json', coverageSchema) : undefined,
    pages: reader.json('pages.json', pagesSchema)?.value ?? {},
    sources: reader.json('sources.json', sourcesSchema)?.value ?? {},
    glossary: reader.json('glossary.json', glossarySchema)?.value ?? {},
    searchTopics: reader.exists('search-topics.json')
      ? (reader.json('search-topics.json', searchTopicsSchema)?.value ?? {})
      : {},
    evidence: reader.json('evidence.json', evidenceSchema)?.value ?? {},
    uiNotes: reader.jsonFolder('ui', uiNotesSchema),
    words: readWords(reader, languages, editions),
  };
  return { content, problems: reader.problems };
}

/** The same, but any problem stops. */
export function readContentOrThrow(root: string): Content {
  const { content, problems } = readContent(root);
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

function readWords(
  reader: SourceReader,
  languages: ReadonlyMap<string, Language>,
  editions: readonly Edition[],
): ReadonlyMap<string, LanguageWords> {
  const tagOfFolder = new Map<string, string>(editions.map((edition) => [edition.tag, edition.tag]));
  for (const language of languages.values()) tagOfFolder.set(language.folder ?? language.tag, language.tag);
  const words = new Map<string, LanguageWords>();
  for (const folder of reader.list('text')) {
    const tag = tagOfFolder.get(folder);
    if (!tag) {
      reader.problems.push({
        file: `content/text/${folder}`,
        message: `No language or edition has words in a folder named "${folder}".`,
        fix: 'name the folder as in content/languages.json ("folder" or "tag") or as the tag of an edition.',
        rule: 'words-folder-known',
      });
      continue;
    }
    words.set(tag, readLanguage(reader, tag, folder));
  }
  return words;
}

function readLanguage(reader: SourceReader, tag: string, folder: string): LanguageWords {
  const base = `text/${folder}`;
  const optional = <T>(name: string, schema: z.ZodType<T>): Sourced<T> | undefined =>
    reader.exists(`${base}/${name}`) ? reader.json(`${base}/${name}`, schema) : undefined;
  return {
    tag,
    folder,
    ui: reader.jsonFolder(`${base}/ui`, uiStringsSchema),
    uiReview: optional('ui-review.json', uiReviewSchema),
    uiSource: optional('ui-source.json', uiSourceSchema),
    avoid: optional('avoid.json', avoidWordsSchema),
    style: reader.text(`${base}/STYLE.md`),
    lessons: reader.proseFolder(`${base}/lessons`, lessonProseSchema),
    words: reader.jsonFolder(`${base}/lessons`, lessonWordsSchema, '.words.json'),
    plans: reader.proseFolder(`${base}/plans`, planProseSchema),
    easy: reader.jsonFolder(`${base}/easy`, easyWordsSchema),
    guides: reader.proseFolder(`${base}/guides`, guideProseSchema),
    pages: reader.proseFolder(`${base}/pages`, pageProseSchema),
    firstSteps: reader.jsonFolder(`${base}/first-steps`, firstStepsWordsSchema, '.words.json'),
    glossary: optional('glossary.json', glossaryWordsSchema),
    evidence: optional('evidence.json', evidenceWordsSchema),
    titles: optional('titles.json', titlesSchema),
    trouble: optional('search-trouble.json', searchTroubleSchema),
  };
}
