import { describe, expect, test } from 'vitest';
import { gift } from '../../../../src/features/platforms/gift.ts';
import { moodleXml } from '../../../../src/features/platforms/moodle-xml.ts';
import { qtiPackage } from '../../../../src/features/platforms/qti.ts';
import type { Bank } from '../../../../src/features/platforms/question-bank.ts';
import { nastyBank } from './banks.ts';
import { expected, inOneLine, readGift, readMoodle, readQti } from './read-back.ts';
import { itemProblems } from './schema-problems.ts';

const empty: Bank = { ...nastyBank, lesson: 'b4', questions: [] };

describe('a question with every sign a format may trip over comes back as it was', () => {
  test('from Moodle XML', () => {
    expect(readMoodle(moodleXml([nastyBank]))).toEqual(expected([nastyBank]));
  });

  test('from GIFT, in one line', () => {
    expect(readGift(gift([nastyBank]))).toEqual(inOneLine(expected([nastyBank])));
  });

  test('from QTI 3.0', () => {
    const item = qtiPackage('kindlight', [nastyBank]).get('items/b2-q1.xml') ?? '';
    expect([readQti(item)]).toEqual(expected([nastyBank]));
  });
});

test.each([
  ['as it is written', (item: string) => item, 0],
  ['without a prompt', (item: string) => item.replace(/<qti-prompt>.*?<\/qti-prompt>/s, ''), 1],
  ['with feedback to no option', (item: string) => item.replace(/(FEEDBACK" identifier=")[^"]+/, '$1nobody'), 1],
])('an item of QTI 3.0 %s is told from a good one', async (_, change, problems) => {
  const [[path, item] = ['', '']] = [...qtiPackage('k', [nastyBank])].filter(([name]) => name.startsWith('items/'));
  expect(Math.min((await itemProblems([[path, change(item)]])).length, 1)).toBe(problems);
});

test('a lesson without questions leaves no empty category, no empty test', () => {
  expect(moodleXml([empty])).not.toContain('category');
  expect(gift([empty, nastyBank])).toBe(gift([nastyBank]));
  expect([...qtiPackage('kindlight', [empty]).keys()]).toEqual(['imsmanifest.xml']);
});

test('a second try costs nothing, and options change places', () => {
  expect(moodleXml([nastyBank])).toContain('<penalty>0</penalty>');
  expect(moodleXml([nastyBank])).toContain('<shuffleanswers>true</shuffleanswers>');
  expect(qtiPackage('kindlight', [nastyBank]).get('tests/b2.xml')).toContain('max-attempts="0"');
});

test('the same bank makes the same bytes', () => {
  expect(moodleXml([nastyBank])).toBe(moodleXml([structuredClone(nastyBank)]));
  expect([...qtiPackage('k', [nastyBank])]).toEqual([...qtiPackage('k', [structuredClone(nastyBank)])]);
});

test('characters that XML cannot hold are left out, and the file stays whole', () => {
  const questions = nastyBank.questions.map((question) => ({ ...question, question: 'a\u0000b\ud800c' }));
  expect(readMoodle(moodleXml([{ ...nastyBank, questions }]))[0]?.question).toBe('ab\ufffdc');
});
