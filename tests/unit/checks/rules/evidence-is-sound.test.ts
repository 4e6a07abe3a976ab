import { expect, test } from 'vitest';
import { evidenceIsSound } from '../../../../src/checks/rules/evidence-is-sound.ts';
import type { Content } from '../../../../src/model/content.ts';

interface Sample {
  readonly shown?: readonly string[];
  readonly sources?: readonly string[];
  readonly words?: Readonly<Record<string, object>>;
  readonly tag?: string;
}

/** What the rule says about one lesson with one note, "self-blame", that rests on one public source. */
function says({
  shown = ['self-blame'],
  sources = ['OPEN'],
  words = { 'self-blame': {} },
  tag = 'en',
}: Sample): string[] {
  const content = {
    lessons: new Map([['a1', { path: 'content/lessons/a1.json', value: { evidence: shown } }]]),
    guides: new Map(),
    evidence: { 'self-blame': { strength: 'reviews', sources } },
    sources: { OPEN: {}, CLOSED: { internal: true } },
    words: new Map([[tag, { evidence: { path: `content/text/${tag}/evidence.json`, value: { notes: words } } }]]),
  } as unknown as Content;
  return evidenceIsSound
    .check(content)
    .map(({ file, place, message, fix }) => `${file} ${place}: ${message} Fix: ${fix}`);
}

test('a note with words, a public source and a reader says nothing', () => {
  expect(says({})).toEqual([]);
});

test('a lesson that names a note nobody wrote is found', () => {
  expect(says({ shown: ['self-blame', 'magic'] })).toEqual([
    'content/lessons/a1.json evidence: There is no evidence note "magic". Fix: add it to content/evidence.json and to content/text/en/evidence.json, or correct the id.',
  ]);
});

test('a note rests on a source that exists and that a reader may open', () => {
  expect(says({ sources: ['CLOSED'] })).toEqual([
    'content/evidence.json self-blame.sources: Expected a source that a reader may open. Found only CLOSED. Fix: name a public source that is not "internal", or leave the note out.',
  ]);
  expect(says({ sources: ['OPEN', 'NOBODY'] })).toEqual([
    'content/evidence.json self-blame.sources: The source "NOBODY" is unknown. Fix: add it to content/sources.json with title, address and the date it was read.',
  ]);
});

test('English has words for every note; a translation may still miss some, but invents none', () => {
  expect(says({ words: {} })[0]).toContain('Note "self-blame" has no words.');
  expect(says({ words: {}, tag: 'de' })).toEqual([]);
  expect(says({ words: { 'self-blame': {}, zauber: {} }, tag: 'de' })[0]).toContain('Note "zauber" is unknown.');
});
