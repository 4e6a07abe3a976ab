import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../../src/features/search/analyser.ts';
import { frontCode, frontDecode } from '../../../../src/features/search/front-coded.ts';
import { nearWords } from '../../../../src/features/search/near-words.ts';

describe('words one slip away', () => {
  it('are found by the way they are written, and answered by their stems', async () => {
    const near = nearWords(['settings', 'setting', 'picture'], await loadAnalyser('en'));
    expect(near.whole('setttings')).toEqual(['set']);
    expect(near.whole('picutre')).toEqual(['pictur']);
    expect(near.whole('settlement')).toEqual([]);
  });

  it('are not guessed from three letters', async () => {
    expect(nearWords(['cats', 'cat'], await loadAnalyser('en')).whole('caz')).toEqual([]);
  });

  it('are found by the beginning, where an ending hides them', async () => {
    const near = nearWords(['valokuva', 'salasana'], await loadAnalyser('fi'));
    expect(near.beginning('valkuv')).not.toEqual([]);
    expect(near.beginning('sanala')).toEqual([]);
  });
});

describe('front-coded words', () => {
  it('come back sorted, each once', () => {
    expect(frontDecode(frontCode(['photos', 'photo', 'a', 'photos', 'фото']))).toEqual([
      'a',
      'photo',
      'photos',
      'фото',
    ]);
  });
});
