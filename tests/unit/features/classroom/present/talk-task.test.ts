import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { talkTask } from '../../../../../src/features/classroom/present/talk-task.ts';
import { lessonWordsSchema } from '../../../../../src/model/lesson-words.schema.ts';
import type { PracticeType } from '../../../../../src/model/practice.schema.ts';
import type { PracticeWords } from '../../../../../src/model/practice-words.schema.ts';
import { realLessons } from '../codes/real-items.ts';

it('makes every activity of every lesson something to talk about, in at most five points', () => {
  const folder = 'content/text/en/lessons';
  for (const lesson of realLessons) {
    const file = readdirSync(folder).find((name) => name.startsWith(`${lesson.id}-`) && name.endsWith('.words.json'))!;
    const words = lessonWordsSchema.parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
    for (const practice of lesson.practice) {
      const task = talkTask(
        practice,
        words.practice[practice.id] as PracticeWords[PracticeType],
        `${lesson.id}/${practice.id}`,
      );
      expect(task.title, lesson.id).not.toBe('');
      expect(task.points.length, `${lesson.id} ${practice.id}`).toBeLessThanOrEqual(5);
      if (practice.type !== 'draw') expect(task.points.length, `${lesson.id} ${practice.id}`).toBeGreaterThan(1);
      expect(task.points, `${lesson.id} ${practice.id}`).not.toContain('');
    }
  }
});
