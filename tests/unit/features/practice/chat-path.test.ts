import { describe, expect, it } from 'vitest';
import { chatPath } from '../../../../src/features/practice/chat-path.ts';

describe('a rehearsed chat', () => {
  it('begins with one message and waits', () => {
    expect(chatPath([undefined, undefined, undefined])).toEqual({ shown: 1, answered: false, ended: false });
  });

  it('shows the next message after a refusal', () => {
    expect(chatPath(['refuse', undefined, undefined])).toEqual({ shown: 2, answered: false, ended: false });
  });

  for (const move of ['leave', 'block', 'tell'] as const) {
    it(`always ends with ${move}, at any message`, () => {
      expect(chatPath([move, undefined])).toEqual({ shown: 1, answered: true, ended: true });
      expect(chatPath(['refuse', move])).toEqual({ shown: 2, answered: true, ended: true });
    });
  }

  it('ends when each message was refused', () => {
    expect(chatPath(['refuse', 'refuse'])).toEqual({ shown: 2, answered: true, ended: true });
  });

  it('stays after going on, and offers help', () => {
    expect(chatPath(['go-on', undefined])).toEqual({ shown: 1, answered: true, ended: false });
  });

  it('follows a reply that was changed, whatever came after it', () => {
    expect(chatPath(['leave', 'go-on'])).toEqual({ shown: 1, answered: true, ended: true });
    expect(chatPath(['refuse', 'go-on'])).toEqual({ shown: 2, answered: true, ended: false });
  });
});
