import { describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../../src/features/search/analyser.ts';
import { signStems, writtenOut } from '../../../../src/features/search/signs.ts';

describe('signs of trouble', () => {
  it('are written out, one for each choice between slashes', () => {
    expect(writtenOut('has/got my pic/photo')).toEqual(['has my pic', 'has my photo', 'got my pic', 'got my photo']);
    expect(writtenOut('scared')).toEqual(['scared']);
  });

  it('become stems by topic, the plain ones under "telling", each once', async () => {
    const list = { signs: ['scared', 'SCARED'], topics: { picture: ['my pics/pic'] } };
    expect(signStems(list, await loadAnalyser('en'))).toEqual({ picture: ['my pic'], telling: ['scare'] });
  });
});
