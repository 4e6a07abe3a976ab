import { afterAll, describe, expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';

const content = new BrokenContent();
afterAll(() => { content.remove(); });

interface Facts { [field: string]: unknown; quiz: { id: string; answer: string; options: string[] }[] }
interface Words { quiz: Record<string, { options: Record<string, unknown> }> }
interface Country { contacts: { id: string; hours: string | null; sources: string[]; confidence: string }[]; emergency: { sources: string[] }[] }

const facts = 'lessons/a1-my-trusted-adults.json';
const words = 'text/de/lessons/a1-my-trusted-adults.words.json';
const prose = 'text/en/lessons/a1-my-trusted-adults.mdx';

describe('bad content stops the build and says file, place, expected, found and fix', () => {
  test('a missing field', () => {
    expect(content.messagesAfterJson<Facts>(facts, (value) => { delete value['minutes']; })).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › minutes
        Required, but missing. Invalid input: expected number, received undefined.
        Fix: give "minutes" a value as described in src/model/.
        Rule: schema",
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('an unknown field', () => {
    expect(content.messagesAfterJson<Facts>(facts, (value) => { value['colour'] = 'red'; })).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/lessons/a1-my-trusted-adults.json › (whole file)
        Unknown field "colour".
        Fix: remove it, or correct its name; the fields are listed in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('a wrong answer key', () => {
    expect(content.messagesAfterJson<Facts>(facts, (value) => { if (value.quiz[0]) value.quiz[0].answer = 'nobody'; })).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"nobody"},{"id":"….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('an unknown id: a lesson that looks back at one that does not exist', () => {
    expect(content.messagesAfterJson<Facts>(facts, (value) => { value['looksBack'] = [{ lesson: 'a9', item: 'q1' }]; })).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('an id that exists twice', () => {
    expect(content.messagesAfterJson<Facts>(facts, (value) => { value.quiz[1] = { ...value.quiz[1], id: 'q1' } as Facts['quiz'][0]; })[0]).toMatchInlineSnapshot(`
      "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema"
    `);
  });

  test('a translation with a missing option', () => {
    expect(content.messagesAfterJson<Words>(words, (value) => { delete value.quiz['q2']?.options['watch']; })).toMatchInlineSnapshot();
  });

  test('an unknown country code', () => {
    expect(content.messagesAfterJson<{ country: string; slug: string }[]>('editions.json', (editions) => {
      const edition = editions.find(({ slug }) => slug === 'en-at');
      if (edition) edition.country = 'XQ';
    })).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('a phone number without a source', () => {
    expect(content.messagesAfterJson<Country>('countries/AT.json', (value) => { if (value.contacts[0]) value.contacts[0].sources = []; })).toMatchInlineSnapshot(`
      [
        "content/countries/AT.json › contacts.147-rat-auf-draht.sources
        Expected at least one source, because only "unverified" values may be without. Found [].
        Fix: give "sources" a value as described in src/model/.
        Rule: schema",
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('opening hours that do not parse', () => {
    expect(content.messagesAfterJson<Country>('countries/AT.json', (value) => { if (value.contacts[0]) value.contacts[0].hours = 'weekdays, mostly'; })).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('MDX that does not parse', () => {
    expect(content.messagesAfter(prose, (text) => text.replace('</Story>', ''))).toMatchInlineSnapshot();
  });

  test('code in prose', () => {
    expect(content.messagesAfter(prose, (text) => text.replace('</Story>', '{1 + 1}\n\n</Story>'))).toMatchInlineSnapshot();
  });

  test('JSON that does not parse', () => {
    expect(content.messagesAfter(facts, (text) => text.replace('{', ''))).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json
        Expected valid JSON. Found: Unexpected non-whitespace character after JSON at position 7 (line 2 column 7)
        Fix: correct the syntax at that place.
        Rule: json-syntax",
        "content/pages.json
        The file is missing.
        Fix: add it in the form described in content/README.md.
        Rule: file-exists",
      ]
    `);
  });

  test('an interface string that a translation forgot', () => {
    expect(content.messagesAfterJson<Record<string, string>>('text/de/ui/help.json', (value) => { delete value['free']; })[0]).toMatchInlineSnapshot(`
      "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema"
    `);
  });

  test('a variable that a translation lost', () => {
    expect(content.messagesAfterJson<Record<string, string>>('text/de/ui/help.json', (value) => { value['call'] = 'anrufen'; })[0]).toMatchInlineSnapshot(`
      "content/lessons/a1-my-trusted-adults.json › quiz
        Too small: expected array to have >=6 items. Found [{"id":"q1","options":["listens","smiles","phone"],"answer":"listens"},{"id":….
        Fix: give "quiz" a value as described in src/model/.
        Rule: schema"
    `);
  });

  test('a text that calls itself reviewed by nobody', () => {
    expect(content.messagesAfter(prose, (text) => text.replace('status: draft', 'status: reviewed'))).toMatchInlineSnapshot();
  });
});
