/** Ceilings in bytes after brotli; `npm run report:weights -- --write` measures them anew. */
import { readFileSync } from 'node:fs';

export const budgetsFile = 'tests/build/sample/budgets.json';

export interface PageBudget {
  /** HTML and CSS: what it takes to read. */
  readonly toRead: number;
  readonly script: number;
  readonly total: number;
  readonly requests: number;
}

export interface Budgets {
  /** First search with field, worker, library, stemmers and index, in kB; a promise of issue and documents, not a measurement. */
  readonly searchKB: { readonly en: number; readonly any: number };
  readonly pages: Readonly<Record<string, PageBudget>>;
  readonly files: Readonly<Record<string, number>>;
}

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(budgetsFile, 'utf8')) as Budgets;
}

/** Five in a hundred for the next sentence, in round figures. */
export function roomFor(bytes: number): number {
  return Math.ceil((bytes * 1.05 + 50) / 100) * 100;
}
