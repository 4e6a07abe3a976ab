import { describe, expect, it } from 'vitest';
import { bandCheck } from '../../../../../src/features/classroom/codes/before-after.ts';
import { writeResultCode, type ResultCode } from '../../../../../src/features/classroom/codes/result-code.ts';
import {
  newClass,
  readClassFile,
  withClass,
  type ClassRecord,
} from '../../../../../src/features/classroom/results/class-file.ts';
import { collect, isWaiting, showTotals } from '../../../../../src/features/classroom/results/collect.ts';
import { readItem, toDiscuss } from '../../../../../src/features/classroom/results/reading.ts';
import { noTotals } from '../../../../../src/features/classroom/results/totals.ts';
import { realItems } from '../codes/real-items.ts';

const a1 = realItems.find(({ id }) => id === 'a1')!;
const fresh = newClass(500, '');

/** A pupil's code of lesson A1. */
function code(pupil: number, values: readonly number[], more: Partial<ResultCode> = {}): string {
  const lessons = [{ id: 'a1', done: true, answers: { revision: a1.revision, values } }];
  const pictures = [pupil & 31, (pupil >> 5) & 31, 1] as const;
  return writeResultCode({ classNumber: 500, pictures, content: { kind: 'lessons', lessons }, ...more });
}

function after(count: number, from: ClassRecord = fresh, start = 0): ClassRecord {
  let record = from;
  for (let pupil = start; pupil < start + count; pupil += 1) {
    const next = collect(
      record,
      code(
        pupil,
        a1.items.map((_, item) => (pupil + item) % 2),
      ),
      realItems,
    );
    if (typeof next === 'string') throw new Error(next);
    record = next;
  }
  return record;
}

describe('collecting codes', () => {
  it('adds each to the totals at once', () => {
    const { totals } = after(12);
    expect(totals.taken).toBe(12);
    expect(totals.lessons['a1']?.spreads[0]?.slice(0, 2)).toEqual([6, 6]);
  });

  it('keeps nothing of one pupil but a mark without answers, sorted so that nobody sees who came when', () => {
    const record = after(5);
    expect(record.seen).toEqual([...record.seen].sort((a, b) => a - b));
    const one = collect(fresh, code(3, [0, 0]), realItems) as ClassRecord;
    const other = collect(fresh, code(3, [1, 1]), realItems) as ClassRecord;
    expect(one.seen, 'the mark does not depend on the answers').toEqual(other.seen);
  });

  it.each([
    ['a code that comes twice', code(1, [0, 0]), 'double'],
    ['a code of another class', code(9, [0, 0], { classNumber: 501 }), 'foreign'],
    ['a code of other questions', code(9, [0, 0, 0]), 'other-questions'],
    ['an answer no question has', code(9, [5, 0]), 'other-questions'],
    [
      'a lesson that no longer exists',
      code(9, [], { content: { kind: 'lessons', lessons: [{ id: 'd9', done: true }] } }),
      'unknown-lesson',
    ],
    ['anything else', 'https://example.org/<b>', 'characters'],
  ])('leaves the class untouched by %s', (_, text, problem) => {
    const before = after(3);
    const copy = structuredClone(before);
    expect(collect(before, text, realItems)).toBe(problem);
    expect(before).toEqual(copy);
  });

  it('counts a double all the same when the teacher says it is another pupil', () => {
    const record = collect(after(3), code(1, [0, 0]), realItems, { again: true }) as ClassRecord;
    expect(record.totals.taken).toBe(4);
  });

  it('takes "done" and nothing else from a sensitive lesson', () => {
    const done = code(1, [], { content: { kind: 'lessons', lessons: [{ id: 'd4', done: true }] } });
    const record = collect(fresh, done, realItems) as ClassRecord;
    expect(record.totals.lessons['d4']).toEqual({ taken: 1, done: 1, revision: expect.any(Number), spreads: [] });
    const telling = {
      kind: 'lessons',
      lessons: [{ id: 'd4', done: true, answers: { revision: 0, values: [1] } }],
    } as const;
    expect(collect(fresh, code(1, [], { content: telling }), realItems)).toBe('other-questions');
  });
});

describe('showing totals', () => {
  it('shows no figure at all below ten', () => {
    expect(showTotals(after(9)).shown).toEqual(noTotals);
    expect(showTotals(after(10)).shown.taken).toBe(10);
  });

  it('changes only with three new codes or more, so that no change gives one pupil away', () => {
    const shown = showTotals(after(10));
    const eleven = showTotals(after(1, shown, 10));
    expect(eleven.shown.taken).toBe(10);
    expect(isWaiting(eleven)).toBe(true);
    expect(showTotals(after(2, eleven, 11)).shown.taken).toBe(13);
  });

  it('names the option behind a misunderstanding, and what to talk about', () => {
    const item = { id: 'q1', options: ['right', 'odd', 'even'], answer: 'right' };
    const reading = readItem(item, [6, 5, 1, 2, 3])!;
    expect(reading).toMatchObject({ asked: 14, right: 6, misled: 'odd' });
    expect(toDiscuss([reading, readItem(item, [20, 0, 0, 0, 0])!])).toEqual([reading]);
    expect(readItem(item, [5, 4, 0, 0, 30]), 'fewer than ten answered').toBeUndefined();
  });
});

describe('before and after', () => {
  it('are kept apart, each with its own ten', () => {
    const check = bandCheck(realItems, 'a');
    const of = (kind: 'before' | 'after', pupil: number): string =>
      code(pupil, [], { content: { kind, band: 'a', revision: check.revision, values: check.items.map(() => 0) } });
    let record = fresh;
    for (let pupil = 0; pupil < 10; pupil += 1) record = collect(record, of('before', pupil), realItems) as ClassRecord;
    record = collect(record, of('after', 0), realItems) as ClassRecord;
    const { shown } = showTotals(record);
    expect([shown.before?.taken, shown.after, shown.taken]).toEqual([10, undefined, 0]);
  });
});

describe('what the device keeps', () => {
  const file = withClass({ v: 1, until: 20_000, days: 30, current: 0, classes: [] }, showTotals(after(12)));

  it('is read again as it was written, until its days are over', () => {
    expect(readClassFile(JSON.stringify(file), 20_000)).toEqual(file);
    expect(readClassFile(JSON.stringify(file), 20_001)).toBe('over');
    expect(readClassFile(null, 1)).toBe('none');
  });

  it('is never half read: damage and newer versions are told apart', () => {
    expect(readClassFile('{"v":2}', 1)).toBe('newer');
    for (const text of ['{', '[]', '"x"', 'null', '{"v":1}', JSON.stringify(file).replace('"taken":12', '"taken":-1')])
      expect(readClassFile(text, 1), text).toBe('damaged');
  });
});
