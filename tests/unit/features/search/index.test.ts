import lunr from 'lunr';
import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../../src/features/search/analyser.ts';
import { searchFields } from '../../../../src/features/search/document.ts';
import { buildSearchSet } from '../../../../src/features/search/index.build.ts';
import { numbersToText, textToNumbers } from '../../../../src/features/search/number-text.ts';
import type { PackedIndex } from '../../../../src/features/search/packed-index.ts';
import { unpackIndex } from '../../../../src/features/search/unpack-index.ts';
import { samples, trouble } from './samples.ts';

describe('packed index', () => {
  it('keeps numbers as characters that JSON need not escape', () => {
    const numbers = [0, 1, 56, 57, 58, 89, 90, 91, 92, 93, 127, 128, 2000, 54_000];
    expect(textToNumbers(JSON.parse(JSON.stringify(numbersToText(numbers))) as string)).toEqual(numbers);
    expect(JSON.stringify(numbersToText(numbers))).not.toContain('\\');
    expect(() => numbersToText([60_000])).toThrow(/search-numbers-fit/);
  });

  it('scores as the index that lunr itself would build', async () => {
    const packed = JSON.parse((await buildSearchSet(samples, trouble)).json) as PackedIndex;
    const { index: own } = unpackIndex(packed);
    const builder = new lunr.Builder();
    builder.tokenizer = ((text: string) =>
      text
        .split(' ')
        .filter(Boolean)
        .map((term) => new lunr.Token(term, {}))) as unknown as typeof lunr.tokenizer;
    for (const [name, boost] of searchFields) builder.field(name, { boost });
    builder.ref('place');
    for (const [place, document] of samples.entries()) {
      const { terms } = await loadAnalyser(document.tag);
      const { title, keywords, headings, summary, text } = document;
      const fields = Object.fromEntries(
        Object.entries({
          title,
          keywords: keywords.join(' '),
          headings: headings.join(' '),
          summary: document.kind === 'help' ? '' : summary,
          text,
        }).map(([name, value]) => [name, terms(value).join(' ')]),
      );
      builder.add({ place: String(place), ...fields });
    }
    const theirs = builder.build();
    for (const term of ['password', 'pictur', 'adult', 'passwort', 'key', 'du', 'nothing']) {
      const ask = (index: lunr.Index) =>
        index
          .query((query) => query.term(term, { usePipeline: false }))
          .map(({ ref, score }) => [ref, Math.round(score * 1000)])
          .sort();
      expect(ask(own), term).toEqual(ask(theirs));
    }
  });

  it('gives editions with the same words one file, whatever their addresses and their country', async () => {
    const here = await buildSearchSet(samples, trouble);
    const there = await buildSearchSet(
      samples.map((document) => ({ ...document, url: `/elsewhere/${document.id}/` })),
      trouble,
    );
    const country = samples.map((one) => (one.kind === 'help' ? { ...one, summary: 'Help in another country' } : one));
    expect((await buildSearchSet(country, trouble)).hash).toBe(here.hash);
    const other = await buildSearchSet(samples.slice(1), trouble);
    expect(there.hash).toBe(here.hash);
    expect(other.hash).not.toBe(here.hash);
    expect(here.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(here.json).not.toContain('elsewhere');
    expect(here.languages).toEqual(['de', 'en']);
  });

  it('joins the signs of trouble of a language and its variants', async () => {
    const { json } = await buildSearchSet(samples, { ...trouble, 'de-AT': { signs: ['fürcht mich'] } });
    expect((JSON.parse(json) as PackedIndex).trouble['de']?.['telling']).toHaveLength(3);
  });
});
