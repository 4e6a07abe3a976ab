/** C1: not alone in the chat. */
import {
  all,
  bike,
  books,
  box,
  garland,
  glow,
  houses,
  line,
  mug,
  outdoors,
  pane,
  person,
  phone,
  room,
  table,
  tree,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { zsofi, jovan } = youth;
const { teacherTurban } = adults;

export const c1: Scenes = {
  c1: () =>
    all(
      outdoors({ ground: 262, height: 360 }),
      houses(-20, 266, 0.9),
      tree(590, 300, 1.2, 'leaf2'),
      box('stone', 0, 290, 640, 70),
      bike(500, 330, 0.95, 'coral'),
      glow(280, 180, 230, 0.7),
      person(zsofi, {
        at: [206, 350],
        legs: 'walk',
        size: 1.2,
        faces: 1,
        mood: 'talk',
        lean: 3,
        left: { to: [170, 236] },
        right: { to: [284, 196], hand: 'open' },
      }),
      person(jovan, {
        at: [364, 352],
        legs: 'walk',
        size: 1.2,
        faces: -1,
        mood: 'smile',
        tilt: -4,
        left: { to: [322, 262] },
        right: { to: [398, 236] },
      }),
    ),
  'c1-1': () =>
    all(
      room({ wall: 'sky', floor: 'stone', ground: 384 }),
      pane(50, 44, 190, 120, 'hills', { shape: 'wide' }),
      garland(390, 80, 220),
      glow(330, 260, 260, 0.9),
      person(teacherTurban, {
        at: [450, 384],
        legs: 'none',
        size: 1.35,
        faces: -1,
        lean: -8,
        mood: 'kind',
        left: { to: [362, 372], hand: 'open' },
        right: { to: [506, 392] },
      }),
      person(zsofi, {
        at: [118, 388],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'calm',
        left: { to: [78, 396] },
        right: { to: [176, 372] },
      }),
      person(jovan, {
        at: [252, 388],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'talk',
        left: { to: [206, 396] },
        right: { to: [312, 344], hand: 'open' },
      }),
      table(20, 396, 610, 100, 'walnut'),
      phone(196, 404, 'off', 0.5, 84),
      mug(560, 398, 'coral'),
      box('sand', 486, 382, 52, 14, 6) + line('green', 5, 'M488 388h48'),
      books(70, 400, ['teal', 'plum']),
    ),
};
