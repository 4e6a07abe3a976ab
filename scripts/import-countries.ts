/**
 * Brings gathered help data into content/countries/: node scripts/import-countries.ts <source folder> [--read-on 2026-11]
 * content/ is the master afterwards: only better founded values get in, and a second run changes nothing (ruling 12).
 * To withdraw a contact, set its confidence to "unverified" with one more source or a later readOn; do not delete it.
 */
import './assert-node.js';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { allianceTableSchema } from '../src/catalog/import-country-alliance.ts';
import { importCountry } from '../src/catalog/import-country.ts';
import { countrySchema } from '../src/model/country.schema.ts';
import { ContentError, formatProblem, type Problem } from '../src/model/problem.ts';
import { schemaProblems } from '../src/model/schema-problems.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'content', 'countries');
const data = join(import.meta.dirname, 'data');
/** The first set was read in this month (ruling 11). */
const firstReading = '2026-11';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'read-on': { type: 'string', default: firstReading } },
});
const [folder] = positionals;
if (!folder || !existsSync(folder)) {
  stop([
    {
      file: 'scripts/import-countries.ts',
      message: folder
        ? `Expected a folder with one file a country, such as AT.json. Found no folder "${folder}".`
        : 'Expected the folder to read as an argument. Found none.',
      fix: 'run: node scripts/import-countries.ts <source folder> --read-on 2026-11',
      rule: 'import-arguments',
    },
  ]);
}

const problems: Problem[] = [];
const timeZones = read(join(data, 'time-zones.json'), z.record(z.string(), z.array(z.string())));
const alliance = read(join(data, 'alliance.json'), allianceTableSchema);
const results = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => importFile(join(folder, name)));
if (problems.length > 0) stop(problems);

mkdirSync(target, { recursive: true });
let written = 0;
for (const result of results) {
  if (!result) continue;
  const path = join(target, `${result.country.code}.json`);
  const text = await pretty(path, result.country);
  const isNew = !existsSync(path) || readFileSync(path, 'utf8') !== text;
  if (isNew) writeFileSync(path, text);
  written += Number(isNew);
  const places = (what: string): string =>
    result.changes
      .filter((change) => change.what === what)
      .map(({ place }) => place)
      .join(', ');
  for (const what of ['added', 'replaced', 'kept'])
    if (places(what)) console.log(`${result.country.code} ${what}: ${places(what)}`);
}
console.log(
  `${results.length} countries read, ${written} files written. "kept" means: the source differs, but content/ is as well founded or better.`,
);

function importFile(path: string): ReturnType<typeof importCountry> | undefined {
  const raw = read(path, z.unknown());
  const code = path.slice(-'XX.json'.length, -'.json'.length);
  const known = join(target, `${code}.json`);
  const existing = existsSync(known) ? read(known, countrySchema) : null;
  if (raw === undefined || existing === undefined || !timeZones || !alliance) return undefined;
  try {
    return importCountry({ file: path, raw, readOn: values['read-on'], existing, timeZones, alliance });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

/** The parsed file, or undefined with its problems noted. */
function read<T>(path: string, schema: z.ZodType<T>): T | undefined {
  const file = relative(root, path).startsWith('..') ? path : relative(root, path);
  try {
    const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const result = schema.safeParse(raw);
    if (result.success) return result.data;
    problems.push(...schemaProblems(file, result.error.issues, raw));
  } catch (error) {
    problems.push({
      file,
      message: `Expected valid JSON. Found: ${String(error).split('\n')[0] ?? ''}`,
      fix: 'correct the syntax at that place.',
      rule: 'json-syntax',
    });
  }
  return undefined;
}

/** JSON as the formatter of the project leaves it, so that a run and a formatting run agree. */
async function pretty(path: string, value: unknown): Promise<string> {
  return format(JSON.stringify(value, null, 2), { ...(await resolveConfig(path)), filepath: path, plugins: [] });
}

function stop(all: readonly Problem[]): never {
  console.error(`Nothing was written.\n\n${all.map(formatProblem).join('\n\n')}`);
  process.exit(1);
}
