import { describe, expect, it } from 'vitest';
import languages from '../../../../content/languages.json' with { type: 'json' };
import { pipelines, pipelineTag } from '../../../../src/features/search/pipelines.ts';
import { loadStemmer } from '../../../../src/features/search/stemmers.ts';

/** The 65 languages whose search was measured or decided on, also those the site has no words in yet. */
const decided =
  'bg ca cnr cs cy da de el en es et eu fi fil fr ga gl hr hu it ja ka km ko lb lt lv mi mt nb nl nn pl pt rm ro sk sl sq sr sr-Latn sv th tr uk vi ru ar ha ig yo bs gd se fy ku hy az ak ee gaa dag ceb ilo pcm'.split(
    ' ',
  );

describe('search pipelines', () => {
  it.each(languages.map(({ tag }) => tag))('has a line of its own for %s', (tag) => {
    expect(Object.keys(pipelines)).toContain(tag);
  });

  it('has a line for each of the 65 languages decided on', () => {
    expect(decided).toHaveLength(65);
    expect(decided.filter((tag) => !Object.hasOwn(pipelines, tag))).toEqual([]);
  });

  it('gives the English stemmer to English alone', () => {
    expect(
      Object.entries(pipelines)
        .filter(([, { stemmer }]) => stemmer === 'english')
        .map(([tag]) => tag),
    ).toEqual(['en']);
  });

  it('cuts Thai, Khmer, Japanese and Korean into pairs of letters, and no other', () => {
    expect(
      Object.entries(pipelines)
        .filter(([, { cut }]) => cut === 'pairs')
        .map(([tag]) => tag),
    ).toEqual(['ja', 'km', 'ko', 'th']);
  });

  it('finds every stemmer it names, and each stems a word without failing', async () => {
    for (const name of new Set(Object.values(pipelines).map(({ stemmer }) => stemmer))) {
      const stem = await loadStemmer(name);
      for (const word of ['', 'a', 'password', 'пароль', 'كلمة']) expect(typeof stem(word), name).toBe('string');
    }
  });

  it('uses the language of a variant, and throws for a language nobody decided on', () => {
    expect(pipelineTag('de-AT')).toBe('de');
    expect(pipelineTag('sr-Latn-ME')).toBe('sr-Latn-ME');
    expect(() => pipelineTag('xx')).toThrow(/search-pipeline-known/);
  });
});
