/** A country's part in the alliance, from the one table that holds these facts for all countries. */
import { z } from 'zod';
import { confidenceSchema, type Country } from '../model/country.schema.ts';
import { countryCodeSchema, dateSchema, httpsUrlSchema } from '../model/ids.schema.ts';

const membershipRow = z.strictObject({
  /** null: not known; the row then says what is worth knowing all the same. */
  member: z.boolean().nullable(),
  since: dateSchema.optional(),
  until: dateSchema.optional(),
  body: z.string().optional(),
  url: httpsUrlSchema.optional(),
  note: z.string().optional(),
  sources: z.array(httpsUrlSchema),
  sourceDate: dateSchema.optional(),
  confidence: confidenceSchema,
});

/** The table in scripts/data/alliance.json. */
export const allianceTableSchema = z.strictObject({
  readOn: dateSchema,
  founding: z.strictObject({
    since: dateSchema,
    members: z.array(countryCodeSchema),
    sources: z.array(httpsUrlSchema).min(1),
    sourceDate: dateSchema,
    confidence: confidenceSchema,
  }),
  eu: z.strictObject({
    in2012: z.array(countryCodeSchema),
    joined: z.record(countryCodeSchema, dateSchema),
    left: z.record(countryCodeSchema, dateSchema),
    sources: z.array(httpsUrlSchema).min(1),
  }),
  inhope: z.record(countryCodeSchema, membershipRow),
  virtualGlobalTaskforce: z.record(countryCodeSchema, membershipRow),
});
export type AllianceTable = z.infer<typeof allianceTableSchema>;

type Alliance = Country['alliance'];

/** What the table says of one country. No row means not known: nobody's membership is guessed. */
export function allianceOf(code: string, table: AllianceTable): Alliance {
  const { members, ...founding } = table.founding;
  const { in2012, joined, left, sources } = table.eu;
  const isFounder = members.includes(code);
  const membership = (row: z.infer<typeof membershipRow> | undefined): Alliance['inhope'] =>
    row
      ? { ...row, readOn: table.readOn }
      : { member: null, sources: [], readOn: table.readOn, confidence: 'unverified' };
  const { since, ...foundingProof } = founding;
  return {
    founding: { member: isFounder, ...(isFounder && { since }), ...foundingProof, readOn: table.readOn },
    euIn2012: in2012.includes(code),
    euNow: (in2012.includes(code) || code in joined) && !(code in left),
    ...(joined[code] && { euSince: joined[code] }),
    ...(left[code] && { euUntil: left[code] }),
    euSources: sources,
    inhope: membership(table.inhope[code]),
    virtualGlobalTaskforce: membership(table.virtualGlobalTaskforce[code]),
  };
}
