/**
 * Bookmarks that platforms keep for years, and the bytes of an export: the same input gives the same SHA-256, on every
 * machine and in every year. A sample may be added and never changed; where a format changes on purpose, its digest does.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bankFile } from '../../../src/features/platforms/bank-file.ts';
import { readBookmark } from '../../../src/features/platforms/bookmark.ts';
import { coursePackage } from '../../../src/features/platforms/course-package.ts';
import type { CourseFacts } from '../../../src/features/platforms/course-facts.ts';
import { sha256 } from '../../../src/features/platforms/export-folder.build.ts';
import type { Bank } from '../../../src/features/platforms/question-bank.ts';
import { zipOf } from '../../../src/features/platforms/zip.ts';
import digests from './samples.json' with { type: 'json' };

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const input = JSON.parse(read('input-v1.json')) as {
  bank: Bank;
  course: CourseFacts;
  folder: Record<string, string>;
  schemas: Record<string, string>;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function scorm(version: '1.2' | '2004'): Uint8Array {
  const { course, schemas } = input;
  // Files come in another order on another machine.
  const folder = new Map(Object.entries(input.folder).reverse().map(([path, text]) => [path, bytesOf(text)]));
  return zipOf(
    coursePackage({
      version,
      id: 'kindlight-de-at-band-c',
      title: course.bands.c,
      course,
      lessons: course.lessons,
      folder,
      parts: { script: 'script', sheet: 'sheet', schemas: { '1.2': schemas, '2004': schemas } },
    }),
  );
}

describe('frozen samples of what platforms get', () => {
  it('an export of the same input has the same checksum', () => {
    const made = (): Record<string, string> => ({
      input: sha256(bytesOf(read('input-v1.json'))),
      gift: sha256(bankFile('gift', 'kindlight-de-at-c2', [input.bank])),
      moodle: sha256(bankFile('moodle', 'kindlight-de-at-c2', [input.bank])),
      qti3: sha256(bankFile('qti3', 'kindlight-de-at-c2', [input.bank])),
      scorm12: sha256(scorm('1.2')),
      scorm2004: sha256(scorm('2004')),
    });
    expect(made()).toEqual(digests);
    expect(made()).toEqual(made());
  });

  it('a bookmark of the first version still tells where a pupil was', () => {
    expect(readBookmark(read('bookmark-v1.txt').trim())).toEqual(['story', 'practice-nine-ways', 'quiz', 'say']);
  });
});
