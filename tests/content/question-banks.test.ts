/** Every question that may go to a platform, in every language it is written in, there and back in three formats. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildEditionCatalog } from '../../src/catalog/build-edition-catalog.ts';
import type { LessonEntry } from '../../src/catalog/edition-catalog.ts';
import { readContentOrThrow } from '../../src/catalog/read-content.ts';
import { gift } from '../../src/features/platforms/gift.ts';
import { moodleXml } from '../../src/features/platforms/moodle-xml.ts';
import { qtiPackage } from '../../src/features/platforms/qti.ts';
import { questionBank } from '../../src/features/platforms/question-bank.ts';
import { isSensitive } from '../../src/model/lesson.schema.ts';
import { itemProblems } from '../unit/features/platforms/schema-problems.ts';
import { expected, readGift, readMoodle, readQti } from '../unit/features/platforms/read-back.ts';

const content = readContentOrThrow(resolve('content'));
const byLanguage = new Map<string, Map<string, LessonEntry>>();
for (const edition of content.editions) {
  for (const lesson of buildEditionCatalog(content, edition).lessons) {
    const lessons = byLanguage.get(lesson.words.tag) ?? new Map<string, LessonEntry>();
    byLanguage.set(lesson.words.tag, lessons.set(lesson.facts.id, lesson));
  }
}

describe.each([...byLanguage])('%s', (_, lessons) => {
  const entries = [...lessons.values()];
  const banks = entries.map(questionBank);

  test('nothing is lost: question, options, right answer, feedback of each option', () => {
    expect(readMoodle(moodleXml(banks))).toEqual(expected(banks));
    expect(readGift(gift(banks))).toEqual(expected(banks));
    const files = [...qtiPackage('kindlight', banks)].filter(([path]) => path.startsWith('items/'));
    expect(files.map(([, item]) => readQti(item))).toEqual(expected(banks));
  });

  test('each item is what QTI 3.0 asks for, and its right answer and feedback name options that are there', async () => {
    const items = [...qtiPackage('kindlight', banks)].filter(([path]) => path.startsWith('items/'));
    expect(await itemProblems(items)).toEqual([]);
  });

  test('each question has one right answer and feedback for every option', () => {
    for (const { options, id } of banks.flatMap(({ questions }) => questions)) {
      expect(
        options.filter(({ right }) => right),
        id,
      ).toHaveLength(1);
      expect(
        options.filter(({ feedback }) => feedback === ''),
        id,
      ).toEqual([]);
    }
  });

  test('no ★ question and no question of a sensitive lesson is in a bank (ruling 4)', () => {
    const ids = new Set(banks.flatMap(({ questions }) => questions.map(({ id }) => id)));
    for (const { facts } of entries)
      for (const { id, star } of facts.quiz)
        expect(ids.has(`${facts.id}-${id}`), `${facts.id}-${id}`).toBe(!star && !isSensitive(facts));
  });
});
