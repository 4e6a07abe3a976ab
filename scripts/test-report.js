/** Turns the reports of the test tools into one count. */
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, failures: string[], skipped: string[], flaky: string[] }} Count */

/** The count of a step that has no report: one check, which passed or did not. */
export function countOne(name, exitCode) {
  return exitCode === 0 ? count({ passed: 1 }) : count({ failures: [name] });
}

/** The count of a step with a report. No report, an empty one or an unexplained exit code is a failure. */
export function countReport(name, file, kind, exitCode) {
  if (!existsSync(file)) return count({ failures: [`${name}: wrote no report (${file})`] });
  let result;
  try {
    result = { vitest: fromVitest, playwright: fromPlaywright, plain: (report) => count(report) }[kind](
      JSON.parse(readFileSync(file, 'utf8')),
    );
  } catch (error) {
    return count({ failures: [`${name}: its report cannot be read (${error.message})`] });
  }
  if (result.failed > 0) return result;
  if (exitCode !== 0)
    return count({ ...result, failures: [`${name}: ended with exit code ${exitCode}, and no test says why`] });
  if (result.passed + result.skipped.length === 0) return count({ failures: [`${name}: ran no test at all`] });
  return result;
}

/** Several counts as one. */
export function sum(counts) {
  return count({
    passed: counts.reduce((total, one) => total + one.passed, 0),
    failures: counts.flatMap((one) => one.failures),
    skipped: counts.flatMap((one) => one.skipped),
    flaky: counts.flatMap((one) => one.flaky ?? []),
  });
}

/**
 * The last lines people read: what failed, what was skipped, and the one line that machines read.
 * @param {Omit<Count, 'flaky'> & { flaky?: string[] }} total
 */
export function summary({ passed, failed, failures, skipped, flaky = [] }) {
  return [
    ...(flaky.length > 0 ? ['', 'Passed only at the second try:', ...flaky.map((name) => `  ${name}`)] : []),
    ...(skipped.length > 0 ? ['', 'Skipped:', ...skipped.map((name) => `  ${name}`)] : []),
    ...(failures.length > 0 ? ['', 'Failed:', ...failures.map((name) => `  ${name}`)] : []),
    '',
    `${passed} passed, ${failed} failed`,
  ].join('\n');
}

/** @returns {Count} */
function count({ passed = 0, failures = [], skipped = [], flaky = [] }) {
  return { passed, failed: failures.length, failures, skipped, flaky };
}

function fromVitest(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const named = (statuses) => tests.filter((test) => statuses.includes(test.status)).map((test) => test.fullName);
  // A file that cannot even be loaded has no tests, and must not vanish from the count.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return count({
    passed: named(['passed']).length,
    failures: [...named(['failed']), ...broken.map((file) => `${file.name}: ${firstLine(file.message)}`)],
    skipped: named(['skipped', 'pending', 'todo', 'disabled']),
  });
}

function fromPlaywright(report) {
  const tests = report.suites.flatMap((suite) => specsOf(suite, []));
  const named = (...statuses) => tests.filter((test) => statuses.includes(test.status)).map((test) => test.name);
  return count({
    passed: named('expected', 'flaky').length,
    failures: [...named('unexpected'), ...report.errors.map((error) => firstLine(error.message))],
    skipped: named('skipped'),
    flaky: named('flaky'),
  });
}

function specsOf(suite, path) {
  const here = [...path, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      status: test.status,
      name: `[${test.projectName}] ${[...here, spec.title].join(' › ')}`,
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((child) => specsOf(child, here))];
}

function firstLine(text) {
  return (text ?? 'no message').trim().split('\n')[0];
}
