/** A2: Linh says no to a picture, and it is fine. */
import {
  all,
  at,
  box,
  bush,
  circle,
  fill,
  garland,
  glim,
  glow,
  hooks,
  line,
  mug,
  outdoors,
  pane,
  pencil,
  person,
  phone,
  plant,
  room,
  rug,
  sheet,
  sofa,
  table,
  tablet,
  tree,
} from '../kit/all.ts';
import { adults, children } from './cast.ts';
import type { Scenes } from './scene.ts';

const { linh, luka } = children;
const { auntMai } = adults;

/** A fish with fins like wild hair. */
const wildFish = (s: number): string =>
  at(
    0,
    0,
    fill('teal', 'M-46 2q26-36 62 0l26-20v40l-26-20q-36 36-62 0z') +
      line('coral', 5, 'M-16-18l-6-16M-4-22l0-18M8-18l8-14') +
      circle('ink', -28, -2, 3.5) +
      line('ink', 3, 'M-42 8q6 3 10 0'),
    s,
  );

export const a2: Scenes = {
  a2: () =>
    all(
      room({ wall: 'sky', ground: 270, height: 360 }),
      pane(60, 36, 120, 120, 'sea', { shape: 'round' }),
      glow(330, 220, 250, 0.9),
      garland(380, 60, 230),
      person(luka, {
        at: [210, 282],
        legs: 'none',
        size: 1.45,
        faces: 1,
        mood: 'joy',
        right: { to: [268, 284] },
        left: { to: [164, 290] },
      }),
      person(linh, {
        at: [430, 282],
        legs: 'none',
        size: 1.45,
        faces: -1,
        mood: 'smile',
        tilt: 5,
        left: { to: [376, 284], hand: 'fist' },
        right: { to: [476, 292] },
      }),
      table(60, 290, 520, 100, 'oak2'),
      sheet(320, 298, 170, 64, wildFish(0.8)),
      pencil(372, 280, -50, 'coral'),
      glim(560, 292, 1.3),
    ),
  'a2-1': () =>
    all(
      outdoors({ ground: 350 }),
      tree(70, 390, 1.4),
      box('mint', 380, 170, 260, 190),
      box('teal', 366, 150, 280, 26, 8),
      box('sky', 410, 206, 90, 70, 10),
      line('white', 5, 'M420 262q20-12 38 0t38 0'),
      box('walnut', 540, 236, 70, 124, 6),
      bush(350, 372, 1),
      person(
        { ...luka },
        {
          at: [226, 458],
          size: 1.55,
          faces: 1,
          mood: 'laugh',
          right: { to: [292, 356], hand: 'fist' },
          left: { to: [180, 374] },
        },
      ),
      phone(304, 348, 'off', 0.7, 24),
      person(linh, {
        at: [438, 458],
        size: 1.55,
        faces: -1,
        mood: 'smile',
        left: { to: [384, 312], hand: 'open' },
        right: { to: [486, 372] },
      }),
      line('coral', 18, 'M396 268q40 30 86 0'),
      line('white', 5, 'M400 270q38 26 78 2'),
    ),
  'a2-2': () =>
    all(
      room({ wall: 'peach', ground: 350 }),
      pane(410, 46, 170, 120, 'sea', { shape: 'wide' }),
      hooks(60, 110),
      rug(320, 434, 310, 46, 'blue'),
      person(luka, {
        at: [150, 440],
        legs: 'cross',
        size: 1.7,
        faces: 1,
        mood: 'joy',
        down: 0.4,
        right: { to: [226, 402], hand: 'fist' },
        left: { to: [110, 398] },
      }),
      person(linh, {
        at: [500, 440],
        legs: 'cross',
        size: 1.7,
        faces: -1,
        mood: 'laugh',
        left: { to: [424, 404] },
        right: { to: [546, 398] },
      }),
      sheet(326, 420, 230, 96, wildFish(1.15)),
      pencil(232, 392, 130, 'teal') + pencil(430, 452, 20, 'coral'),
      glim(600, 452, 1.3),
    ),
  'a2-3': () =>
    all(
      room({ wall: 'mint' }),
      pane(430, 50, 150, 140, 'garden', { curtain: 'mustard' }),
      glow(400, 270, 240, 0.8),
      rug(320, 446, 290, 34, 'plum'),
      sofa(340, 376, 270, 'rose'),
      person(auntMai, {
        at: [450, 452],
        legs: 'sit',
        size: 1.35,
        faces: -1,
        lean: -8,
        mood: 'kind',
        left: { to: [350, 330], hand: 'open' },
        right: { to: [392, 360] },
      }),
      mug(592, 452, 'teal', true, 0.9),
      person(linh, {
        at: [206, 456],
        size: 1.55,
        faces: 1,
        mood: 'unsure',
        right: { to: [270, 338] },
        left: { to: [236, 350] },
      }),
      tablet(270, 330, 'off', 0.7, 8),
      glim(80, 452, 1.4),
    ),
  'a2-4': () =>
    all(
      room({ wall: 'lilac' }),
      pane(60, 46, 130, 130, 'evening', { shape: 'arch' }),
      plant(590, 440, 1.1, 'teal'),
      glow(320, 290, 280),
      sofa(90, 376, 430, 'rose'),
      person(auntMai, {
        at: [384, 452],
        legs: 'sit-front',
        size: 1.4,
        turn: -0.4,
        down: 0.3,
        mood: 'relief',
        tilt: -8,
        left: { to: [300, 366], behind: true },
        right: { to: [372, 378] },
      }),
      person(linh, {
        at: [262, 452],
        legs: 'sit-front',
        size: 1.55,
        turn: 0.3,
        down: 0.4,
        mood: 'joy',
        tilt: 10,
        left: { to: [232, 386] },
        right: { to: [330, 392], hand: 'point' },
      }),
      tablet(296, 394, 'farm', 0.95, 3),
      glim(60, 452, 1.5),
    ),
};
