/** Budgets by bytes and counts, never by seconds. What breaks one is named: the page, its part, and the file that grew. */
import { describe, expect, test } from 'vitest';
import { editions } from '../built-site.ts';
import {
  chooserWeight,
  firstSearchBytes,
  heaviest,
  lastingName,
  pageWeights,
  weigh,
  type PageWeight,
} from '../weights.ts';
import { budgetsFile, readBudgets, type PageBudget } from './budgets.ts';

const budgets = readBudgets();
const parts = ['toRead', 'script', 'total', 'requests'] as const satisfies readonly (keyof PageBudget)[];

/** What is over its budget on these pages, as sentences. */
function tooHeavy(pages: readonly PageWeight[]): string[] {
  return pages.flatMap((page) => {
    const { [page.kind]: budget } = budgets.pages;
    if (!budget) return [`${page.path}: no budget for pages of the kind "${page.kind}" in ${budgetsFile}`];
    return parts.flatMap((part) =>
      page[part] > budget[part]
        ? [`${page.path} (${page.kind}): ${part} ${page[part]} of ${budget[part]}; heaviest: ${heaviest(page)}`]
        : [],
    );
  });
}

function grownFiles(pages: readonly PageWeight[]): string[] {
  const files = [...new Set(pages.flatMap((page) => page.files))];
  return files.flatMap((file) => {
    const { [lastingName(file)]: budget = Infinity } = budgets.files;
    return weigh(file) > budget ? [`${lastingName(file)} grew to ${weigh(file)} of ${budget} bytes (${file})`] : [];
  });
}

test('the page where country and language are chosen keeps its budget', () => {
  expect(tooHeavy([chooserWeight()])).toEqual([]);
});

describe.each(editions())('%s', (edition) => {
  const pages = pageWeights(edition);

  test('every kind of page keeps its budget of bytes and files', () => {
    expect(tooHeavy(pages)).toEqual([]);
  }, 60_000);

  test('no stylesheet or script has grown beyond its budget', () => {
    expect(grownFiles(pages)).toEqual([]);
  });

  test('the first search stays within its promise, with library, stemmers and index', () => {
    const { en, any } = budgets.searchKB;
    const ceiling = (edition.startsWith('en-') ? en : any) * 1000;
    expect(firstSearchBytes(edition)).toBeLessThanOrEqual(ceiling);
  });
});
