/** Real mistakes of translators, made on purpose in the real German and in real help words: each is found, and by its own check. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentOrThrow } from '../../../../src/catalog/read-content.ts';
import type { Check } from '../../../../src/checks/translations/check.ts';
import { checkLanguage, translationChecks } from '../../../../src/checks/translations/run.build.ts';
import type { LanguageWords } from '../../../../src/model/content.ts';

const content = readContentOrThrow(resolve('content'));
const checks: readonly Check[] = await translationChecks();
const german = content.words.get('de')!;
const a1 = 'a1-my-trusted-adults';

/** Errors that a change brings into a language, by check. */
function found(words: LanguageWords): string[] {
  const before = new Set(checkLanguage(content, words === german ? words : original(words), checks).map(key));
  const after = checkLanguage(content, words, checks).filter(({ level }) => level === 'error');
  return [...new Set(after.filter((finding) => !before.has(key(finding))).map(({ check }) => check))];
}
const key = ({ check, name, place }: { check: string; name: string; place?: string | undefined }): string =>
  `${check} ${name} ${place}`;
const original = ({ tag }: LanguageWords): LanguageWords => content.words.get(tag)!;

function withUi(
  tag: string,
  name: string,
  change: (strings: Record<string, string>) => Record<string, string>,
): LanguageWords {
  const words = content.words.get(tag)!;
  const file = words.ui.get(name)!;
  return { ...words, ui: new Map([...words.ui, [name, { ...file, value: change({ ...file.value }) }]]) };
}

function withBody(change: (body: string) => string): LanguageWords {
  const lesson = german.lessons.get(a1)!;
  expect(change(lesson.body)).not.toBe(lesson.body);
  return { ...german, lessons: new Map([...german.lessons, [a1, { ...lesson, body: change(lesson.body) }]]) };
}

describe('a mistake in a translation is found', () => {
  test('nothing is found in the real translations', () => {
    const errors = [...content.words.values()]
      .filter(({ tag }) => ['de', 'uk', 'ja', 'th', 'mi', 'cy', 'sr-Latn-ME'].includes(tag))
      .flatMap((words) => checkLanguage(content, words, checks))
      .filter(({ level }) => level === 'error');
    expect(errors).toEqual([]);
    // Seven whole languages: a busy machine takes longer than the usual five seconds.
  }, 240_000);

  test('a placeholder is lost', () => {
    expect(found(withUi('uk', 'help', (ui) => ({ ...ui, call: 'Подзвонити' })))).toEqual(['same-tokens']);
  });

  test('a glossary term gets another id', () => {
    expect(found(withBody((body) => body.replace('id="trusted-adult"', 'id="clip"')))).toEqual(['same-tokens']);
  });

  test('a component is swapped', () => {
    expect(found(withBody((body) => body.replaceAll('KeyMessages', 'Story')))).toEqual(['same-structure']);
  });

  test('a list item is dropped', () => {
    expect(found(withBody((body) => body.replace(/\n- .*\n(?=- )/, '\n')))).toContain('same-structure');
  });

  test('an English sentence is left', () => {
    const english = content.words.get('en')!.ui.get('help')!.value['trusted']!;
    expect(found(withUi('pl', 'help', (ui) => ({ ...ui, trusted: english })))).toContain('no-english-left');
  });

  test('a text is in the wrong script', () => {
    expect(found(withUi('uk', 'help', (ui) => ({ ...ui, title: 'Z kym pohovoryty' })))).toEqual(['right-script']);
  });

  test('one letter looks right and is of another script', () => {
    expect(found(withUi('uk', 'help', (ui) => ({ ...ui, police: 'Пoліція' })))).toEqual(['right-script']);
  });

  test('a file is in the language of a neighbour', () => {
    const czech = content.words.get('cs')!.ui.get('help')!.value;
    expect(found(withUi('sk', 'help', () => ({ ...czech })))).toContain('in-its-language');
  });

  test('a number is changed', () => {
    expect(found(withBody((body) => body.replace('</Story>', 'Es sind 7.\n\n</Story>')))).toContain('same-structure');
    expect(found(withBody((body) => body.replace(/\.\n/, ' 99.\n')))).toEqual(['same-numbers']);
  });

  test('a text is cut short', () => {
    expect(found(withUi('fr', 'help', (ui) => ({ ...ui, 'lead-child': 'Tu peux parler.' })))).toEqual(['usual-length']);
  });

  test('quotation marks are of another language', () => {
    expect(found(withUi('fr', 'help', (ui) => ({ ...ui, police: '„Police“' })))).toEqual(['right-quotes']);
  });

  test('a word the language avoids is used', () => {
    const words = {
      ...german,
      avoid: { path: '', stem: 'avoid', value: [{ find: 'Kinderp*', better: 'Darstellung von Gewalt' }] },
    };
    const ui = german.ui.get('help')!;
    const bad = {
      ...words,
      ui: new Map([...german.ui, ['help', { ...ui, value: { ...ui.value, police: 'Die Kinderpolizei' } }]]),
    };
    expect(found(bad)).toEqual(['avoided-words']);
  });
});
