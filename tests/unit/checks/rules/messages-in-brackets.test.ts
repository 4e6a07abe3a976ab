import { expect, test } from 'vitest';
import { messagesInBrackets } from '../../../../src/checks/rules/messages-in-brackets.ts';
import { saysOf } from '../small-content.ts';

const reply = (text: string) => ({
  lesson: { practice: [{ id: 'answer', type: 'reply', situations: [] }] },
  practice: {
    answer: { title: 'Answer', instruction: 'Pick.', situations: { gift: { text, replies: {} } }, done: 'Good.' },
  },
});

test('what somebody writes to a child is not quoted', () => {
  expect(saysOf(messagesInBrackets, reply('A player writes, “Do not tell.” What could Emma say?'))).toEqual([
    'practice.answer.situations.gift.text: Found “Do not tell.”: words of somebody else.',
  ]);
});

test('a summary in brackets is as it should be', () => {
  expect(saysOf(messagesInBrackets, reply('A player [asks Emma not to tell]. What could Emma say?'))).toEqual([]);
});

test('a story is searched too', () => {
  const small = {
    lesson: { practice: [{ id: 'path', type: 'branch', start: 'a', nodes: [] }] },
    practice: {
      path: {
        title: 'Path',
        instruction: 'Choose.',
        nodes: { a: { text: 'Then somebody writes: “Come on.”' } },
        done: 'Good.',
      },
    },
  };
  expect(saysOf(messagesInBrackets, small)).toEqual([
    'practice.path.nodes.a.text: Found “Come on.”: words of somebody else.',
  ]);
});
