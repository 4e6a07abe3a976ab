import type { Content, Sourced } from '../../model/content.ts';
import type { Guide } from '../../model/guide.schema.ts';
import type { Lesson } from '../../model/lesson.schema.ts';
import type { Finding, Rule } from '../rule.ts';

export const referencesExist: Rule = {
  name: 'references-exist',
  sentence: 'Every lesson, quiz item, term and source that facts name exists.',
  severity: 'error',
  check: (content) => [
    ...[...content.lessons.values()].flatMap((lesson) => lessonReferences(content, lesson)),
    ...[...content.guides.values()].flatMap((guide) => guideReferences(content, guide)),
    ...Object.entries(content.pages).flatMap(([name, page]) =>
      unknownSources(content, 'content/pages.json', `${name}.sources`, page.sources),
    ),
  ],
};

function lessonReferences(content: Content, { path, value }: Sourced<Lesson>): Finding[] {
  const terms = value.terms
    .filter((id) => !content.glossary[id])
    .map((id) => ({
      file: path,
      place: 'terms',
      message: `The term "${id}" is not in the glossary.`,
      fix: 'add it to content/glossary.json and its words, or correct the id.',
    }));
  const backs = value.looksBack.flatMap((back, index): Finding[] => {
    const target = lessonById(content, back.lesson);
    const place = `looksBack.${index}`;
    if (!target)
      return [
        {
          file: path,
          place,
          message: `There is no lesson "${back.lesson}".`,
          fix: 'use the id of a lesson in content/lessons/.',
        },
      ];
    if (target.quiz.some((item) => item.id === back.item)) return [];
    return [
      {
        file: path,
        place,
        message: `Lesson "${back.lesson}" has no quiz item "${back.item}". It has ${target.quiz.map((item) => item.id).join(', ')}.`,
        fix: 'use the id of one of its items.',
      },
    ];
  });
  return [...terms, ...backs, ...unknownSources(content, path, 'sources', value.sources)];
}

function guideReferences(content: Content, { path, value }: Sourced<Guide>): Finding[] {
  const lessons = value.lessons
    .filter((id) => !lessonById(content, id))
    .map((id) => ({
      file: path,
      place: 'lessons',
      message: `There is no lesson "${id}".`,
      fix: 'use the id of a lesson in content/lessons/.',
    }));
  return [...lessons, ...unknownSources(content, path, 'sources', value.sources)];
}

function unknownSources(content: Content, file: string, place: string, codes: readonly string[]): Finding[] {
  return codes
    .filter((code) => !content.sources[code])
    .map((code) => ({
      file,
      place,
      message: `The source "${code}" is unknown.`,
      fix: 'add it to content/sources.json with title, address and the date it was read.',
    }));
}

function lessonById(content: Content, id: string): Lesson | undefined {
  return [...content.lessons.values()].find(({ value }) => value.id === id)?.value;
}
