import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadAnalyser } from '../../../../src/features/search/analyser.ts';
import { loadStemmer } from '../../../../src/features/search/stemmers.ts';

test('a word the stemmer cannot cut stays whole instead of stopping the search', async () => {
  const stem = await loadStemmer('bulgarian');
  expect(stem('родители')).toBe('родители');
});

const folders: [tag: string, folder: string][] = (
  JSON.parse(readFileSync('content/languages.json', 'utf8')) as { tag: string; folder?: string }[]
).map(({ tag, folder }) => [tag, folder ?? tag]);

test.each(folders.filter(([, folder]) => folder !== 'cnr-Cyrl'))(
  'the analyser of %s reads the words of its own help box',
  async (tag, folder) => {
    const words = Object.values(JSON.parse(readFileSync(`content/text/${folder}/ui/help.json`, 'utf8')) as object).join(
      '\n',
    );
    const { terms } = await loadAnalyser(tag);
    expect(terms(words).length).toBeGreaterThan(50);
  },
);
