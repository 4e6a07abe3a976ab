import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boosterQuestions, mixedLessons } from '../../../../src/features/keep/booster-items.ts';
import { boosterTurns } from '../../../../src/features/keep/booster-turns.ts';
import { lessonSchema } from '../../../../src/model/lesson.schema.ts';

const folder = 'content/lessons';
const lessons = new Map(
  readdirSync(folder).map((name) => {
    const facts = lessonSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
    return [facts.id, facts] as const;
  }),
);
const all = [...lessons.values()].map((lesson) => ({
  lesson,
  boosters: Object.values(boosterQuestions(lesson, mixedLessons(lesson, [...lessons.values()]))),
}));

describe.each(all)('boosters of $lesson.id', ({ lesson, boosters }) => {
  const asked = boosters.flat();

  it('are three, of three questions each', () => {
    expect(boosters.map(({ length }) => length)).toEqual([3, 3, 3]);
  });

  it('never ask with the same words twice', () => {
    expect(new Set(asked.map(({ lesson: id, item }) => `${id}/${item.id}`)).size).toBe(9);
  });

  it('bring every ★ question back, and a ★ in each booster', () => {
    const stars = lesson.quiz.filter(({ star, parallelOf }) => star && parallelOf === undefined).map(({ id }) => id);
    const back = asked.filter((one) => one.lesson === lesson.id).map(({ item }) => item.parallelOf);
    expect(stars.filter((id) => !back.includes(id))).toEqual([]);
    expect(boosters.every((questions) => questions.some(({ item }) => item.star))).toBe(true);
  });

  it('ask in words the lesson did not use', () => {
    const old = asked.filter(
      ({ lesson: id, item }) =>
        item.parallelOf === undefined || lesson.looksBack.some((one) => one.lesson === id && one.item === item.id),
    );
    expect(old).toEqual([]);
  });

  it('rehearse one turn each, and never the same twice', () => {
    const turns = Object.values(boosterTurns(lesson.practice, 4));
    expect(new Set(turns.map((turn) => JSON.stringify(turn))).size).toBe(3);
    for (const turn of turns)
      if (turn.kind === 'practice')
        expect(turn.facts.type === 'chat' ? turn.facts.turns : turn.facts.situations).toHaveLength(1);
  });
});
