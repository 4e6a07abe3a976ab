import type { SearchDocument } from '../../../../src/features/search/document.ts';

const plain = {
  kind: 'lesson',
  tag: 'en',
  keywords: [],
  headings: [],
  text: '',
  summary: '',
  url: '/x/',
  sensitive: false,
} as const;

/** A few documents in two languages, as an edition with missing translations has them. */
export const samples: readonly SearchDocument[] = [
  {
    ...plain,
    id: 'help',
    kind: 'help',
    title: 'Get help',
    summary: 'Numbers to call and people to write to.',
    text: 'Helpline for children. Police.',
  },
  {
    ...plain,
    id: 'a1',
    band: 'a',
    title: 'My trusted adults',
    summary: 'Find three people you can tell.',
    text: 'A secret can feel heavy. A surprise is fun. You can tell a trusted adult.',
  },
  {
    ...plain,
    id: 'b2',
    band: 'b',
    title: 'Strong passwords',
    summary: 'Make a long password and keep it.',
    text: 'A password is like a key. Do not share the key with a friend.',
  },
  {
    ...plain,
    id: 'b4',
    band: 'b',
    title: 'Games and money',
    summary: 'What games sell, and how to stop.',
    text: 'Some games sell mystery boxes. Ask an adult before you pay with a password.',
  },
  {
    ...plain,
    id: 'd4',
    band: 'd',
    title: 'When someone blackmails you with pictures',
    summary: 'You can stop, tell and get help.',
    text: 'Someone threatens to share a picture. It is not your fault.',
    sensitive: true,
  },
  {
    ...plain,
    id: 'c1',
    band: 'c',
    tag: 'de',
    title: 'Deine Rechte im Netz',
    summary: 'Was dir zusteht.',
    text: 'Du hast das Recht auf Schutz. Dein Bild gehört dir. Freunde fragen vorher.',
  },
  {
    ...plain,
    id: 'c2',
    band: 'c',
    tag: 'de',
    title: 'Passwörter',
    summary: 'Lang und geheim.',
    text: 'Ein gutes Passwort ist lang. Das Passwort bleibt bei dir.',
  },
];

export const trouble = {
  en: { signs: ['blackmail', 'scared', 'hate myself'], topics: { picture: ['has/got my picture'] } },
  de: { signs: ['Angst', 'hasse mich'] },
};

export const topics = {
  picture: { lessons: ['d4', 'c9'], guides: [] },
  telling: { lessons: ['a1'], guides: ['p99'] },
};
