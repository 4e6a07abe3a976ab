import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  scormManifest,
  type ScormCourse,
  type ScormVersion,
} from '../../../../src/features/platforms/scorm-manifest.ts';
import { schemaProblems } from './schema-problems.ts';

const course: ScormCourse = {
  id: 'kindlight-de-at-b6',
  title: 'Geschenke & „Tricks“ <so>',
  lessons: [
    { id: 'b6', title: 'Lektion B6', href: 'b6.html' },
    { id: 'b7', title: 'Lektion B7', href: 'b7.html' },
  ],
  files: ['bridge.js', 'assets/größe 1.css', 'b6/index.html'],
};

describe.each<ScormVersion>(['1.2', '2004'])('SCORM %s', (version) => {
  test('the manifest keeps the schemas of the standard', { timeout: 30_000 }, async () => {
    expect(await schemaProblems(version, scormManifest(version, course))).toEqual([]);
  });

  test('and the check sees a manifest that does not', { timeout: 30_000 }, async () => {
    const broken = scormManifest(version, course).replace(/<organizations[^]*<\/organizations>/, '');
    expect(await schemaProblems(version, broken)).not.toEqual([]);
  });

  test('names every file once, in the same order whatever order they came in', () => {
    const manifest = scormManifest(version, course);
    const files = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect(files).toEqual(['b6.html', 'b7.html', 'assets/gr%C3%B6%C3%9Fe%201.css', 'b6/index.html', 'bridge.js']);
    expect(scormManifest(version, { ...course, files: [...course.files].reverse() })).toBe(manifest);
  });

  test('sets no mark to reach', () => {
    expect(scormManifest(version, course)).not.toMatch(/mastery|minNormalizedMeasure/i);
  });
});

test('the schemas come with word of where they are from', () => {
  const notice = readFileSync('src/features/platforms/schemas/NOTICE.md', 'utf8');
  for (const name of readdirSync('src/features/platforms/schemas/scorm2004'))
    expect(notice).toContain(/^(?:xml|[a-z]+_?)/.exec(name)?.[0].replace(/s$/, '') ?? name);
});
