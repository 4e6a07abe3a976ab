import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildEditionCatalog } from '../../../../src/catalog/build-edition-catalog.ts';
import { readContentOrThrow } from '../../../../src/catalog/read-content.ts';
import { editionOf, formatOf, planExport } from '../../../../src/features/platforms/export-request.ts';

const content = readContentOrThrow(resolve('content'));
const edition = editionOf({ edition: 'de-at' }, content.editions);
const whole = buildEditionCatalog(content, edition);
const plan = (format: Parameters<typeof planExport>[1], lessons: string, answers = false) =>
  planExport(whole, format, { lessons, answers });

describe('what is asked for', () => {
  test('all: one file a lesson, named without a topic', () => {
    const { jobs } = plan('scorm12', 'all');
    expect(jobs).toHaveLength(whole.lessons.length);
    expect(jobs[0]?.file).toBe('kindlight-de-at-a1-scorm12.zip');
    expect(jobs.filter(({ file }) => !/^kindlight-de-at-[a-d]\d-scorm12\.zip$/.test(file))).toEqual([]);
  });

  test('some lessons, and a band as one course', () => {
    const { jobs } = plan('scorm2004', 'b6, C4,band-b,b6');
    expect(jobs.map(({ id, lessons }) => [id, lessons.length])).toEqual([
      ['kindlight-de-at-b6', 1],
      ['kindlight-de-at-c4', 1],
      ['kindlight-de-at-band-b', 7],
    ]);
  });

  test('question banks leave sensitive lessons out and say why', () => {
    const { jobs, skipped } = plan('qti3', 'band-d');
    expect(jobs.flatMap(({ lessons }) => lessons.map(({ facts }) => facts.id))).toEqual(['d6']);
    expect(skipped).toContain(
      'd4: sensitive lessons have no question bank, because a platform would keep the answers.',
    );
  });
});

describe('what cannot be', () => {
  test.each([
    ['an unknown format', () => formatOf({ format: 'h5p' }), /--format\n {2}Expected one of scorm12, .*Found "h5p"/],
    ['no format', () => formatOf({}), /Found none/],
    [
      'an unknown edition',
      () => editionOf({ edition: 'xx-at' }, content.editions),
      /--edition\n {2}Expected the slug of an edition\. Found "xx-at"\.\n {2}Fix: use a slug .* such as de-at, en-at\./,
    ],
    ['no edition', () => editionOf({}, content.editions), /Found none\.\n {2}Fix: .* such as de-at\./],
    ['no lessons', () => plan('scorm12', ''), /--lessons\n {2}Expected "all", .*Found none/],
    ['an unknown lesson', () => plan('scorm12', 'b6,z9'), /Found "z9"\.\n {2}Fix: de-at has a1, a2/],
    [
      'a lesson the edition does not have',
      () => planExport({ ...whole, lessons: whole.lessons.slice(1) }, 'scorm12', { lessons: 'a1' }),
      /Expected lessons that the edition de-at has\. It does not have "a1"\./,
    ],
    [
      'a band of which the edition has nothing',
      () => planExport({ ...whole, lessons: whole.lessons.slice(0, 1) }, 'scorm12', { lessons: 'band-d' }),
      /It does not have "band-d"/,
    ],
    ['a bank of sensitive lessons only', () => plan('gift', 'd4,c4'), /Found only sensitive ones: d4, c4/],
    ['single answers of a question bank', () => plan('moodle', 'c2', true), /--answers\n {2}Expected it with scorm12/],
  ])('%s is told with its remedy', (_, act, message) => {
    expect(act).toThrow(message);
  });
});
