/** Writes docs/curriculum-report.md: `npm run report:curriculum`. With --print it only prints the table of lessons. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readContentOrThrow } from '../src/catalog/read-content.ts';
import { curriculumReport } from '../src/checks/text/curriculum-report.ts';

const file = 'docs/curriculum-report.md';
const readings = 'docs/safeguarding';
const report = curriculumReport({
  content: readContentOrThrow(resolve(process.env['CONTENT_DIR'] ?? 'content')),
  readings: existsSync(readings) ? readdirSync(readings) : [],
  questions: JSON.parse(readFileSync('docs/curriculum-questions.json', 'utf8')) as Record<string, string[]>,
});
const text = await format(report, { ...(await resolveConfig(file)), filepath: file });
if (process.argv.includes('--print')) console.log(text.slice(text.indexOf('## Lessons'), text.indexOf('## Questions')));
else {
  writeFileSync(file, text);
  console.log(`${file} written`);
}
