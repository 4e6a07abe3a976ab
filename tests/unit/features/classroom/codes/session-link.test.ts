import { describe, expect, it } from 'vitest';
import {
  readSession,
  writePupilSession,
  writeSession,
  type Session,
} from '../../../../../src/features/classroom/codes/session-link.ts';
import { random } from './real-items.ts';

const session: Session = {
  edition: 'de-at',
  content: { kind: 'lessons', lessons: ['a1', 'a4'] },
  minutes: 45,
  way: 'shared',
  languages: ['de', 'uk', 'sr-latn'],
  classNumber: 7923,
};

describe('the link of a session', () => {
  it('says the same after it was written and read, with or without "#"', () => {
    expect(readSession(writeSession(session))).toEqual(session);
    expect(readSession(`#${writeSession(session)}`)).toEqual(session);
    expect(readSession(`#${encodeURIComponent(writeSession(session)).toUpperCase()}`)).toEqual(session);
  });

  it('carries a check before and after a band', () => {
    const check: Session = { ...session, content: { kind: 'before', band: 'c' } };
    expect(readSession(writeSession(check))).toEqual(check);
  });

  it('is short enough for pupils to type', () => {
    const short = writePupilSession({ ...session, languages: [], content: { kind: 'lessons', lessons: ['a1'] } });
    expect(short.length).toBeLessThanOrEqual(24);
  });

  it('is damaged when it was cut short at any place or edited anywhere by hand', () => {
    const text = writeSession(session);
    for (let end = 1; end < text.length; end += 1)
      expect(readSession(text.slice(0, end)), text.slice(0, end)).toBe('damaged');
    for (let at = 2; at < text.length; at += 1) {
      for (const other of 'abq29._-<') {
        const edited = text.slice(0, at) + other + text.slice(at + 1);
        if (edited !== text) expect(readSession(edited), edited).toBe('damaged');
      }
    }
  });

  it('says when there is none, and when it is of a newer version', () => {
    expect(readSession('')).toBe('none');
    expect(readSession('#')).toBe('none');
    expect(readSession('#2.de-at.a1.x.7kq.abcde')).toBe('newer');
  });

  it('survives anything', () => {
    const next = random(5);
    const characters = '1.a4_lxt<>"\'&%#/\\ é\u0000\u202e漢.';
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({ length: Math.floor(next() * 60) }, () =>
        characters.charAt(Math.floor(next() * characters.length)),
      ).join('');
      expect(['none', 'damaged', 'newer']).toContain(readSession(text));
    }
    expect(readSession('%E0%A4%A')).toBe('damaged');
    expect(readSession('1.'.repeat(100_000))).toBe('damaged');
  });
});
