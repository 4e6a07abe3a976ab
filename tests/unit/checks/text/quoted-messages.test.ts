import { describe, expect, test } from 'vitest';
import { quotedMessages } from '../../../../src/checks/text/quoted-messages.ts';

describe('words of somebody else', () => {
  test('that are written to the child are found', () => {
    expect(quotedMessages('A player writes: “Do not tell.” What now?', 'branch', ['Noah'])).toEqual(['“Do not tell.”']);
    expect(quotedMessages('“Me neither,” writes somebody.', 'branch', [])).toEqual(['“Me neither,”']);
  });

  test('that are a summary in brackets are as they should be', () => {
    expect(quotedMessages('A player [says not to tell]. What now?', 'reply', [])).toEqual([]);
  });

  test('may be quoted where a helper speaks in a story', () => {
    expect(quotedMessages('“I am glad you told me,” says Gran.', 'branch', [])).toEqual([]);
  });

  test('may not be quoted where the child has to reply', () => {
    expect(quotedMessages('A boy says, “It is my fault.”', 'reply', [])).toEqual(['“It is my fault.”']);
  });

  test('of a child of the story are lent by us', () => {
    expect(quotedMessages('Marcus writes: “I’m here.”', 'branch', ['Marcus'])).toEqual([]);
  });
});
