import { describe, expect, it } from 'vitest';
import { exportText, mergeLights, readExport } from '../../../../src/features/progress/export-file.ts';
import { isFinished, partOf } from '../../../../src/features/progress/lesson-parts.ts';
import { readState, writeState } from '../../../../src/features/progress/migrations.ts';
import { mayKeep, union } from '../../../../src/features/progress/progress-state.ts';

const visit = { finished: ['b1'], sensitive: ['d4'], later: false };
const kept = { finished: ['a1'], keepSensitive: false };
const everyday = new Set(['a1', 'a2', 'b1']);

describe('stored lights', () => {
  it('come back as they were written', () => {
    for (const state of [kept, { finished: [], keepSensitive: true }])
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
    '{"v":"1","finished":["a1"],"x":1}x',
    '{"v":1}',
    '{"v":1,"finished":"a1"}',
    '{"v":1,"finished":[1]}',
    '{"v":1,"finished":["<b>"]}',
    '{"v":1,"finished":[["a1"]]}',
  ])('are called corrupt when they are: %s', (text) => {
    expect(readState(text)).toBe('corrupt');
  });

  it('are called newer when a newer version wrote them, whatever else they hold', () => {
    expect(readState('{"v":2,"lights":{}}')).toBe('newer');
  });

  it('hold nothing but ids and a switch', () => {
    expect(Object.keys(JSON.parse(writeState(kept)) as object)).toEqual(['v', 'finished', 'keepSensitive']);
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
  it('goes out and comes in', () => {
    expect(readExport(exportText(kept, visit))).toEqual(['a1', 'b1']);
  });

  it('leaves out sensitive lessons that are not kept', () => {
    expect(exportText(kept, visit)).not.toContain('d4');
    expect(readExport(exportText({ finished: ['a1', 'd4'], keepSensitive: true }, visit))).toEqual(['a1', 'b1', 'd4']);
  });

  it('is recognised only by its own name', () => {
    expect(readExport('{"v":1,"finished":["a1"]}')).toBe('corrupt');
    expect(readExport('{"format":"shopping","v":1,"finished":["a1"]}')).toBe('corrupt');
    expect(readExport('{"format":"kindlight-lights","v":9,"lights":[]}')).toBe('newer');
    expect(readExport('not a file of ours')).toBe('corrupt');
  });

  it('adds its lights and takes none away', () => {
    const merged = mergeLights(['a2'], kept, visit, everyday);
    expect(merged.kept.finished).toEqual(['a1', 'a2', 'b1']);
    expect(merged.visit).toEqual({ finished: [], sensitive: ['d4'], later: false });
  });

  it('keeps sensitive and unknown lessons for this visit only, unless the switch is on', () => {
    expect(mergeLights(['d6', 'e1'], kept, visit, everyday)).toMatchObject({
      kept: { finished: ['a1', 'b1'] },
      visit: { sensitive: ['d4', 'd6', 'e1'] },
    });
    expect(mergeLights(['d6'], { ...kept, keepSensitive: true }, visit, everyday).kept.finished).toContain('d6');
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
