import { describe, expect, it } from 'vitest';
import { measureQuality, withSlip } from '../../../../src/features/search/quality.build.ts';
import { samples } from './samples.ts';

const answers = (ids: string[], isTrouble = false) => ({ ids, isTrouble });

describe('measuring a search', () => {
  it('counts a query by the best place of a page that answers it', () => {
    const find = (query: string) => answers(query === 'key' ? ['a1', 'b2'] : ['a1', 'c1', 'd4', 'b2']);
    const quality = measureQuality(find, samples, { everyday: { key: 'b2 b4', lock: 'b2' } }, ['everyday']);
    expect(quality).toMatchObject({ queries: 2, recallAt3: 0.5, hitAt1: 0, missed: ['lock'] });
  });

  it('counts words of trouble only if help comes first and every band sees its lesson', () => {
    const collection = { trouble: { 'he has my picture': 'b2 d4' } };
    const measure = (found: ReturnType<typeof answers>) =>
      measureQuality(() => found, samples, collection, ['trouble']).hitAt1;
    expect(measure(answers(['b2', 'd4'], true))).toBe(1);
    expect(measure(answers(['b2', 'd4'], false))).toBe(0);
    expect(measure(answers(['b2'], true))).toBe(0);
    expect(measure(answers(['b4', 'b2', 'd4'], true))).toBe(0);
  });

  it('asks again with one slip in the longest word, and not where the word was wrong already', () => {
    const asked: string[] = [];
    const find = (query: string) => (asked.push(query), answers([]));
    measureQuality(find, samples, { everyday: { 'my password': 'b2' }, misspelt: { pasword: 'b2' } }, [
      'everyday',
      'misspelt',
    ]);
    expect(asked).toEqual(['my password', 'pasword', 'my paswsord']);
  });

  it('slips in three ways, never in words of fewer than four letters, and never inside a letter with its marks', () => {
    expect([0, 1, 2].map((turn) => withSlip('picture', turn))).toEqual(['pitcure', 'picure', 'piccture']);
    expect(withSlip('cat', 0)).toBe('cat');
    expect(withSlip('รหัสผ่าน', 1)).toBe('รหัสาน');
  });
});
