/** Proves all of content/: schemas, then every rule. Prints problems in the house's form; errors make it fail. */
import { resolve } from 'node:path';
import { readContent } from '../src/catalog/read-content.ts';
import { rules, runChecks } from '../src/checks/run.ts';
import { formatProblem } from '../src/model/problem.ts';

const root = resolve(process.env['CONTENT_DIR'] ?? 'content');
const { content, problems } = readContent(root);
const { errors, warnings } = problems.length > 0 ? { errors: [], warnings: [] } : runChecks(content);
const all = [...problems, ...errors];

for (const problem of all) console.error(`${formatProblem(problem)}\n`);
if (process.argv.includes('--warnings'))
  for (const warning of warnings) console.warn(`(warning) ${formatProblem(warning)}\n`);
console.log(
  `content: ${content.lessons.size} lessons, ${content.guides.size} guides, ${content.words.size} languages with words, ${content.countries.size} countries, ` +
    `${content.editions.length} editions; ${rules.length} rules, ${all.length} problems, ${warnings.length} warnings`,
);
process.exitCode = all.length > 0 ? 1 : 0;
