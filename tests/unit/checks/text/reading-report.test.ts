import { expect, test } from 'vitest';
import { readingReport, reportMarkdown } from '../../../../src/checks/text/reading-report.ts';
import { smallContent } from '../small-content.ts';

test('the report has a row for each part of a text, with its figures', () => {
  const content = smallContent({
    lesson: {
      practice: [
        { id: 'way', type: 'order', steps: [] },
        { id: 'me', type: 'plan', parts: [] },
      ],
    },
    practice: { way: { title: 'The way', instruction: 'Put them in order.' } },
  });
  expect(reportMarkdown(readingReport(content)).split('\n')).toEqual([
    '| Text | Part | Ceiling of | Words | Mean | Longest | FK | LIX | Intensity | Practice |',
    '| --- | --- | --- | --: | --: | --: | --: | --: | --- | --- |',
    '| lessons/a1-hand.mdx | body | band A | 88 | 4.9 | 6 | -0.1 | 5 | L1 |  |',
    '| lessons/a1-hand.mdx | help words | band A | 9 | 3.0 | 5 | -2.6 | 3 | L1 |  |',
    '| lessons/a1-hand.words.json | practice and quiz | band A | 4 | 4.0 | 4 | 0.7 | 4 | L1 | order, plan |',
  ]);
});
