/** Help and facts of one country. Every contact says where it was read, when, and how sure we are. */
import { z } from 'zod';
import { countryCodeSchema, dateSchema, httpsUrlSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);

export const confidenceSchema = z
  .enum(['confirmed', 'likely', 'unverified'])
  .describe(
    'confirmed: the operator, a government, an official network, or two independent reliable pages; likely: less; unverified: never printed (ruling 10).',
  );
export type Confidence = z.infer<typeof confidenceSchema>;

/** What a contact is for (ruling 10). One number may serve several. */
export const contactKindSchema = z.enum([
  'child-helpline',
  'adult-helpline',
  'report-route',
  'removal-service',
  'police',
  'ambulance',
  'fire',
]);
export type ContactKind = z.infer<typeof contactKindSchema>;

/** A value without any source may be kept as a reminder, but only unverified: then no page ever prints it. */
const needsSource = (value: { sources: readonly string[]; confidence: Confidence }): boolean =>
  value.sources.length > 0 || value.confidence === 'unverified';
const sourceMissing = {
  path: ['sources'],
  message: 'expected at least one source, because only "unverified" values may be without',
};

const provenance = {
  sources: z.array(httpsUrlSchema).describe('Pages that say so; empty only where the confidence is unverified.'),
  sourceDate: dateSchema.optional().describe('Date of the page that was read.'),
  readOn: dateSchema.describe('When we read it.'),
  confidence: confidenceSchema,
};

export const channelSchema = z.strictObject({
  type: z.enum([
    'phone',
    'sms',
    'chat',
    'email',
    'web',
    'app',
    'video',
    'whatsapp',
    'telegram',
    'signal',
    'viber',
    'messenger',
    'line',
    'kakaotalk',
    'zalo',
    'instagram',
    'facebook',
  ]),
  value: text.describe('Number as dialled in the country, or address.'),
  free: z.boolean().optional().describe('Whether it costs the caller nothing; absent: not known.'),
  anonymous: z.boolean().optional().describe('Whether no name is asked; absent: not known.'),
  hours: text.optional().describe('opening_hours syntax, where this channel differs from its contact.'),
  note: text.optional().describe('What a caller must know; English, for editors.'),
  dialNote: z
    .enum(['area-code-from-mobile', 'mobile-only', 'landline-only', 'inside-country-only'])
    .optional()
    .describe('A hint the page prints in the reader\u2019s language.'),
});
export type Channel = z.infer<typeof channelSchema>;

export const contactSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Permanent id within the country.'),
    kinds: z.array(contactKindSchema).min(1),
    name: text.describe('Name as the service writes it.'),
    nameLang: z
      .string()
      .optional()
      .describe('Language of the name, where it is not the first of the country\u2019s languages.'),
    nameEn: text.optional().describe('English name, for editors.'),
    operator: text.optional(),
    audience: z
      .array(z.enum(['children', 'teens', 'parents', 'teachers', 'adults']))
      .describe('Whom it answers; empty: the source does not say.'),
    channels: z.array(channelSchema).min(1),
    hours: text
      .nullable()
      .describe('opening_hours syntax; null: not known, which is neither open nor closed (ruling 11).'),
    timeZone: text.describe('IANA time zone in which the hours count.'),
    languages: z.array(z.string()).describe('Languages it answers in; empty: not known.'),
    url: httpsUrlSchema.optional().describe('Its site.'),
    reportUrl: httpsUrlSchema.optional().describe('The form a report is written in.'),
    network: z.array(text).optional().describe('INHOPE, Child Helpline International, Insafe …'),
    for: text.optional().describe('What a removal service removes; English, for editors.'),
    notes: z
      .array(text)
      .optional()
      .describe('What an editor must know, such as why the confidence is as it is; English.'),
    ...provenance,
  })
  .refine(needsSource, sourceMissing);
export type Contact = z.infer<typeof contactSchema>;

