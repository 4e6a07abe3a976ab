/** D7: up a ladder, rung by rung. */
import {
  all,
  at,
  bookcase,
  books,
  box,
  circle,
  glow,
  lamp,
  line,
  mug,
  pencil,
  person,
  room,
  sheet,
  stool,
  table,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { bianca, wiremu } = youth;
const { librarian } = adults;
const ladder = (s: number): string =>
  at(
    0,
    0,
    line('plum', 6, 'M-22 60l8-120M22 60l-8-120') +
      line('coral', 6, 'M-20 40h40M-19 18h38M-17-4h34M-16-26h32') +
      line('teal', 6, 'M-14-46h28'),
    s,
  );

export const d7: Scenes = {
  d7: () =>
    all(
      box('plum2', 0, 0, 640, 360),
      circle('plum', 320, 180, 250),
      circle('mustard', 320, 150, 150),
      glow(320, 150, 260),
      box('walnut', 0, 250, 640, 110) + box('walnut2', 0, 250, 640, 9),
      sheet(320, 196, 260, 230, line('metal', 3, 'M-100-70h60M-100-50h44M-100-30h56') + ladder(1.45), -4),
      pencil(470, 300, -24, 'mustard'),
      books(560, 336, ['teal', 'coral', 'navy', 'mustard']),
      mug(88, 330, 'coral', true, 1.35),
    ),
  'd7-1': () =>
    all(
      room({ wall: 'cream', ground: 380 }),
      bookcase(20, 50, 180, 320, 3) + bookcase(450, 50, 180, 320, 8),
      lamp(250, 394, 60),
      glow(330, 280, 260),
      stool(498, 406, 'coral'),
      person(librarian, {
        at: [498, 466],
        legs: 'sit',
        size: 1.25,
        faces: -1,
        lean: -8,
        mood: 'kind',
        left: { to: [400, 356], hand: 'open' },
        right: { to: [448, 384] },
      }),
      person(wiremu, {
        at: [140, 396],
        legs: 'none',
        size: 1.3,
        faces: 1,
        mood: 'calm',
        left: { to: [92, 408] },
        right: { to: [196, 404] },
      }),
      person(bianca, {
        at: [276, 396],
        legs: 'none',
        size: 1.3,
        faces: 1,
        mood: 'talk',
        left: { to: [238, 408] },
        right: { to: [330, 398] },
      }),
      table(10, 408, 380, 90, 'walnut'),
      sheet(318, 420, 90, 54, at(0, 0, ladder(0.36), 1, 90), 2),
    ),
};
