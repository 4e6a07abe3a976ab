import { beforeAll, describe, expect, it } from 'vitest';
import { loadAnalyser } from '../../../../src/features/search/analyser.ts';
import { createFinder, type Found } from '../../../../src/features/search/find.ts';
import { buildSearchSet } from '../../../../src/features/search/index.build.ts';
import type { PackedIndex } from '../../../../src/features/search/packed-index.ts';
import { samples, topics, trouble } from './samples.ts';

let find: (query: string) => Found;
beforeAll(async () => {
  const { json, languages } = await buildSearchSet(samples, trouble, topics);
  const analysers = await Promise.all(languages.map(async (tag) => [tag, await loadAnalyser(tag)] as const));
  find = createFinder(JSON.parse(json) as PackedIndex, new Map(analysers));
});

describe('search', () => {
  it('puts the page with the word in its title first', () => {
    expect(find('password').ids[0]).toBe('b2');
    expect(find('password').ids).toContain('b4');
  });

  it('finds a word while it is being typed', () => {
    expect(find('passw').ids).toContain('b2');
    expect(find('p').ids.length).toBeGreaterThan(0);
  });

  it.each(['pasword', 'passwrod', 'paassword', 'bassword'])('forgives a slip of the finger: %s', (typed) => {
    expect(find(typed).ids).toContain('b2');
  });

  it('finds other forms of a word', () => {
    expect(find('picture').ids).toContain('d4');
    expect(find('gaming').ids).toContain('b4');
  });

  it('prefers pages that have all words', () => {
    expect(find('games sell mystery').ids[0]).toBe('b4');
    expect(find('secret surprise').ids[0]).toBe('a1');
  });

  it('searches each document in its own language', () => {
    expect(find('Passwörter').ids[0]).toBe('c2');
    expect(find('rechte').ids[0]).toBe('c1');

    expect(find('freunde').ids).toEqual(['c1']);
  });

  it('finds nothing for signs, spaces and words that are nowhere, and does not throw on what lunr takes for commands', () => {
    for (const typed of ['', '   ', '?!', 'xyzqwert', '😀']) expect(find(typed).ids).toEqual([]);
    for (const typed of ['title:password', 'password~9', 'pass*', '+password -key', 'password^x'])
      expect(find(typed).ids).toContain('b2');
  });

  it('hears trouble in every language of the set', () => {
    for (const typed of [
      'i am scared',
      'blackmailed',
      'blakmail',
      'somebody has a picture of my cousin and me has',
      'ich habe Angst',
      'ich hasse mich',
    ]) {
      expect(find(typed).isTrouble, typed).toBe(true);
    }
    for (const typed of ['password', 'games', 'picture', 'hate', 'Rechte'])
      expect(find(typed).isTrouble, typed).toBe(false);
  });

  it('puts the lessons of the topic first, the most urgent topic before others', () => {
    const { ids, isTrouble } = find('he has my picture and i am scared');
    expect(isTrouble).toBe(true);
    expect(ids.slice(0, 2)).toEqual(['d4', 'a1']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hears trouble while the word is being typed', () => {
    expect(find('someone black').isTrouble).toBe(true);
    expect(find('blac').isTrouble).toBe(false);
  });
});
