/** The small words every other schema is made of: ids, tags, dates, review states. */
import { z } from 'zod';

/** Age bands in reading order: A 5-7, B 8-10, C 11-13, D 14-17. */
export const bandSchema = z.enum(['a', 'b', 'c', 'd']).describe('Age band: a 5-7, b 8-10, c 11-13, d 14-17.');
export type Band = z.infer<typeof bandSchema>;
export const bands: readonly Band[] = bandSchema.options;

/** Ages of each band in years, inclusive. */
export const bandAges: Readonly<Record<Band, readonly [number, number]>> = {
  a: [5, 7],
  b: [8, 10],
  c: [11, 13],
  d: [14, 17],
};

/** Short code of a lesson: the band's letter and a number; the only part that may appear in an address (ruling 1). */
export const lessonIdSchema = z.string().regex(/^[a-d]\d$/, 'expected a band letter and a digit, such as "b6"');

/** Short code of a guide: g for teachers, p for parents. */
export const guideIdSchema = z.string().regex(/^[gp]\d{1,2}$/, 'expected g or p and a number, such as "p6"');

/** Id of a part inside a file: kebab-case, never shown to a reader, never changed after release. */
export const partIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected kebab-case, such as "try-next"');

/** BCP 47 language tag in canonical case (RFC 5646). */
export const tagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, 'expected a BCP 47 tag, such as "de-AT"');

/** ISO 3166-1 alpha-2 country code. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected two capital letters (ISO 3166-1), such as "AT"');

/** A calendar date, a month or a year, as exact as the source tells it (ISO 8601). */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a date such as "2026", "2026-11" or "2026-11-24"');

export const httpsUrlSchema = z.string().regex(/^https?:\/\/[^\s]+$/, 'expected an http or https address');

/** How far a text has been checked (ruling 9). Nobody writes a state that nobody gave. */
export const reviewSchema = z.strictObject({
  status: z
    .enum(['draft', 'second-reading', 'reviewed'])
    .describe(
      'draft: nobody but its author; second-reading: read again by the project; reviewed: by a named professional.',
    ),
  by: z.string().min(1).optional().describe('Who reviewed it; required for "reviewed".'),
  on: dateSchema.optional().describe('When it was reviewed.'),
  source: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('Digest of the English words this translation was made from; absent in English.'),
});
export type Review = z.infer<typeof reviewSchema>;
