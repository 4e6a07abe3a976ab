/** The public log of changes to help contacts, which a check holds in step with the country files. */
import { z } from 'zod';
import { countryCodeSchema, dateSchema } from './ids.schema.ts';

const factsSchema = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .describe('Digest of what a reader relies on, as `npm run check:content` prints it.');

export const contactsLogSchema = z.strictObject({
  first: z
    .strictObject({
      on: dateSchema,
      facts: z.record(z.string(), z.record(z.string(), factsSchema)).describe('Country, contact or number, its facts.'),
    })
    .describe('The list we began with; it never changes again.'),
  changes: z
    .array(
      z.strictObject({
        on: dateSchema,
        country: countryCodeSchema,
        contact: z.string().describe('Its id, or the emergency number.'),
        what: z.string().trim().min(10).describe('What changed and why, as one English sentence for everybody.'),
        facts: factsSchema.nullable().describe('The facts after the change; null: the contact is gone.'),
      }),
    )
    .describe('The newest last.'),
});
export type ContactsLog = z.infer<typeof contactsLogSchema>;
