import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countOne, countReport, sum, summary } from '../../../scripts/test-report.js';

const folder = mkdtempSync(join(tmpdir(), 'kindlight-report-'));

function reportFile(content: unknown): string {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (...statuses: string[]) => ({
  testResults: [
    {
      name: 'a.test.ts',
      status: 'passed',
      assertionResults: statuses.map((status) => ({ status, fullName: `is ${status}` })),
    },
  ],
});

describe('a report of unit tests', () => {
  test('is counted test by test, with the names of what failed and what was skipped', () => {
    const file = reportFile(vitest('passed', 'passed', 'failed', 'skipped'));
    expect(countReport('Unit', file, 'vitest', 1)).toEqual({
      passed: 2,
      failed: 1,
      failures: ['is failed'],
      skipped: ['is skipped'],
      flaky: [],
    });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const file = reportFile({
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'No such file\nat …', assertionResults: [] }],
    });
    expect(countReport('Unit', file, 'vitest', 1).failures).toEqual(['b.test.ts: No such file']);
  });
});

test('a report of browser tests names the screen and the path of each failure', () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status, projectName: 'phone' }] });
  const file = reportFile({
    errors: [],
    suites: [
      {
        title: 'quiz.spec.ts',
        specs: [spec('opens', 'expected'), spec('loads on a busy machine', 'flaky')],
        suites: [{ title: 'band A', specs: [spec('shows one question', 'unexpected')] }],
      },
    ],
  });
  expect(countReport('E2E', file, 'playwright', 1)).toEqual({
    passed: 2,
    failed: 1,
    failures: ['[phone] quiz.spec.ts › band A › shows one question'],
    skipped: [],
    flaky: ['[phone] quiz.spec.ts › loads on a busy machine'],
  });
  expect(summary(countReport('E2E', file, 'playwright', 1))).toContain(
    'Passed only at the second try:\n  [phone] quiz.spec.ts › loads on a busy machine',
  );
});

describe('a step that says nothing is a failure', () => {
  test('when its report is missing', () => {
    expect(countReport('Unit', '/nowhere.json', 'vitest', 0).failures).toEqual([
      'Unit: wrote no report (/nowhere.json)',
    ]);
  });

  test('when it ran no test', () => {
    expect(countReport('Unit', reportFile({ testResults: [] }), 'vitest', 0).failures).toEqual([
      'Unit: ran no test at all',
    ]);
  });

  test('when it ended badly although every test passed', () => {
    expect(countReport('Unit', reportFile(vitest('passed')), 'vitest', 1)).toMatchObject({
      passed: 1,
      failures: ['Unit: ended with exit code 1, and no test says why'],
    });
  });
});

test('a step without a report is one check', () => {
  expect(countOne('Lint', 0)).toMatchObject({ passed: 1, failed: 0 });
  expect(countOne('Lint', 2)).toMatchObject({ passed: 0, failures: ['Lint'] });
});

test('the last line is the sum, and nothing else', () => {
  const total = sum([
    countOne('Format', 0),
    countOne('Lint', 1),
    countReport('Unit', reportFile(vitest('passed', 'skipped')), 'vitest', 0),
  ]);
  expect(summary(total)).toBe('\nSkipped:\n  is skipped\n\nFailed:\n  Lint\n\n2 passed, 1 failed');
});
