import { describe, expect, it } from 'vitest';
import type { Content } from '../../../../src/model/content.ts';
import type { Practice } from '../../../../src/model/practice.schema.ts';
import { practiceWordsSchemas } from '../../../../src/model/practice-words.schema.ts';
import { practiceFactsSound } from '../../../../src/checks/rules/practice-facts-sound.ts';
import { practiceWordsMatchFacts } from '../../../../src/checks/rules/practice-words-match-facts.ts';
import lesson from '../../../fixtures/lesson/every-activity.json' with { type: 'json' };

const chat = lesson.practice.find(({ type }) => type === 'chat') as Extract<Practice, { type: 'chat' }>;
const words = lesson.practice.find(({ type }) => type === 'words') as Extract<Practice, { type: 'words' }>;
const chatWords = lesson.words['ways-out'];

/** Content with one lesson, as far as the two rules look at it. */
function contentOf(practice: Practice, practiceWords?: unknown): Content {
  const source = { path: 'content/lessons/b9.json', stem: 'b9' };
  const own = { path: 'b9.words.json', stem: 'b9', value: { practice: { [practice.id]: practiceWords } } };
  return {
    lessons: new Map([['b9', { ...source, value: { practice: [practice] } }]]),
    words: new Map([['en', { words: new Map([['b9', own]]) }]]),
  } as unknown as Content;
}
const messages = (practice: Practice): string[] =>
  practiceFactsSound.check(contentOf(practice)).map(({ message }) => message);

describe('the facts of a chat', () => {
  it('have a way out of each message', () => {
    expect(messages(chat)).toEqual([]);
    const closed = { ...chat, turns: [{ ...chat.turns[0]!, replies: [{ id: 'no', move: 'refuse' as const }] }] };
    expect(messages(closed)).toEqual(['No reply leaves, blocks or tells.']);
  });

  it('name nothing twice', () => {
    expect(messages({ ...chat, turns: [chat.turns[0]!, chat.turns[0]!] })).toEqual(['"hurry" stands there twice.']);
    expect(messages({ ...words, endings: ['help', 'help'] })).toEqual(['"help" stands there twice.']);
  });
});

describe('the words of a chat', () => {
  it('show what arrives only as a summary in brackets', () => {
    const said = structuredClone(chatWords);
    said.turns.hurry.text = 'A player wants an answer at once.';
    expect(practiceWordsSchemas.chat.safeParse(said).error?.issues[0]?.message).toContain(
      '[summary in square brackets]',
    );
  });

  it('name each kind of pressure of the facts and no other', () => {
    expect(practiceWordsMatchFacts.check(contentOf(chat, chatWords))).toEqual([]);
    const other = { ...chatWords, tactics: { pressure: 'This was pressure by hurry.', gift: 'This was a gift.' } };
    const places = practiceWordsMatchFacts.check(contentOf(chat, other)).map(({ place }) => place);
    expect(places).toHaveLength(2);
    for (const place of places) expect(place).toContain('practice.ways-out.tactics');
  });
});

it('the words of a first sentence have exactly the pieces of the facts', () => {
  const own = lesson.words['first-words'];
  expect(practiceWordsMatchFacts.check(contentOf(words, own))).toEqual([]);
  const missing = { ...own, endings: { help: own.endings.help } };
  expect(practiceWordsMatchFacts.check(contentOf(words, missing))).toHaveLength(1);
});
