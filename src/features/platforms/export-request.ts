/** What an export is to make, read from what somebody typed; whatever does not fit is told with its remedy. */
import type { EditionCatalog, LessonEntry } from '../../catalog/edition-catalog.ts';
import type { Edition } from '../../model/edition.schema.ts';
import { bands, type Band } from '../../model/ids.schema.ts';
import { isSensitive } from '../../model/lesson.schema.ts';
import { formatProblem } from '../../model/problem.ts';
import { exportEndings, exportFormats, type ExportFormat } from './export-endings.ts';

export interface ExportOptions {
  readonly format?: string | undefined;
  readonly edition?: string | undefined;
  readonly lessons?: string | undefined;
  readonly out?: string | undefined;
  readonly answers?: boolean | undefined;
}

/** One file to make: a lesson, or a band as one course. */
export interface ExportJob {
  /** Name inside the file and of the file itself, such as "kindlight-de-at-b6". */
  readonly id: string;
  readonly file: string;
  readonly band?: Band | undefined;
  readonly lessons: readonly LessonEntry[];
}

export interface ExportPlan {
  readonly jobs: readonly ExportJob[];
  /** Lessons that were asked for and have no file in this format, with the reason in words. */
  readonly skipped: readonly string[];
}

/** Something that was asked for cannot be done; the message is for people. */
export class ExportError extends Error {
  constructor(place: string, message: string, fix: string) {
    super(formatProblem({ file: place, message, fix, rule: 'export' }));
    this.name = 'ExportError';
  }
}

/** The format, where it is one of ours. */
export function formatOf({ format }: ExportOptions): ExportFormat {
  const found = exportFormats.find((one) => one === format);
  if (found) return found;
  throw new ExportError(
    '--format',
    `Expected one of ${exportFormats.join(', ')}. Found ${format ? `"${format}"` : 'none'}.`,
    'name one of them, such as --format scorm12.',
  );
}

/** The edition of that slug. */
export function editionOf({ edition: slug }: ExportOptions, editions: readonly Edition[]): Edition {
  const found = editions.find((edition) => edition.slug === slug?.toLowerCase());
  if (found) return found;
  const country = slug?.slice(-2) ?? '';
  const near = editions.filter((edition) => edition.slug.endsWith(`-${country}`)).map((edition) => edition.slug);
  throw new ExportError(
    '--edition',
    `Expected the slug of an edition. Found ${slug ? `"${slug}"` : 'none'}.`,
    `use a slug from content/editions.json, such as ${near.length > 0 ? near.join(', ') : 'de-at'}.`,
  );
}

/** The files to make, in the order of the lessons. */
export function planExport(
  catalog: EditionCatalog,
  format: ExportFormat,
  { lessons, answers }: ExportOptions,
): ExportPlan {
  const isBank = format !== 'scorm12' && format !== 'scorm2004';
  if (isBank && answers)
    throw new ExportError(
      '--answers',
      `Expected it with scorm12 or scorm2004 only. Found it with ${format}: a platform keeps the answers to its own questions anyway.`,
      'leave --answers out.',
    );
  const names = [
    ...new Set(
      (lessons ?? '')
        .toLowerCase()
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
  if (names.length === 0)
    throw new ExportError(
      '--lessons',
      'Expected "all", codes of lessons, or a band. Found none.',
      'write --lessons all, --lessons b6,c4 or --lessons band-b.',
    );
  const all = names.flatMap((name) => groupsOf(catalog, name));
  const isIn = (lesson: LessonEntry): boolean => !isBank || !isSensitive(lesson.facts);
  const jobs = all.flatMap(({ name, band, entries }): ExportJob[] => {
    const id = `kindlight-${catalog.edition.slug}-${name}`;
    const kept = entries.filter(isIn);
    return kept.length > 0 ? [{ id, band, lessons: kept, file: `${id}-${exportEndings[format]}` }] : [];
  });
  const out = [...new Set(all.flatMap(({ entries }) => entries.filter((lesson) => !isIn(lesson))))];
  const skipped = out.map(
    ({ facts }) => `${facts.id}: sensitive lessons have no question bank, because a platform would keep the answers.`,
  );
  if (jobs.length === 0)
    throw new ExportError(
      '--lessons',
      `Expected at least one lesson that may have a question bank. Found only sensitive ones: ${out.map(({ facts }) => facts.id).join(', ')}.`,
      'export these as scorm12 or scorm2004, which report that they were finished and nothing else.',
    );
  return { jobs, skipped };
}

interface Group {
  readonly name: string;
  readonly band?: Band | undefined;
  readonly entries: readonly LessonEntry[];
}

function groupsOf({ lessons, edition, content }: EditionCatalog, name: string): Group[] {
  if (name === 'all') return lessons.map((lesson) => ({ name: lesson.facts.id, entries: [lesson] }));
  const band = bands.find((one) => name === `band-${one}`);
  const entries = lessons.filter(({ facts }) => (band ? facts.band === band : facts.id === name));
  if (entries.length > 0) return [{ name, band, entries }];
  const isKnown = band !== undefined || [...content.lessons.values()].some(({ value }) => value.id === name);
  throw new ExportError(
    '--lessons',
    isKnown
      ? `Expected lessons that the edition ${edition.slug} has. It does not have "${name}".`
      : `Expected "all", codes of lessons, or a band. Found "${name}".`,
    `${edition.slug} has ${lessons.map(({ facts }) => facts.id).join(', ')}${isKnown ? '' : ', and the bands band-a to band-d'}.`,
  );
}
