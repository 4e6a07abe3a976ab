import type { Content, SourcedProse } from '../../model/content.ts';
import type { Lesson } from '../../model/lesson.schema.ts';
import type { LessonProse } from '../../model/lesson-words.schema.ts';
import { compareIds } from '../compare-ids.ts';
import type { Finding, Rule } from '../rule.ts';

export const picturesHaveWords: Rule = {
  name: 'pictures-have-words',
  sentence:
    'Every lesson has a header picture and pictures of its story; in each language each has its words and its place in the story.',
  severity: 'error',
  check: (content) => [
    ...lacking(content),
    ...[...content.words.values()].flatMap((language) =>
      [...language.lessons.values()].flatMap((prose) => proseFindings(content, prose)),
    ),
  ],
};

/** How many pictures a story has at least: at 5-7 one for each step, later one. */
const leastInStory = { a: 4, b: 1, c: 1, d: 1 } as const;

function lacking(content: Content): Finding[] {
  return [...content.lessons.values()].flatMap(({ path, value }): Finding[] => {
    const [header, ...story] = value.pictures;
    const least = leastInStory[value.band];
    const stray = value.pictures.find((id) => id !== value.id && !id.startsWith(`${value.id}-`));
    return [
      ...(header === value.id && story.length >= least
        ? []
        : [
            {
              file: path,
              place: 'pictures',
              message: `Expected the header "${value.id}" and at least ${String(least)} pictures of the story. Found ${value.pictures.join(', ') || 'none'}.`,
              fix: `draw them in src/features/pictures/scenes/ and list "${value.id}", "${value.id}-1" and so on.`,
            },
          ]),
      ...(stray
        ? [
            {
              file: path,
              place: 'pictures',
              message: `"${stray}" is not named after this lesson.`,
              fix: `name it "${value.id}-" and a number.`,
            },
          ]
        : []),
    ];
  });
}

function proseFindings(content: Content, prose: SourcedProse<LessonProse>): Finding[] {
  const facts = content.lessons.get(prose.stem);
  if (!facts) return [];
  return [
    ...compareIds({
      wordsFile: prose.path,
      factsFile: facts.path,
      place: 'pictures',
      facts: facts.value.pictures,
      words: Object.keys(prose.value.pictures ?? {}),
      noun: 'Picture',
    }),
    ...placeFindings(facts.value, prose),
  ];
}

/** In the story the pictures stand in the order of the facts, each once. */
function placeFindings(lesson: Lesson, prose: SourcedProse<LessonProse>): Finding[] {
  const expected = lesson.pictures.slice(1).join(', ');
  const placed = picturesIn(prose.body).join(', ');
  if (placed === expected) return [];
  return [
    {
      file: prose.path,
      place: 'body',
      message: `Expected these pictures in the story, in this order: ${expected || 'none'}. Found ${placed || 'none'}.`,
      fix: 'write <Picture id="…" /> on a line of its own, between two paragraphs of <Story>.',
    },
  ];
}

/** Ids of the pictures that stand on lines of their own in the story; whether its syntax is right, prose-is-plain says. */
function picturesIn(body: string): string[] {
  const story = body.slice(0, body.indexOf('</Story>'));
  return [...story.matchAll(/\n\n<Picture id="([^"]*)" \/>(?=\n\n)/g)].map(([, id = '']) => id);
}
