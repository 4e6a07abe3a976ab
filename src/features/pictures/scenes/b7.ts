/** B7: stop, look, check, with a librarian; and a rare card. */
import {
  all,
  at,
  bookcase,
  books,
  box,
  circle,
  fill,
  glow,
  lamp,
  line,
  openBook,
  pane,
  pencil,
  person,
  room,
  sheet,
  table,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { dimitar, lotte } = children;
const { librarian } = adults;
/** A goalkeeper in gold, with a shark's smile. */
const card = all(
  box('mustard', -52, -66, 104, 132, 12) + box('light', -42, -56, 84, 112, 8),
  line('mustard2', 15, 'M-26 24l-12-40M26 24l12-40'),
  fill('mustard', 'M-24 10h48l4 42h-56z'),
  circle('grey', 0, -16, 24) + fill('grey2', 'M0-52l16 18h-26z'),
  circle('ink', -9, -22, 3) + circle('ink', 9, -22, 3),
  fill('white', 'M-14-10h28l-5 9-5-6-4 6-5-6-4 6z'),
  circle('coral', -39, -20, 9) + circle('coral', 39, -20, 9),
);
const sharkBook = fill('grey', 'M-40 4q30-26 66-4l14-10v22l-14-6q-36 16-66-2z') + fill('grey', 'M-8-10l10-14 6 16z');

export const b7: Scenes = {
  b7: () =>
    all(
      room({ wall: 'cream', ground: 290, height: 360 }),
      bookcase(20, 30, 190, 250, 1) + bookcase(430, 30, 190, 250, 5),
      pane(260, 40, 120, 110, 'day', { shape: 'arch' }),
      glow(320, 210, 240, 0.9),
      person(librarian, {
        at: [320, 296],
        legs: 'none',
        size: 1.3,
        turn: 0,
        down: 0.4,
        mood: 'smile',
        left: { to: [266, 296] },
        right: { to: [384, 262], hand: 'point' },
      }),
      person(dimitar, {
        at: [170, 306],
        legs: 'none',
        size: 1.35,
        faces: 1,
        down: 0.3,
        mood: 'think',
        left: { to: [126, 312] },
        right: { to: [222, 304] },
      }),
      person(lotte, {
        at: [480, 306],
        legs: 'none',
        size: 1.35,
        faces: -1,
        mood: 'surprised',
        left: { to: [428, 304] },
        right: { to: [522, 312] },
      }),
      table(20, 312, 600, 80, 'walnut'),
      openBook(320, 310, 1.2, 'teal'),
      at(326, 294, sharkBook, 0.5),
      books(560, 312, ['coral', 'navy', 'mustard']),
    ),
  'b7-1': () =>
    all(
      room({ wall: 'mint', ground: 366 }),
      pane(50, 44, 140, 120, 'city', { curtain: 'mustard' }),
      lamp(590, 376, 90),
      glow(320, 230, 240),
      person(dimitar, {
        at: [180, 372],
        legs: 'none',
        size: 1.55,
        faces: 1,
        mood: 'joy',
        right: { to: [262, 270] },
        left: { to: [130, 380] },
      }),
      person(lotte, {
        at: [466, 372],
        legs: 'none',
        size: 1.55,
        faces: -1,
        mood: 'laugh',
        tilt: -6,
        left: { to: [398, 340], hand: 'open' },
        right: { to: [520, 380] },
      }),
      sheet(312, 240, 118, 146, card, 4),
      table(20, 384, 600, 110, 'oak2'),
      pencil(220, 376, 6, 'coral') + pencil(400, 378, -10, 'mustard'),
    ),
};