export const emergencySchema = z
  .strictObject({
    number: z.string().regex(/^[0-9]{2,6}$/, 'expected a short number'),
    for: z.array(z.enum(['police', 'ambulance', 'fire'])).min(1),
    means: z
      .enum(['call', 'text'])
      .optional()
      .describe('text: it answers written messages, not calls, and must never become a tel: link; absent: call.'),
    notes: z.array(text).optional().describe('What an editor must know; English.'),
    ...provenance,
  })
  .refine(needsSource, sourceMissing);
export type EmergencyNumber = z.infer<typeof emergencySchema>;

const membership = z
  .strictObject({
    member: z.boolean().nullable().describe('null: not known.'),
    since: dateSchema.optional().describe('When it joined.'),
    until: dateSchema.optional().describe('When it left.'),
    body: text
      .optional()
      .describe('Name of the hotline (where it is no member: of the national report route), or of the police force.'),
    url: httpsUrlSchema.optional().describe('Site of that body.'),
    note: text.optional().describe('What an editor must know; English.'),
    ...provenance,
  })
  .refine(needsSource, sourceMissing);
export type Membership = z.infer<typeof membership>;

const saferInternetCentre = z.strictObject({
  name: text,
  url: httpsUrlSchema,
  network: z.array(text).optional().describe('Insafe, INHOPE.'),
  ...provenance,
});

const digitalConsentAge = z.strictObject({
  age: z
    .number()
    .int()
    .nullable()
    .describe('From this age a child may agree alone to the use of its data; null: the law names none.'),
  law: text.optional(),
  note: text.optional().describe('What an editor must know; English.'),
  ...provenance,
});

const socialMediaAge = z.strictObject({
  age: z.number().int().nullable().describe('The age the law names; null: none.'),
  law: text.optional(),
  rule: text.optional().describe('What the law asks, and of whom; English, for editors.'),
  inForce: text.optional().describe('Since when, or what is known of it.'),
  note: text.optional().describe('What an editor must know; English.'),
  ...provenance,
});

export const countrySchema = z.strictObject({
  code: countryCodeSchema,
  name: text.describe('English name, for editors; pages take names from CLDR.'),
  timeZones: z.array(text).min(1).describe('Its main IANA time zones, the capital\u2019s first.'),
  languages: z
    .array(z.strictObject({ tag: z.string(), role: text, note: z.string().describe('English, for editors.') }))
    .describe('Languages of state and school, the most used first.'),
  emergency: z.array(emergencySchema).min(1),
  contacts: z.array(contactSchema),
  alliance: z
    .strictObject({
      founding: membership.describe('Global Alliance against Child Sexual Abuse Online, 5 December 2012.'),
      euIn2012: z.boolean().describe('Member of the European Union in December 2012.'),
      euNow: z.boolean().describe('Member of the European Union today.'),
      euSince: dateSchema.optional().describe('When it joined, where that was after December 2012.'),
      euUntil: dateSchema.optional().describe('When it left.'),
      euSources: z.array(httpsUrlSchema).min(1),
      inhope: membership.describe('Whether a hotline of the country is a member of INHOPE.'),
      virtualGlobalTaskforce: membership.describe('Whether its police is a member of the Virtual Global Taskforce.'),
    })
    .describe('What the country has to do with the mandate of this project.'),
  saferInternetCentre: saferInternetCentre.nullable(),
  digitalConsentAge: digitalConsentAge.nullable().describe('null: not known, or no law.'),
  socialMediaAge: socialMediaAge.nullable().describe('null: no law in force or adopted that we know of.'),
  schoolStages: z.array(
    z.strictObject({
      name: text,
      ages: z.tuple([z.number().int(), z.number().int()]).describe('First and last age in years.'),
      note: text.optional(),
    }),
  ),
  notes: z.array(text).describe('What an editor must know about this country; English, never printed.'),
});
export type Country = z.infer<typeof countrySchema>;
