/**
 * npm test: all checks in order, then "N passed, N failed". Goes on after a failing step where the next does not need it.
 * Arguments: --full (all editions, all engines), --only id,id (some steps, see scripts/test-steps.js).
 */
import './assert-node.js';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build-stamp.js';
import { sum, summary } from './test-report.js';
import { stepsFor } from './test-steps.js';

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
const reports = join(root, 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const all = stepsFor({ isFull: values.full, reports });
const wanted = values.only?.split(',') ?? all.map((step) => step.id);
const unknown = wanted.filter((id) => !all.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}\n  Expected some of ${all.map((step) => step.id).join(', ')}.`);
  process.exit(1);
}

const started = Date.now();
const results = new Map();
for (const step of all.filter(({ id }) => wanted.includes(id))) {
  const missing = step.needs && results.get(step.needs)?.failed > 0 ? step.needs : undefined;
  console.log(`\n── ${step.name}`);
  const from = Date.now();
  const failure = (why) => ({ passed: 0, failed: 1, failures: [`${step.name}: ${why}`], skipped: [] });
  let result;
  try {
    result = missing ? failure(`not run, because "${missing}" failed`) : await step.run();
  } catch (error) {
    console.error(error.message);
    result = failure(error.message.split('\n')[0]);
  }
  results.set(step.id, result);
  console.log(`── ${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds(from)} s)`);
}

const total = sum([...results.values()]);
console.log(`\nThe whole run took ${seconds(started)} s.`);
console.log(summary(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function seconds(since) {
  return Math.round((Date.now() - since) / 1000);
}
