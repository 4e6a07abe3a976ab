/** Help and facts of one country. Every contact says where it was read, when, and how sure we are. */
import { z } from 'zod';
import { countryCodeSchema, dateSchema, httpsUrlSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);

export const confidenceSchema = z
  .enum(['confirmed', 'likely', 'unverified'])
  .describe('confirmed: the operator, a government, an official network, or two independent reliable pages; likely: less; unverified: never printed (ruling 10).');
export type Confidence = z.infer<typeof confidenceSchema>;

/** What a contact is for (ruling 10). One number may serve several. */
export const contactKindSchema = z.enum([
  'child-helpline', 'adult-helpline', 'report-route', 'removal-service', 'police', 'ambulance', 'fire',
]);
export type ContactKind = z.infer<typeof contactKindSchema>;

const provenance = {
  sources: z.array(httpsUrlSchema).min(1, 'a contact needs at least one source'),
  sourceDate: dateSchema.optional().describe('Date of the page that was read.'),
  readOn: dateSchema.describe('When we read it.'),
  confidence: confidenceSchema,
};

export const channelSchema = z.strictObject({
  type: z.enum(['phone', 'sms', 'chat', 'email', 'web', 'app', 'whatsapp', 'telegram', 'signal', 'viber', 'messenger', 'line', 'kakaotalk', 'zalo', 'instagram', 'facebook']),
  value: text.describe('Number as dialled in the country, or address.'),
  free: z.boolean().optional(),
  anonymous: z.boolean().optional(),
  hours: text.optional().describe('opening_hours syntax, where this channel differs from its contact.'),
  note: text.optional().describe('What a caller must know; English, for editors.'),
  dialNote: z.enum(['area-code-from-mobile', 'mobile-only', 'landline-only', 'inside-country-only']).optional().describe('A hint the page prints in the reader\u2019s language.'),
});
export type Channel = z.infer<typeof channelSchema>;

export const contactSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe('Permanent id within the country.'),
  kinds: z.array(contactKindSchema).min(1),
  name: text,
  nameLang: z.string().optional().describe('Language of the name, where it is not one of the country\u2019s school languages.'),
  nameEn: text.optional(),
  operator: text.optional(),
  audience: z.array(z.enum(['children', 'teens', 'parents', 'teachers', 'adults'])),
  channels: z.array(channelSchema).min(1),
  hours: text.nullable().describe('opening_hours syntax; null: not known, which is neither open nor closed (ruling 11).'),
  timeZone: text.describe('IANA time zone in which the hours count.'),
  languages: z.array(z.string()),
  url: httpsUrlSchema.optional(),
  reportUrl: httpsUrlSchema.optional(),
  network: text.optional().describe('INHOPE, Child Helpline International, Insafe …'),
  for: text.optional().describe('What a removal service removes; English, for editors.'),
  ...provenance,
});
export type Contact = z.infer<typeof contactSchema>;

export const emergencySchema = z.strictObject({
  number: z.string().regex(/^[0-9]{2,6}$/, 'expected a short number'),
  for: z.array(z.enum(['police', 'ambulance', 'fire'])).min(1),
  ...provenance,
});
export type EmergencyNumber = z.infer<typeof emergencySchema>;

const membership = z.strictObject({
  member: z.boolean().nullable().describe('null: not known.'),
  since: dateSchema.optional(),
  until: dateSchema.optional(),
  body: text.optional().describe('Name of the hotline, or of the police force.'),
  url: httpsUrlSchema.optional(),
  sources: z.array(httpsUrlSchema).min(1),
  readOn: dateSchema,
  confidence: confidenceSchema,
});

export const countrySchema = z.strictObject({
  code: countryCodeSchema,
  name: text.describe('English name, for editors; pages take names from CLDR.'),
  timeZones: z.array(text).min(1),
  languages: z.array(z.strictObject({ tag: z.string(), role: text, note: z.string() })),
  emergency: z.array(emergencySchema).min(1),
  contacts: z.array(contactSchema),
  alliance: z.strictObject({
    founding: membership.describe('Global Alliance against Child Sexual Abuse Online, 5 December 2012.'),
    euIn2012: z.boolean(),
    euNow: z.boolean(),
    euSources: z.array(httpsUrlSchema).min(1),
    inhope: membership,
    virtualGlobalTaskforce: membership,
  }),
  saferInternetCentre: z.strictObject({ name: text, url: httpsUrlSchema, sources: z.array(httpsUrlSchema).min(1), readOn: dateSchema, confidence: confidenceSchema }).nullable(),
  digitalConsentAge: z.strictObject({ age: z.number().int().nullable(), law: text.optional(), note: z.string().optional(), sources: z.array(httpsUrlSchema), sourceDate: dateSchema.optional(), readOn: dateSchema, confidence: confidenceSchema }).nullable(),
  socialMediaAge: z.strictObject({ age: z.number().int().nullable(), law: text.optional(), inForce: z.string().optional(), note: z.string().optional(), sources: z.array(httpsUrlSchema), sourceDate: dateSchema.optional(), readOn: dateSchema, confidence: confidenceSchema }).nullable(),
  schoolStages: z.array(z.strictObject({ name: text, ages: text, note: z.string().optional() })),
  notes: z.array(text),
});
export type Country = z.infer<typeof countrySchema>;
