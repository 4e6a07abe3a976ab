/** B6: an aunt who puts the water down; a dragon with a silly hat. */
import {
  all,
  at,
  box,
  bush,
  circle,
  dragon,
  fill,
  glow,
  houses,
  line,
  outdoors,
  pane,
  pencil,
  person,
  plant,
  room,
  sheet,
  table,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { tala, hugo } = children;
const { aunt } = adults;
const wateringCan =
  box('blue', -26, -44, 52, 44, 10) +
  line('blue2', 9, 'M26-18l34-26') +
  `<path fill="none" stroke="var(--blue2,#4c93c2)" stroke-width="7" d="M-22-44q22-34 44 0"/>` +
  fill('blue2', 'M52-54l18 8-8 10z');

export const b6: Scenes = {
  b6: () =>
    all(
      room({ wall: 'sky', ground: 280, height: 360 }),
      pane(60, 34, 140, 110, 'garden', { shape: 'wide' }),
      glow(330, 180, 240),
      person(tala, {
        at: [150, 300],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'joy',
        right: { to: [224, 296], hand: 'fist' },
        left: { to: [106, 308] },
      }),
      person(hugo, {
        at: [502, 300],
        legs: 'none',
        size: 1.4,
        faces: -1,
        mood: 'laugh',
        left: { to: [440, 230], hand: 'open' },
        right: { to: [548, 306] },
      }),
      sheet(
        326,
        190,
        230,
        200,
        at(-10, 58, dragon('plum'), 0.95) + fill('coral', 'M24-50l52-10-20-44z') + circle('mustard', 56, -106, 8),
        -2,
      ),
      table(20, 310, 600, 80, 'oak2'),
      pencil(226, 296, -30, 'coral') + pencil(430, 304, 6, 'teal'),
    ),
  'b6-1': () =>
    all(
      outdoors({ ground: 346 }),
      houses(-40, 350, 1.1),
      bush(600, 380, 1.5) + bush(300, 360, 0.8),
      glow(340, 270, 260, 0.9),
      plant(560, 452, 1.1, 'coral') + plant(630, 462, 0.9, 'mustard'),
      person(aunt, {
        at: [430, 460],
        legs: 'kneel',
        size: 1.4,
        faces: -1,
        lean: -12,
        mood: 'kind',
        left: { to: [312, 340], hand: 'open' },
        right: { to: [364, 376] },
      }),
      person(tala, {
        at: [236, 462],
        size: 1.5,
        faces: 1,
        mood: 'unsure',
        tilt: 5,
        left: { to: [196, 372] },
        right: { to: [296, 356] },
      }),
      person(hugo, {
        at: [108, 462],
        size: 1.45,
        faces: 1,
        mood: 'calm',
        left: { to: [74, 370] },
        right: { to: [176, 372] },
      }),
      at(506, 460, wateringCan, 0.95),
    ),
};
