import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../../src/features/classroom/codes/session-link.ts';
import { editionsOf, type JoinEdition } from '../../../../../src/features/classroom/join/editions.ts';
import { JoinAnswers } from '../../../../../src/features/classroom/join/join-answers.ts';
import { pictureDrawings } from '../../../../../src/features/classroom/join/pictures.build.ts';

const edition = (slug: string, language: string, more: Partial<JoinEdition> = {}): JoinEdition => ({
  slug,
  language,
  country: slug.slice(-2),
  isDefault: false,
  lacks: [],
  ...more,
});
const all = [
  edition('en-gb', 'en', { isDefault: true }),
  edition('en-at', 'en'),
  edition('de-de', 'de', { isDefault: true }),
  edition('de-at', 'de'),
  edition('uk-ua', 'uk', { isDefault: true, lacks: ['a1'] }),
  edition('th-th', 'th', { isDefault: true }),
];
const session: Session = {
  edition: 'de-at',
  content: { kind: 'lessons', lessons: ['a1'] },
  minutes: 20,
  way: 'own',
  languages: [],
  classNumber: 1,
};

describe('the languages a pupil may choose', () => {
  it('are one edition a language, of the teacher’s country where there is one, the teacher’s own first', () => {
    expect(editionsOf(all, session).map(({ slug }) => slug)).toEqual(['de-at', 'en-at', 'th-th']);
  });

  it('are those in the room, where the teacher chose any', () => {
    expect(editionsOf(all, { ...session, languages: ['th', 'de'] }).map(({ slug }) => slug)).toEqual([
      'de-at',
      'th-th',
    ]);
    expect(editionsOf(all, { ...session, languages: ['uk'] }), 'none of them has the lesson: then all').toHaveLength(3);
  });
});

describe('answers of a pupil', () => {
  const items = [
    { id: 'q1', options: ['x', 'y'], answer: 'x' },
    { id: 'q2', options: ['x', 'y'], answer: 'y' },
    { id: 'q3', options: ['x', 'y'], answer: 'y' },
  ];

  it('count as they were first tapped; "I’m not sure" and silence have numbers of their own', () => {
    const answers = new JoinAnswers();
    answers.note('q1', 'y');
    answers.note('q1', 'x');
    answers.note('q2', 'not-sure');
    expect(answers.valuesOf(items)).toEqual([1, 6, 7]);
  });
});

it('has thirty-two pictures, all different', () => {
  expect(new Set(pictureDrawings()).size).toBe(32);
});
