import { afterAll, describe, expect, test } from 'vitest';
import { BrokenContent } from './broken-content.ts';

const content = new BrokenContent();
afterAll(() => {
  content.remove();
});

interface Facts {
  [field: string]: unknown;
  quiz: { id: string; answer: string; options: string[] }[];
}
interface Words {
  quiz: Record<string, { options: Record<string, unknown> }>;
}
interface Country {
  contacts: { id: string; hours: string | null; sources: string[]; confidence: string }[];
  emergency: { sources: string[] }[];
}

const facts = 'lessons/a1-my-trusted-adults.json';
const words = 'text/de/lessons/a1-my-trusted-adults.words.json';
const prose = 'text/en/lessons/a1-my-trusted-adults.mdx';

describe('bad content stops the build and says file, place, expected, found and fix', () => {
  test('a missing field', () => {
    expect(
      content.messagesAfterJson<Facts>(facts, (value) => {
        delete value['minutes'];
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › minutes
        Expected number. Found nothing.
        Fix: give "minutes" a value as described in src/model/.
        Rule: schema",
      ]
    `);
  });

  test('an unknown field', () => {
    expect(
      content.messagesAfterJson<Facts>(facts, (value) => {
        value['colour'] = 'red';
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › (whole file)
        Unknown field "colour".
        Fix: remove it, or correct its name; the fields are listed in src/model/.
        Rule: schema",
      ]
    `);
  });

  test('a wrong answer key', () => {
    expect(
      content.messagesAfterJson<Facts>(facts, (value) => {
        if (value.quiz[0]) value.quiz[0].answer = 'nobody';
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › quiz.q1.answer
        The answer "nobody" is not one of the options listens, smiles, phone.
        Fix: name one of the options as the answer.
        Rule: quiz-facts-sound",
      ]
    `);
  });

  test('an unknown id: a lesson that looks back at one that does not exist', () => {
    expect(
      content.messagesAfterJson<Facts>(facts, (value) => {
        value['looksBack'] = [{ lesson: 'a9', item: 'q1' }];
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json › looksBack.0
        There is no lesson "a9".
        Fix: use the id of a lesson in content/lessons/.
        Rule: references-exist",
      ]
    `);
  });

  test('an id that exists twice', () => {
    expect(
      content.messagesAfterJson<Facts>(facts, (value) => {
        value.quiz[1] = { ...value.quiz[1], id: 'q1' } as Facts['quiz'][0];
      })[0],
    ).toMatchInlineSnapshot(`
      "content/lessons/a3-my-treasure-box.json › looksBack.0
        Lesson "a1" has no quiz item "q2". It has q1, q1, q3, q4, q5, q6, q1-again, q2-again, q3-again, q4-again, q5-again, q6-again.
        Fix: use the id of one of its items.
        Rule: references-exist"
    `);
  });

  test('a translation with a missing option', () => {
    expect(
      content.messagesAfterJson<Words>(words, (value) => {
        delete value.quiz['q2']?.options['watch'];
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/text/de/lessons/a1-my-trusted-adults.words.json › quiz.q2.options
        Option "watch" has no words. The facts list tell, watch, wait; this file has tell, wait.
        Fix: add "watch" here, or remove it from content/lessons/a1-my-trusted-adults.json.
        Rule: quiz-words-match-facts",
        "content/text/de-CH/lessons/a1-my-trusted-adults.words.json
        Expected what the rule "Swiss spelling: ss for ß" makes of content/text/de/lessons/a1-my-trusted-adults.words.json. Found something else.
        Fix: run "npm run content:generate", and edit only the source.
        Rule: generated-words-fresh",
      ]
    `);
  });

  test('an option without its explanation', () => {
    expect(
      content.messagesAfterJson<Words>('text/en/lessons/a1-my-trusted-adults.words.json', (value) => {
        const option = value.quiz['q2']?.options['watch'] as Record<string, unknown>;
        delete option['feedback'];
      })[0],
    ).toMatchInlineSnapshot(`
      "content/text/en/lessons/a1-my-trusted-adults.words.json › quiz.q2.options.watch.feedback
        Expected string. Found nothing.
        Fix: give "feedback" a value as described in src/model/.
        Rule: schema"
    `);
  });

  test('a lesson without its card for the family, its help step or its things to try', () => {
    expect(content.messagesAfter(prose, (text) => text.replace(/\nfamily:\n(?: {2}.*\n)+/, '\n'))[0])
      .toMatchInlineSnapshot(`
      "content/text/en/lessons/a1-my-trusted-adults.mdx › family
        Expected array. Found nothing.
        Fix: give "family" a value as described in src/model/.
        Rule: schema"
    `);
    expect(content.messagesAfter(prose, (text) => text.replace(/\nhelpStep: .*(?:\n {2}.*)*/, ''))[0])
      .toMatchInlineSnapshot(`
      "content/text/en/lessons/a1-my-trusted-adults.mdx › helpStep
        Expected string. Found nothing.
        Fix: give "helpStep" a value as described in src/model/.
        Rule: schema"
    `);
    expect(content.messagesAfter(prose, (text) => text.replace(/\ntryIt:\n(?: {2}.*\n)+/, '\n'))[0])
      .toMatchInlineSnapshot(`
      "content/text/en/lessons/a1-my-trusted-adults.mdx › tryIt
        Expected one to three small things to try away from the screen. Found none.
        Fix: add "tryIt" to the front matter: what to do, with whom, in a few minutes.
        Rule: lesson-is-whole"
    `);
  });

  test('a lesson without its plan', () => {
    expect(content.messagesWithout('text/en/plans/a1-my-trusted-adults.mdx')[0]).toMatchInlineSnapshot(`
      "content/lessons/a1-my-trusted-adults.json
        English, the master, has no content/text/en/plans/a1-my-trusted-adults.mdx.
        Fix: write it; every other language falls back to it.
        Rule: words-have-facts"
    `);
  });

  test('an unknown country code', () => {
    expect(
      content.messagesAfterJson<{ country: string; slug: string }[]>('editions.json', (editions) => {
        const edition = editions.find(({ slug }) => slug === 'en-at');
        if (edition) edition.country = 'XQ';
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/editions.json › en-at.country
        Unknown country code "XQ": there is no content/countries/XQ.json.
        Fix: correct the code (ISO 3166-1), or add the country with its sources.
        Rule: editions-complete",
        "content/editions.json › XQ
        Expected exactly one first edition ("default": true) for XQ.
        Fix: mark the edition most of its children read.
        Rule: editions-complete",
      ]
    `);
  });

  test('a phone number without a source', () => {
    expect(
      content.messagesAfterJson<Country>('countries/AT.json', (value) => {
        if (value.contacts[0]) value.contacts[0].sources = [];
      }),
    ).toMatchInlineSnapshot(`
      [
        "content/countries/AT.json › contacts.147-rat-auf-draht.sources
        Expected at least one source, because only "unverified" values may be without. Found [].
        Fix: give "sources" a value as described in src/model/.
        Rule: schema",
      ]
    `);
  });

  test('opening hours that do not parse', () => {
    const messages = content.messagesAfterJson<Country>('countries/AT.json', (value) => {
      if (value.contacts[0]) value.contacts[0].hours = 'weekdays, mostly';
    });
    // A change of a contact is also asked for in the public log, which has tests of its own.
    expect(messages.filter((message) => !message.includes('contact-changes-logged'))).toMatchInlineSnapshot(`
      [
        "content/countries/AT.json › contacts.147-rat-auf-draht.hours
        Expected opening_hours syntax such as "Mo-Fr 14:00-20:00". Found "weekdays, mostly": weekdays, m <--- (An additional rule does not make sense here. Just use a ";" as rule separator. See https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification#explain:additional_rule_separator)
        Fix: correct the hours, or write null where they are not known.
        Rule: country-hours-parse",
      ]
    `);
  });

  test('MDX that does not parse', () => {
    expect(content.messagesAfter(prose, (text) => text.replace('</Story>', ''))).toMatchInlineSnapshot(`
      [
        "content/text/en/lessons/a1-my-trusted-adults.mdx › body
        Expected valid MDX. Found: 2:1: Expected a closing tag for \`<Story>\` (2:1) (mdx-jsx:unexpected-character)
        Fix: close every <Tag> that was opened, and write no "{" or "<" of its own.
        Rule: prose-is-plain",
      ]
    `);
  });

  test('code in prose', () => {
    expect(content.messagesAfter(prose, (text) => text.replace('</Story>', '{1 + 1}\n\n</Story>')))
      .toMatchInlineSnapshot(`
        [
          "content/text/en/lessons/a1-my-trusted-adults.mdx › line 67
          Found {1 + 1}. Prose holds no expressions.
          Fix: write the words themselves.
          Rule: prose-is-plain",
        ]
      `);
  });

  test('JSON that does not parse', () => {
    expect(content.messagesAfter(facts, (text) => text.replace('{', ''))).toMatchInlineSnapshot(`
      [
        "content/lessons/a1-my-trusted-adults.json
        Expected valid JSON. Found: Unexpected non-whitespace character after JSON at position 7 (line 2 column 7)
        Fix: correct the syntax at that place.
        Rule: json-syntax",
      ]
    `);
  });

  test('an interface string that a translation forgot', () => {
    expect(
      content.messagesAfterJson<Record<string, string>>('text/de/ui/help.json', (value) => {
        delete value['free'];
      })[0],
    ).toMatchInlineSnapshot(`
      "content/text/de/ui/help.json › free
        English has this string, this file does not.
        Fix: translate it; a file is translated as a whole, so that a page never mixes languages.
        Rule: ui-strings-complete"
    `);
  });

  test('a variable that a translation lost', () => {
    expect(
      content.messagesAfterJson<Record<string, string>>('text/de/ui/help.json', (value) => {
        value['call'] = 'anrufen';
      })[0],
    ).toMatchInlineSnapshot(`
      "content/text/de/ui/help.json › call
        Expected the variables of English: number. Found: none.
        Fix: use the same names between {{ and }}.
        Rule: ui-strings-complete"
    `);
  });

  test('a text that calls itself reviewed by nobody', () => {
    expect(content.messagesAfter(prose, (text) => text.replace('status: second-reading', 'status: reviewed')))
      .toMatchInlineSnapshot(`
      [
        "content/text/en/lessons/a1-my-trusted-adults.mdx › review
        The status is "reviewed", but nobody is named.
        Fix: add "by" and "on", or set the status back to "draft".
        Rule: review-is-honest",
      ]
    `);
  });
});
