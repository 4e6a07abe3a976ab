/** Brings one country from the shared format of gathered data into the shape of content/countries/. */
import OpeningHours from 'opening_hours';
import type { z } from 'zod';
import { countrySchema, type Country } from '../model/country.schema.ts';
import { ContentError, type Problem } from '../model/problem.ts';
import { schemaProblems } from '../model/schema-problems.ts';
import { allianceOf, type AllianceTable } from './import-country-alliance.ts';
import { contactsFrom } from './import-country-contacts.ts';
import type { Change } from './import-country-choose.ts';
import { mergeCountry } from './import-country-merge.ts';
import { countrySourceSchema, type CountrySource } from './import-country-source.ts';

export interface CountryImport {
  /** Name of the source file, for messages. */
  readonly file: string;
  /** The parsed JSON of that file. */
  readonly raw: unknown;
  /** When its sources were read: a month such as "2026-11". */
  readonly readOn: string;
  /** The country as content/ has it, or null. */
  readonly existing: Country | null;
  /** Main time zones of all countries, the capital's first. */
  readonly timeZones: Readonly<Record<string, readonly string[]>>;
  readonly alliance: AllianceTable;
}

/** The merged country, its keys in the order of the schema, and what changed. Stops with all problems of the file. */
export function importCountry(given: CountryImport): { country: Country; changes: readonly Change[] } {
  const source = checked(given.file, given.raw, countrySourceSchema);
  const problems = [
    ...fileNameProblems(given.file, source),
    ...zoneProblems(given, source),
    ...hoursProblems(given.file, source),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  const incoming = checked(given.file, freshCountry(source, given), countrySchema);
  const { country, changes } = mergeCountry(incoming, given.existing);
  return { country: checked(`content/countries/${country.code}.json`, country, countrySchema), changes };
}

/** The country as the source alone tells it. */
function freshCountry(source: CountrySource, { readOn, timeZones, alliance }: CountryImport): unknown {
  const zones = timeZones[source.code] ?? [];
  const { code, name, languages, schoolStages } = source;
  return {
    code,
    name,
    languages,
    schoolStages,
    timeZones: zones,
    emergency: source.emergency.map((number) => ({ ...number, readOn })),
    contacts: contactsFrom(source, { readOn, timeZone: zones[0] ?? '' }),
    alliance: allianceOf(source.code, alliance),
    saferInternetCentre: source.saferInternetCentre && { ...source.saferInternetCentre, readOn },
    digitalConsentAge: source.digitalConsentAge && { ...source.digitalConsentAge, readOn },
    socialMediaAge: source.socialMediaAge && { age: null, ...source.socialMediaAge, readOn },
    notes: sentences(source.notes),
  };
}

/** Notes as a list, so that editors can strike one out. Abbreviations such as "Art. 8" do not end a sentence. */
function sentences(notes: string): string[] {
  return notes.split(/(?<=(?:[a-z]{3}|[0-9)'"/])\.)\s+(?=[A-Z'0-9])/).filter((sentence) => sentence.trim() !== '');
}

/** The value as the schema reads it, or all its problems. */
function checked<T>(file: string, value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ContentError(schemaProblems(file, result.error.issues, value));
}

function fileNameProblems(file: string, { code }: CountrySource): Problem[] {
  const stem = (file.split('/').at(-1) ?? file).replace(/\.json$/, '');
  if (stem === code) return [];
  return [
    {
      file,
      place: 'code',
      message: `Expected the code "${stem}", as the file is named. Found "${code}".`,
      fix: 'correct the code or the file name.',
      rule: 'country-ids-unique',
    },
  ];
}

function zoneProblems({ file, timeZones }: CountryImport, { code }: CountrySource): Problem[] {
  if ((timeZones[code]?.length ?? 0) > 0) return [];
  return [
    {
      file,
      place: 'code',
      message: `Expected time zones of "${code}" in scripts/data/time-zones.json. Found none.`,
      fix: `add a line such as "${code}": ["Europe/Vienna"], the capital's zone first.`,
      rule: 'country-time-zones',
    },
  ];
}

function hoursProblems(file: string, source: CountrySource): Problem[] {
  const lists = ['helplines', 'reportHotlines'] as const;
  return lists.flatMap((list) =>
    source[list].flatMap(({ name, hours }) => {
      const reason = hours === null ? undefined : hoursFault(hours);
      return reason === undefined
        ? []
        : [
            {
              file,
              place: `${list}.${name}.hours`,
              message: `Expected opening_hours syntax such as "Mo-Fr 14:00-20:00". Found "${hours ?? ''}": ${reason}`,
              fix: 'correct the hours, or write null where they are not known.',
              rule: 'country-hours-parse',
            },
          ];
    }),
  );
}

function hoursFault(hours: string): string | undefined {
  try {
    new OpeningHours(hours, null);
    return undefined;
  } catch (error) {
    return String(error).split('\n')[0];
  }
}
