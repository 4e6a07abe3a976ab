/** The shared format that help data is gathered in, one file a country: what an import reads. */
import { z } from 'zod';
import { confidenceSchema } from '../model/country.schema.ts';
import { countryCodeSchema, dateSchema, httpsUrlSchema } from '../model/ids.schema.ts';

const text = z.string().trim().min(1);
const url = httpsUrlSchema.nullish().transform((value) => value ?? undefined);
const provenance = {
  sources: z.array(httpsUrlSchema),
  sourceDate: dateSchema.nullish().transform((value) => value ?? undefined),
  confidence: confidenceSchema,
};

const serviceSchema = z.strictObject({
  name: text,
  nameEn: text,
  operator: text.nullish().transform((value) => value ?? undefined),
  audience: z.array(text),
  channels: z.array(
    z.strictObject({
      type: text,
      value: text,
      free: z.boolean().optional(),
      anonymous: z.boolean().optional(),
      note: text.optional(),
    }),
  ),
  hours: text.nullable(),
  languages: z.array(text),
  url,
  reportUrl: url,
  network: z.array(text).default([]),
  ...provenance,
});
/** A helpline or a report route as gathered. */
export type SourceService = z.infer<typeof serviceSchema>;

const removalSchema = z.strictObject({ name: text, url: httpsUrlSchema, for: text, ...provenance });
/** A service that removes pictures, as gathered. */
export type SourceRemoval = z.infer<typeof removalSchema>;

/** One country as gathered; unknown fields are refused, so that no fact is dropped unseen. */
export const countrySourceSchema = z.strictObject({
  code: countryCodeSchema,
  name: text,
  languages: z.array(z.strictObject({ tag: text, role: text, note: z.string() })),
  emergency: z.array(
    z.strictObject({ number: text, for: z.array(z.enum(['police', 'ambulance', 'fire'])), ...provenance }),
  ),
  helplines: z.array(serviceSchema),
  reportHotlines: z.array(serviceSchema),
  takedown: z.array(removalSchema),
  saferInternetCentre: z
    .strictObject({ name: text, url: httpsUrlSchema, network: z.array(text), ...provenance })
    .nullable(),
  digitalConsentAge: z.strictObject({ age: z.number().int(), law: text, ...provenance }).nullable(),
  socialMediaAge: z.strictObject({ rule: text, ...provenance }).nullable(),
  schoolStages: z.array(z.strictObject({ name: text, ages: z.tuple([z.number().int(), z.number().int()]) })),
  notes: z.string().default(''),
});
export type CountrySource = z.infer<typeof countrySourceSchema>;
