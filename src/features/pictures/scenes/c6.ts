/** C6: a trick is told fast, and a tower grows that costs no gems. */
import {
  all,
  at,
  box,
  castle,
  clock,
  fill,
  glow,
  laptop,
  line,
  pane,
  person,
  plant,
  room,
  sparks,
  table,
} from '../kit/all.ts';
import { adults, youth } from './cast.ts';
import type { Scenes } from './scene.ts';

const { giorgi, camille } = youth;
const { coach } = adults;
const leader = { ...coach, skin: 2, hair: ['beanie', 'mustard'], top: 'green', legs: 'slate' } as const;

export const c6: Scenes = {
  c6: () =>
    all(
      box('navy', 0, 0, 640, 360),
      fill('denim', 'M0 250L120 150 250 240 380 130 520 230 640 160V360H0z', ' opacity=".7"'),
      glow(320, 150, 260),
      at(320, 316, castle('teal', 'coral'), 1.5),
      sparks(320, 160, 200, 8),
      box('slate', 0, 300, 640, 60),
      line('mustard', 4, 'M0 302H640'),
      person(giorgi, {
        at: [128, 350],
        legs: 'none',
        size: 1.35,
        faces: 1,
        mood: 'joy',
        left: { to: [84, 340] },
        right: { to: [196, 196], hand: 'point' },
      }),
      person(camille, {
        at: [512, 350],
        legs: 'none',
        size: 1.35,
        faces: -1,
        mood: 'laugh',
        left: { to: [446, 214], hand: 'open' },
        right: { to: [560, 340] },
      }),
    ),
  'c6-1': () =>
    all(
      room({ wall: 'sky', ground: 376 }),
      pane(60, 44, 170, 120, 'city', { shape: 'wide' }),
      clock(530, 110, 42, 'coral'),
      plant(600, 476, 0.8, 'mustard'),
      glow(320, 280, 250, 0.9),
      person(leader, {
        at: [474, 382],
        legs: 'none',
        size: 1.35,
        faces: -1,
        lean: -10,
        mood: 'kind',
        left: { to: [372, 384], hand: 'open' },
        right: { to: [524, 392] },
      }),
      person(camille, {
        at: [134, 384],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'calm',
        left: { to: [92, 394] },
        right: { to: [192, 356] },
      }),
      person(giorgi, {
        at: [262, 384],
        legs: 'none',
        size: 1.4,
        faces: 1,
        mood: 'relief',
        left: { to: [222, 394] },
        right: { to: [318, 386] },
      }),
      table(20, 396, 600, 100, 'oak2'),
      laptop(330, 410, 0.95, 'back'),
    ),
};
