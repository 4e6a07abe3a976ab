import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentOrThrow } from '../../../../src/catalog/read-content.ts';
import { fromPo, toPo } from '../../../../src/checks/translations/exchange.build.ts';
import { translatedLanguages } from '../../../../src/checks/translations/languages.ts';
import { unitsOf, type Unit } from '../../../../src/checks/translations/units.ts';
import { writtenFile } from '../../../../src/checks/translations/write-back.build.ts';

const content = readContentOrThrow(resolve('content'));
const english = content.words.get('en')!;
const german = content.words.get('de')!;

describe('to a translation tool and back', () => {
  test.each(translatedLanguages(content).map((words) => [words.tag, words] as const))(
    '%s loses nothing',
    (_, words) => {
      const units = unitsOf(content, words).filter(({ target }) => target !== undefined);
      const { texts, outdated } = fromPo(
        content,
        words,
        toPo(content, words, ({ target }) => target !== undefined),
      );
      expect(outdated).toEqual([]);
      expect(texts.size).toBe(units.length);
      for (const { name, place, target } of units) expect(texts.get(`${name}#${place}`)).toBe(target);
    },
  );

  test('German files come back byte for byte', () => {
    const { texts } = fromPo(content, german, toPo(content, german));
    for (const [name, units] of filesOf(unitsOf(content, german).filter(({ target }) => target !== undefined))) {
      const own = readFileSync(resolve('content/text/de', name), 'utf8');
      expect(writtenFile(name, units, texts, { own, english: '{}' })).toEqual({ text: own });
    }
  });

  test('English written into an empty language has every word of English, structure and all', () => {
    const copy = { ...noWords, tag: 'uk', folder: 'uk' };
    const units = unitsOf(content, copy);
    const texts = new Map(units.map(({ name, place, source }) => [`${name}#${place}`, source]));
    for (const [name, own] of filesOf(units)) {
      if (name === 'titles.json' || name.startsWith('ui/')) continue;
      const source = readFileSync(resolve('content/text/en', name), 'utf8');
      const made = writtenFile(name, own, texts, { own: undefined, english: source });
      const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '');
      if (name.endsWith('.mdx')) expect('text' in made && bodyOf(made.text)).toBe(bodyOf(source));
      // How far English has been read says nothing of a translation: a new one is a draft.
      else
        expect('text' in made && JSON.parse(made.text)).toEqual({ ...JSON.parse(source), review: { status: 'draft' } });
    }
  });

  test('a file with a string missing waits', () => {
    const units = unitsOf(content, { ...noWords, tag: 'uk', folder: 'uk' }).filter(
      ({ name }) => name === 'ui/quiz.json',
    );
    const made = writtenFile('ui/quiz.json', units, new Map(), { own: undefined, english: '{}' });
    expect('missing' in made && made.missing.length).toBe(units.length);
  });

  test('a string whose English has changed since is not taken', () => {
    const file = toPo(content, german).replace(/msgid "Skip[^"]*"/, 'msgid "Something older"');
    expect(fromPo(content, german, file).outdated.length).toBeGreaterThan(0);
  });

  test('translators read what a string is for, how long it may be, and which numbers a plural form is for', () => {
    const file = toPo(content, content.words.get('pl')!);
    expect(file).toMatch(/#\. At most \d+ characters\./);
    expect(file).toContain('#. Plural form "few": for 2, 3, 4, 22, 23, 24 …');
  });
});

const none = new Map<string, never>();
const noWords = {
  ...english,
  ui: none,
  lessons: none,
  words: none,
  plans: none,
  easy: none,
  guides: none,
  pages: none,
  firstSteps: none,
  glossary: undefined,
  evidence: undefined,
  titles: undefined,
};

function filesOf(units: readonly Unit[]): Map<string, Unit[]> {
  const files = new Map<string, Unit[]>();
  for (const unit of units) files.set(unit.name, [...(files.get(unit.name) ?? []), unit]);
  return files;
}
