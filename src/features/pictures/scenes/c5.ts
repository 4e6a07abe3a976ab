/** C5: five steps at a kitchen table, and a queen who takes her time. */
import {
  all,
  box,
  circle,
  faceDown,
  fill,
  glow,
  hangingPlant,
  mug,
  pane,
  pendant,
  person,
  pot,
  room,
  stove,
  table,
} from '../kit/all.ts';
import type { Colour } from '../kit/palette.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { rokas } = youth;
const { mumTwo } = adults;
const mother = { ...mumTwo, hair: ['bun', 'blond'], top: 'plum' } as const;

const piece = (x: number, y: number, s: number, colour: Colour, crown: boolean): string =>
  fill(
    colour,
    `M${String(x - 16 * s)} ${String(y)}q0-${String(10 * s)} ${String(9 * s)}-${String(16 * s)}q${String(-2 * s)}-${String(24 * s)} 0-${String(34 * s)}h${String(14 * s)}q${String(2 * s)} ${String(10 * s)} 0 ${String(34 * s)}q${String(9 * s)} ${String(6 * s)} ${String(9 * s)} ${String(16 * s)}z`,
  ) +
  (crown
    ? fill(
        colour,
        `M${String(x - 13 * s)} ${String(y - 52 * s)}l${String(-3 * s)}-${String(24 * s)} ${String(9 * s)} ${String(12 * s)} ${String(7 * s)}-${String(18 * s)} ${String(7 * s)} ${String(18 * s)} ${String(9 * s)}-${String(12 * s)} ${String(-3 * s)} ${String(24 * s)}z`,
      )
    : circle(colour, x, y - 60 * s, 13 * s));

export const c5: Scenes = {
  c5: () =>
    all(
      box('denim', 0, 0, 640, 360),
      circle('denim2', 450, 140, 220),
      circle('mustard', 450, 140, 120),
      glow(450, 140, 250),
      box('walnut', 0, 258, 640, 102) + box('walnut2', 0, 258, 640, 10),
      fill('sand', 'M120 330l60-66h260l60 66z') +
        [0, 1, 2, 3]
          .map(
            (i) =>
              fill('brown2', `M${String(182 + i * 66 - (i - 1.5) * 2)} 264h32l${String((i - 1.2) * 5)} 32h-36z`) +
              fill('brown2', `M${String(138 + i * 92)} 330l${String(10 - i * 5)}-32h42l${String(6 - i * 5)} 32z`),
          )
          .join(''),
      piece(250, 306, 1, 'white', false) + piece(330, 314, 1.5, 'white', true) + piece(418, 300, 1.05, 'slate2', false),
      faceDown(560, 322, 74),
      mug(70, 318, 'coral', true, 1.1),
    ),
  'c5-1': () =>
    all(
      room({ wall: 'peach', floor: 'stone', ground: 376 }),
      pane(50, 44, 120, 130, 'evening', { curtain: 'plum' }),
      stove(536, 290),
      pot(594, 282, 'teal', false),
      hangingPlant(470, 90, 'coral'),
      pendant(310, 80, 'mustard'),
      glow(310, 290, 240),
      person(mother, {
        at: [412, 382],
        legs: 'none',
        size: 1.35,
        faces: -1,
        lean: -12,
        mood: 'kind',
        tilt: -4,
        left: { to: [288, 388] },
        right: { to: [462, 394] },
      }),
      person(rokas, {
        at: [220, 386],
        legs: 'none',
        size: 1.45,
        faces: 1,
        mood: 'relief',
        tilt: 6,
        left: { to: [176, 396] },
        right: { to: [272, 390] },
      }),
      table(20, 398, 590, 96, 'walnut'),
      faceDown(120, 404, 64),
      mug(346, 402, 'teal') + mug(510, 402, 'coral'),
    ),
};
