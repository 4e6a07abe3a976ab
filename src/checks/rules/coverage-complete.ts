import type { Coverage } from '../../model/coverage.schema.ts';
import type { Content, Sourced } from '../../model/content.ts';
import { bands } from '../../model/ids.schema.ts';
import type { Finding, Rule } from '../rule.ts';

export const coverageComplete: Rule = {
  name: 'coverage-complete',
  sentence: 'Every lesson stands in a thread of the spiral map, and every thread has a lesson in each band it reaches.',
  severity: 'error',
  // Content without a map is a smaller site, not a broken one.
  check: (content) => (content.coverage ? coverageFindings(content, content.coverage) : []),
};

function coverageFindings(content: Content, { path, value }: Sourced<Coverage>): Finding[] {
  const bandOf = new Map([...content.lessons.values()].map((lesson) => [lesson.value.id, lesson.value.band]));
  const cells = value.threads.flatMap(({ id, from, lessons }) =>
    bands.map((band) => ({
      place: `threads.${id}.lessons.${band}`,
      band,
      lessons: lessons[band],
      reached: bands.indexOf(band) >= bands.indexOf(from),
    })),
  );
  const strangers = cells.flatMap(({ place, band, lessons }) =>
    lessons
      .filter((id) => bandOf.get(id) !== band)
      .map((id) => ({
        file: path,
        place,
        message: `There is no lesson "${id}" in band "${band}".`,
        fix: 'use the id of a lesson of that band, or move it.',
      })),
  );
  const holes = cells
    .filter(({ lessons, reached }) => reached !== lessons.length > 0)
    .map(({ place, reached }) => ({
      file: path,
      place,
      message: reached
        ? 'The thread reaches this band, but no lesson carries it.'
        : 'A lesson carries the thread before the band in "from".',
      fix: 'name the lesson that carries it, or correct "from".',
    }));
  const used = new Set(cells.flatMap(({ lessons }) => lessons));
  const loose = [...content.lessons.values()]
    .filter((lesson) => !used.has(lesson.value.id))
    .map((lesson) => ({
      file: path,
      place: 'threads',
      message: `Lesson "${lesson.value.id}" stands in no thread.`,
      fix: 'add it to the threads it carries.',
    }));
  const seen = new Set<string>();
  const twice = value.threads
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => ({
      file: path,
      place: `threads.${id}`,
      message: `The thread "${id}" stands here twice.`,
      fix: 'put its lessons into one row.',
    }));
  return [...strangers, ...holes, ...loose, ...twice];
}
