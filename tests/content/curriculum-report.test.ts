import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/catalog/read-content.ts';
import { curriculumReport } from '../../src/checks/text/curriculum-report.ts';

const { content } = readContent(resolve('content'));
const questions = JSON.parse(readFileSync('docs/curriculum-questions.json', 'utf8')) as Record<string, string[]>;
const readings = existsSync('docs/safeguarding') ? readdirSync('docs/safeguarding') : [];

/** Rows of the tables by their first word (A1, G2); cells without the space prettier adds. */
function rowsOf(markdown: string): Map<string, string[]> {
  const rows = markdown.split('\n').filter((line) => /^\| [A-DGP]\d+ /.test(line));
  return new Map(
    rows
      .map((row) =>
        row
          .slice(2, -2)
          .split('|')
          .map((cell) => cell.trim()),
      )
      .map((row) => [row[0]?.split(' ')[0] ?? '', row]),
  );
}

describe('docs/curriculum-report.md', () => {
  const now = rowsOf(curriculumReport({ content, readings, questions }));
  const written = rowsOf(readFileSync('docs/curriculum-report.md', 'utf8'));

  test('has a row for every lesson and guide', () => {
    expect([...written.keys()].toSorted()).toEqual([...now.keys()].toSorted());
    expect(now.size).toBe(content.lessons.size + content.guides.size);
  });

  // Figures and practice may lag a little behind a mended lesson; its weight, its review and its date may not.
  test.each([...now])('%s: is fresh; else run "npm run report:curriculum"', (id, row) => {
    const old = written.get(id) ?? [];
    expect(old).toHaveLength(row.length);
    const firm = (cells: readonly string[]): string[] =>
      cells.filter((cell) =>
        /^(L\d|draft|second reading|reviewed .*|missing|parents|teachers|\d{4}-\d{2})$/.test(cell),
      );
    expect(firm(old)).toEqual(firm(row));
  });

  test('asks reviewers only about lessons that exist', () => {
    const ids = [...content.lessons.values()].map(({ value }) => value.id);
    expect(Object.keys(questions).filter((id) => id !== 'everywhere' && !ids.includes(id))).toEqual([]);
  });
});
