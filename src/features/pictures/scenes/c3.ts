/** C3: a friend who says what he has seen; a light that can be painted. */
import {
  all,
  at,
  box,
  circle,
  fill,
  glow,
  line,
  mug,
  pane,
  pencil,
  person,
  plant,
  room,
  sheet,
  shelf,
  sofa,
  table,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { ana, nikos } = youth;
const { counsellor, mum } = adults;
const mother = { ...mum, skin: 2, hair: ['long', 'brown'], top: 'mustard' } as const;
const lighthouse = all(
  box('denim', -96, -64, 192, 128, 3),
  fill('light', 'M6-34L96-60V-8z', ' opacity=".75"'),
  fill('light', 'M-6-34L-96-58v42z', ' opacity=".4"'),
  fill('white', 'M-14 44l6-70h16l6 70z') + line('coral', 7, 'M-8 2h17M-10 24h21'),
  box('slate2', -10, -42, 20, 16, 3) + circle('glow', 0, -34, 6),
  fill('navy', 'M-96 40q40-14 80 0t112-4v28h-192z'),
);

export const c3: Scenes = {
  c3: () =>
    all(
      room({ wall: 'lilac', floor: 'stone', ground: 290, height: 360 }),
      pane(250, 30, 150, 110, 'day', { shape: 'wide' }),
      glow(320, 220, 240, 0.8),
      person(nikos, {
        at: [470, 296],
        legs: 'none',
        size: 1.35,
        faces: -1,
        mood: 'smile',
        lean: -6,
        left: { to: [406, 300] },
        right: { to: [518, 304] },
      }),
      person(ana, {
        at: [176, 296],
        legs: 'none',
        size: 1.35,
        faces: 1,
        down: 0.3,
        mood: 'calm',
        tilt: 4,
        left: { to: [132, 304] },
        right: { to: [236, 292], hand: 'fist' },
      }),
      table(30, 306, 580, 90, 'oak2'),
      sheet(324, 290, 210, 120, at(0, 0, lighthouse, 0.85)),
      pencil(234, 278, -46, 'coral'),
    ),
  'c3-1': () =>
    all(
      room({ wall: 'mint', ground: 372 }),
      pane(480, 46, 110, 130, 'garden', { shape: 'arch' }),
      shelf(60, 130, 150, 9),
      plant(40, 456, 0.9, 'coral'),
      glow(320, 280, 260, 0.9),
      sofa(80, 390, 300, 'teal'),
      person(mother, {
        at: [164, 454],
        legs: 'sit-front',
        size: 1.25,
        turn: 0.4,
        mood: 'kind',
        tilt: 4,
        left: { to: [128, 390] },
        right: { to: [216, 392] },
      }),
      person(ana, {
        at: [286, 456],
        legs: 'sit-front',
        size: 1.3,
        turn: 0.45,
        mood: 'calm',
        left: { to: [226, 392] },
        right: { to: [330, 388] },
      }),
      person(counsellor, {
        at: [510, 456],
        legs: 'sit',
        size: 1.25,
        faces: -1,
        lean: -8,
        mood: 'kind',
        left: { to: [412, 352], hand: 'open' },
        right: { to: [448, 376] },
      }),
      box('plum', 486, 372, 90, 16, 8) + line('plum2', 9, 'M500 388v74M562 388v74M568 376l8-90'),
      mug(398, 470, 'mustard', true, 0.8),
    ),
};
