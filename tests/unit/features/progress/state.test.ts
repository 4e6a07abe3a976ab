import { describe, expect, it } from 'vitest';
import { exportText, mergeLights, ownLights, readExport } from '../../../../src/features/progress/export-file.ts';
import { isFinished, partOf } from '../../../../src/features/progress/lesson-parts.ts';
import { litIn } from '../../../../src/features/progress/lights.ts';
import { readState, writeState } from '../../../../src/features/progress/migrations.ts';
import { mayKeep, nothingKept, personOf, union } from '../../../../src/features/progress/progress-state.ts';

const visit = { finished: ['b1'], sensitive: ['d4'], later: false };
const kept = { lights: litIn(300, ['a1']), keepSensitive: false, plan: [] };
const everyday = new Set(['a1', 'a2', 'b1']);
const mine = { ...kept, who: 'fox-moon-boat-blue', plan: ['b1/my-team/home/parent'] };
const device = { use: 'family' as const, people: [mine, { ...nothingKept, who: 'star-moon-boat-blue' }] };

describe('stored lights', () => {
  it('come back as they were written', () => {
    for (const state of [
      device,
      { use: 'class' as const, people: [] },
      { use: 'one' as const, people: [{ ...kept, who: '' }] },
    ])
      expect(readState(writeState(state))).toEqual(state);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"a1"',
    '7',
    '{}',
    '{"v":0,"finished":[]}',
    '{"v":1.5,"finished":[]}',
    '{"v":"1","finished":["a1"]}',
    '{"v":1,"finished":["a1"],"x":1}x',
    '{"v":1}',
    '{"v":1,"finished":"a1"}',
    '{"v":1,"finished":[1]}',
    '{"v":1,"finished":["<b>"]}',
    '{"v":1,"finished":[["a1"]]}',
    '{"v":2,"use":"one"}',
    '{"v":2,"use":"school","people":[]}',
    '{"v":2,"use":"one","people":[{"who":"","lights":{"a1":[300,0]},"sensitive":false}]}',
    '{"v":2,"use":"one","people":[{"who":"<b>Anna</b>","lights":{},"sensitive":false,"plan":[]}]}',
    '{"v":2,"use":"one","people":[{"who":"","lights":{},"sensitive":false,"plan":["My name is Anna"]}]}',
    '{"v":2,"use":"family","people":[{"who":"","lights":{},"plan":[]},{"who":"","lights":{},"plan":[]}]}',
  ])('are called corrupt when they are: %s', (text) => {
    expect(readState(text)).toBe('corrupt');
  });

  it('are called corrupt wherever they were cut off', () => {
    const text = writeState(device);
    for (let end = 0; end < text.length; end += 1) expect(readState(text.slice(0, end))).toBe('corrupt');
  });

  it('are called newer when a newer version wrote them, whatever else they hold', () => {
    expect(readState('{"v":3,"shine":{}}')).toBe('newer');
  });

  it('hold nothing but ids, weeks, boosters, pictures and switches', () => {
    expect(writeState(device)).toBe(
      '{"v":2,"use":"family","people":[{"who":"fox-moon-boat-blue","lights":{"a1":[300,0]},"sensitive":false,' +
        '"plan":["b1/my-team/home/parent"]},{"who":"star-moon-boat-blue","lights":{},"sensitive":false,"plan":[]}]}',
    );
  });
});

describe('who a tab belongs to', () => {
  it('is the one person of the device, the chosen one of a family, nobody in a class', () => {
    expect(personOf({ use: 'one', people: [mine] }, visit)).toBe(mine);
    expect(personOf(device, visit)).toBeUndefined();
    expect(personOf(device, { ...visit, who: mine.who })).toBe(mine);
    expect(personOf({ use: 'class', people: [mine] }, { ...visit, who: mine.who })).toBeUndefined();
  });
});

describe('what may be kept', () => {
  it('is nothing before the child agreed', () => {
    expect(mayKeep(undefined, false)).toBe(false);
  });

  it('is everyday lessons, and sensitive ones only with the switch', () => {
    expect(mayKeep(kept, false)).toBe(true);
    expect(mayKeep(kept, true)).toBe(false);
    expect(mayKeep({ ...kept, keepSensitive: true }, true)).toBe(true);
  });

  it('is in an order that does not tell when', () => {
    expect(union(['b1', 'a2'], ['a1', 'b1'])).toEqual(['a1', 'a2', 'b1']);
  });
});

describe('the file of lights', () => {
  const text = exportText(ownLights(kept, visit, 310));

  it('goes out and comes in', () => {
    expect(readExport(text)).toEqual({ a1: { week: 300, boosters: 0 }, b1: { week: 310, boosters: 0 } });
  });

  it('leaves out sensitive lessons that are not kept, and whose it is', () => {
    expect(text).not.toContain('d4');
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'v', 'lights']);
    const keeps = { ...kept, lights: litIn(300, ['a1', 'd4']), keepSensitive: true };
    expect(Object.keys(ownLights(keeps, visit, 310))).toEqual(['a1', 'b1', 'd4']);
  });

  it('is recognised only by its own name', () => {
    expect(readExport('{"v":1,"finished":["a1"]}')).toBe('corrupt');
    expect(readExport('{"format":"shopping","v":1,"finished":["a1"]}')).toBe('corrupt');
    expect(readExport('{"format":"kindlight-lights","v":9,"lights":[]}')).toBe('newer');
    expect(readExport('not a file of ours')).toBe('corrupt');
  });

  it('is refused whole where anything in it is not a light: damaged, hand-made, hostile', () => {
    for (let end = 0; end < text.length - 2; end += 1) expect(readExport(text.slice(0, end))).toBe('corrupt');
    expect(readExport(text.replace('b1', '<script>alert(1)</script>'))).toBe('corrupt');
    expect(readExport(text.replace('310', '-310'))).toBe('corrupt');
  });

  it('is not read at all where it is far too large', () => {
    expect(readExport(text + ' '.repeat(70_000))).toBe('large');
  });

  it('adds its lights and takes none away', () => {
    const merged = mergeLights(litIn(305, ['a2']), kept, visit, 310, everyday);
    expect(Object.keys(merged.kept.lights)).toEqual(['a1', 'a2', 'b1']);
    expect(merged.visit).toEqual({ finished: [], sensitive: ['d4'], later: false });
  });

  it('keeps sensitive and unknown lessons for this visit only, unless the switch is on', () => {
    const theirs = litIn(305, ['d6', 'e1']);
    const merged = mergeLights(theirs, kept, visit, 310, everyday);
    expect(Object.keys(merged.kept.lights)).toEqual(['a1', 'b1']);
    expect(merged.visit.sensitive).toEqual(['d4', 'd6', 'e1']);
    expect(mergeLights(theirs, { ...kept, keepSensitive: true }, visit, 310, everyday).kept.lights).toHaveProperty(
      'd6',
    );
  });
});

describe('a finished lesson', () => {
  const parts = ['story', 'keys', 'practice-try', 'quiz', 'say', 'family'];

  it('needs every part', () => {
    expect(isFinished(parts, new Set(parts))).toBe(true);
    for (const missing of parts)
      expect(isFinished(parts, new Set(parts.filter((part) => part !== missing)))).toBe(false);
  });

  it('needs a quiz', () => {
    expect(isFinished(['story'], new Set(['story']))).toBe(false);
  });

  it('knows parts by their events', () => {
    expect(partOf({ part: 'quiz', id: 'a1' })).toBe('quiz');
    expect(partOf({ part: 'practice', id: 'try' })).toBe('practice-try');
  });
});
