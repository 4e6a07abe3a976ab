/** Languages and editions. An edition is one language in one country: its words and its help. */
import { z } from 'zod';
import { countryCodeSchema, tagSchema } from './ids.schema.ts';

const text = z.string().trim().min(1);

export const languageSchema = z.strictObject({
  tag: tagSchema.describe('Key of the language everywhere in the project.'),
  folder: z.string().optional().describe('Folder under content/text, where it is not the tag.'),
  htmlLang: tagSchema.optional().describe('What the lang attribute says, where it is not the tag.'),
  name: text.describe('English name, for editors.'),
  autonym: text.describe('The language\u2019s own name (CLDR).'),
  script: z.string().length(4).describe('ISO 15924 script.'),
  dir: z.enum(['ltr', 'rtl']),
  intl: tagSchema.describe('Tag for Intl at build time.'),
  fallback: z.array(tagSchema).describe('Where words come from when they are missing, in order.'),
  plural: z
    .array(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']))
    .min(1)
    .describe('CLDR plural forms the interface strings need.'),
  generatedFrom: tagSchema.optional().describe('Words are made from this language by transliteration, never by hand.'),
  quickExit: z
    .string()
    .regex(/^https:\/\//)
    .describe('Where the quick exit leads (ruling 18).'),
});
export type Language = z.infer<typeof languageSchema>;

export const editionSchema = z.strictObject({
  slug: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z]{4})?-[a-z]{2}$/)
    .describe('Address of the edition: /de-at/.'),
  tag: tagSchema.describe('Key of the words this edition prefers.'),
  country: countryCodeSchema,
  language: tagSchema,
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  default: z.boolean().describe('First edition offered for this country.'),
  htmlLang: tagSchema,
  hreflang: tagSchema,
  schooled: z.boolean().describe('False: English for people from elsewhere; not indexed.'),
  reason: text,
});
export type Edition = z.infer<typeof editionSchema>;
