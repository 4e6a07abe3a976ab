import { describe, expect, test } from 'vitest';
import { readabilityFitsBand } from '../../../../src/checks/rules/readability-fits-band.ts';
import { saysOf } from '../small-content.ts';

const heavy =
  'Considering recommendations concerning responsibilities, institutions generally communicate comprehensive information about technological developments to every participating organisation before implementation.';

describe('readability', () => {
  test('an easy lesson is fine', () => {
    expect(saysOf(readabilityFitsBand)).toEqual([]);
  });

  test('a body with long sentences and words is over the ceilings of its band', () => {
    expect(saysOf(readabilityFitsBand, { body: `<Story>\n\n${heavy} ${heavy} ${heavy}\n\n</Story>` })).toEqual([
      'body: Expected at most 8 words in a sentence on average for band A. Found 8.5.',
      'body: Expected Flesch-Kincaid grade 2 or less for band A. Found 26.6.',
    ]);
  });

  test('help words are measured one band lower than the lesson', () => {
    const sayIt = ['Can you please sit with me and listen to me now?'];
    expect(
      saysOf(readabilityFitsBand, { lesson: { band: 'c' }, prose: { faultLine: sayIt[0], sayIt, helpStep: sayIt[0] } }),
    ).toEqual(['help words: Expected at most 10 words in a sentence on average for band B. Found 11.0.']);
  });

  test('feedback has at most 15 words at A and B, 24 at C and D', () => {
    const feedback = 'You can tell. You can ask. You can go. You can call. You can sit. You.';
    const small = { quiz: { q1: { question: 'Who?', options: { tell: { label: 'Tell', feedback } } } } };
    expect(saysOf(readabilityFitsBand, small)).toEqual([
      'quiz.q1.options.tell.feedback: Expected at most 15 words of feedback for band A. Found 16.',
    ]);
    expect(saysOf(readabilityFitsBand, { ...small, lesson: { band: 'd' } })).toEqual([]);
  });

  test('plans are for teachers and guides for their own readers', () => {
    expect(saysOf(readabilityFitsBand, { plan: heavy, guide: heavy })).toEqual([
      'body: Expected Flesch-Kincaid grade 9 or less for teachers. Found 28.7.',
      'body: Expected Flesch-Kincaid grade 8 or less for parents. Found 31.4.',
    ]);
  });

  test('"This happened to me" is as easy as its band, first steps too', () => {
    expect(saysOf(readabilityFitsBand, { happened: heavy })).toEqual([
      'body: Expected Flesch-Kincaid grade 4 or less for band B. Found 30.8.',
    ]);
    const firstSteps = { title: 'Hello', summary: 'Go.', intro: heavy, items: {}, end: { title: 'End', text: heavy } };
    expect(saysOf(readabilityFitsBand, { firstSteps })).toHaveLength(2);
  });

  test('translations are not measured with an English formula', () => {
    expect(saysOf(readabilityFitsBand, { tag: 'de', body: heavy })).toEqual([]);
  });
});
