import { describe, expect, it } from 'vitest';
import { alphabet } from '../../../../../src/features/classroom/codes/base32.ts';
import { bandCheck } from '../../../../../src/features/classroom/codes/before-after.ts';
import {
  inGroups,
  readResultCode,
  writeResultCode,
  type ResultCode,
} from '../../../../../src/features/classroom/codes/result-code.ts';
import { random, realItems } from './real-items.ts';

const everyday: ResultCode = {
  classNumber: 7391,
  pictures: [3, 17, 30],
  content: { kind: 'lessons', lessons: [{ id: 'a3', done: true, answers: { revision: 77, values: [0, 2, 1, 6, 7] } }] },
};

/** A code such as a pupil's device makes, of any lesson. */
function anyCode(next: () => number): ResultCode {
  const pick = (count: number) => Math.floor(next() * count);
  const lesson = realItems[pick(realItems.length)]!;
  const pictures = [pick(32), pick(32), pick(32)] as const;
  const values = lesson.items.map(({ options }) => (next() < 0.2 ? 6 + pick(2) : pick(options.length)));
  const answers = values.length > 0 ? { answers: { revision: lesson.revision, values } } : {};
  const content = { kind: 'lessons', lessons: [{ id: lesson.id, done: next() < 0.9, ...answers }] } as const;
  return { classNumber: pick(32768), pictures, content };
}

describe('a result code', () => {
  it('says the same after it was written and read', () => {
    const next = random(1);
    for (let round = 0; round < 2000; round += 1) {
      const code = anyCode(next);
      expect(readResultCode(writeResultCode(code))).toEqual(code);
    }
  });

  it('carries the check before and after a band too', () => {
    for (const kind of ['before', 'after'] as const) {
      const check = bandCheck(realItems, 'b');
      const code: ResultCode = {
        classNumber: 1,
        pictures: [0, 0, 31],
        content: { kind, band: 'b', revision: check.revision, values: check.items.map((_, index) => index % 3) },
      };
      expect(readResultCode(writeResultCode(code))).toEqual(code);
    }
  });

  it('of one lesson has 60 characters or fewer, the dashes between its groups included', () => {
    const longest = realItems.map(({ id, revision, items }) => {
      const answers = { revision, values: items.map(() => 7) };
      return inGroups(
        writeResultCode({ ...everyday, content: { kind: 'lessons', lessons: [{ id, done: true, answers }] } }),
      ).length;
    });
    expect(Math.max(...longest)).toBeLessThanOrEqual(60);
    expect(Math.max(...longest), 'and in truth it is half as long').toBeLessThanOrEqual(30);
  });

  it('may be typed in small letters, with spaces, and with O for 0 and I or L for 1', () => {
    const code = writeResultCode(everyday);
    const typed = inGroups(code).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(readResultCode(typed)).toEqual(everyday);
  });

  it('says what is wrong in one word', () => {
    const code = writeResultCode(everyday);
    expect(readResultCode('  ')).toBe('empty');
    expect(readResultCode('https://example.org/')).toBe('characters');
    expect(readResultCode(code.slice(0, -1))).toBe('damaged');
    expect(readResultCode('<img src=x onerror=alert(1)>')).toBe('characters');
  });

  it('notices every wrong character and every swap of two characters', () => {
    const code = writeResultCode(everyday);
    for (let at = 0; at < code.length; at += 1) {
      for (const other of alphabet.replace(code.charAt(at), ''))
        expect(readResultCode(code.slice(0, at) + other + code.slice(at + 1))).toBe('damaged');
      for (let to = at + 1; to < code.length; to += 1) {
        const swapped = [...code];
        [swapped[at], swapped[to]] = [swapped[to]!, swapped[at]!];
        if (code[at] !== code[to]) expect(readResultCode(swapped.join(''))).toBe('damaged');
      }
    }
  });

  it('is never taken for a valid one when it is random, mutated or hostile: ten thousand tries', () => {
    const next = random(20261127);
    const pick = (count: number) => Math.floor(next() * count);
    const hostile = [
      '<script>alert(1)</script>',
      '\u0000\u202e',
      '=HYPERLINK("x")',
      '%00%ff',
      '{"v":1}',
      '𝒜'.repeat(40),
      '-'.repeat(900),
    ];
    const taken: string[] = [];
    for (let round = 0; round < 10_000; round += 1) {
      const good = writeResultCode(anyCode(next));
      const letters = [...good];
      const kind = round % 5;
      if (kind === 0)
        letters.splice(0, letters.length, ...Array.from({ length: 1 + pick(70) }, () => alphabet.charAt(pick(32))));
      if (kind === 1)
        for (let times = 0; times <= pick(5); times += 1) letters[pick(letters.length)] = alphabet.charAt(pick(32));
      if (kind === 2) letters.splice(pick(letters.length), 1 + pick(4));
      if (kind === 3) letters.splice(pick(letters.length), 0, alphabet.charAt(pick(32)));
      if (kind === 4) letters.splice(pick(letters.length), pick(3), hostile[pick(hostile.length)]!);
      const text = letters.join('');
      const read = readResultCode(text);
      if (typeof read !== 'string' && text !== good) taken.push(`${text} (round ${round})`);
      // A sentence is chosen by this word; nothing of the code itself ever reaches the page.
      else if (typeof read === 'string') expect(['empty', 'characters', 'damaged', 'newer']).toContain(read);
    }
    expect(taken).toEqual([]);
  });
});
