import { expect, it } from 'vitest';
import { csv } from '../../../../../src/features/classroom/results/csv.ts';

it('writes totals so that no spreadsheet takes a cell for a formula', () => {
  const text = csv([
    ['=1+1', '@x', '+3', '-4', ' =5', '＝6', '\t7'],
    ['say "hi", please', 12],
  ]);
  expect(text.split('\r\n')[0]).toBe(`\ufeff"'=1+1","'@x","'+3","'-4","' =5","'＝6","'\t7"`);
  expect(text.split('\r\n')[1]).toBe('"say ""hi"", please",12');
});
