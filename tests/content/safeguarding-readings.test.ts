import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/catalog/read-content.ts';
import { isSensitive } from '../../src/model/lesson.schema.ts';

const folder = 'docs/safeguarding';
/** Other notes may stand beside the readings; a reading is named for its lesson. */
const readings = existsSync(folder) ? readdirSync(folder).filter((name) => /^[a-d]\d-/.test(name)) : [];
const { content } = readContent(resolve('content'));
const sensitive = [...content.lessons.values()].filter(({ value }) => isSensitive(value)).map(({ value }) => value.id);
const nth = ['first', 'second'] as const;
const parts = ['How to harm', 'Names', 'Evidence', 'Finding children', 'Also looked at', 'Verdict'];

describe('the offender-benefit test of each sensitive lesson (curriculum 3.1)', () => {
  test.each(sensitive)('%s was read twice, by two readings in writing', (id) => {
    const missing = nth.map((which) => `${id}-${which}.md`).filter((name) => !readings.includes(name));
    expect(missing).toEqual([]);
  });

  test('no reading is of a lesson that does not exist or needs none', () => {
    const known = sensitive.flatMap((id) => nth.map((which) => `${id}-${which}.md`));
    expect(readings.filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(readings)('%s answers every question in writing', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, id, which] = /^([a-d]\d)-(first|second)\.md$/.exec(name) ?? [];
    expect(text.split('\n')[0]).toBe(`# ${id}: ${which} reading`);
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(parts);
    const answers = text.split(/^## .+$/m).slice(1);
    for (const [index, answer] of answers.entries())
      expect(answer.trim().length, `${name}: ${parts[index]}`).toBeGreaterThan(3);
  });

  // Ruling 9: nobody claims a review that nobody gave.
  test.each(readings)('%s says whose reading it is', (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(/project[’']s own reading/i);
  });
});
